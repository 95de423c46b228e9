using System.IO.Compression;

namespace SearchService.Corpus.Fuzzing;

/// <summary>Spoils what is inside a packed document and packs it again, so that the reader gets past the archive.</summary>
static class PackageMutation
{
    public static bool IsPackage(byte[] bytes) => bytes is [0x50, 0x4B, 0x03, 0x04, ..];

    public static bool IsOpenDocument(byte[] package)
    {
        using var archive = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read);
        return archive.GetEntry("mimetype") is not null;
    }

    public static byte[] Spoil(byte[] package, Mutation mutation, Dice dice)
    {
        using var target = new MemoryStream();
        using (var source = new ZipArchive(new MemoryStream(package), ZipArchiveMode.Read))
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
        {
            var spoiled = dice.Pick(source.Entries);
            foreach (var part in source.Entries)
                Write(archive.CreateEntry(part.FullName), part == spoiled ? mutation.Spoil(Read(part), dice) : Read(part));
        }
        return target.ToArray();
    }

    static byte[] Read(ZipArchiveEntry part)
    {
        using var stream = part.Open();
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }

    static void Write(ZipArchiveEntry part, byte[] bytes)
    {
        using var stream = part.Open();
        stream.Write(bytes);
    }
}
