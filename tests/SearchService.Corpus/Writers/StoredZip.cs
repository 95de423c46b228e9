using System.IO.Compression;

namespace SearchService.Corpus.Writers;

/// <summary>
/// Packs an archive anew so that the same parts give the same bytes: in the order of their names, at one moment, and stored as they are,
/// for the compression of one version of the framework is not that of the next.
/// </summary>
static class StoredZip
{
    // The earliest moment an archive can name.
    static readonly DateTimeOffset Moment = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    public static byte[] Of(Stream package)
    {
        package.Position = 0;
        using var source = new ZipArchive(package, ZipArchiveMode.Read);
        using var target = new MemoryStream();
        using (var archive = new ZipArchive(target, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var part in source.Entries.OrderBy(entry => entry.FullName, StringComparer.Ordinal))
                Copy(part, archive.CreateEntry(part.FullName, CompressionLevel.NoCompression));
        return target.ToArray();
    }

    static void Copy(ZipArchiveEntry part, ZipArchiveEntry copy)
    {
        copy.LastWriteTime = Moment;
        using var from = part.Open();
        using var to = copy.Open();
        from.CopyTo(to);
    }
}
