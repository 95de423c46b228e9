using System.IO.Compression;
using System.Text;
using SearchService.Ingest.Readers;

namespace SearchService.Ingest;

/// <summary>
/// A ZIP archive of reports. Its files are read into memory one by one, within the limits, and nothing is ever written by the names they bear.
/// A DOCX is a ZIP, too, and no archive.
/// </summary>
/// <param name="limits">What it may cost.</param>
public sealed class Archive(IngestLimits limits)
{
    // A name without the flag for UTF-8 comes as its bytes, one character each.
    static readonly Encoding NameBytes = Encoding.Latin1;

    // The parts that Word, LibreOffice and OFD packages begin with.
    static readonly string[] DocumentParts = ["[Content_Types].xml", "mimetype", "OFD.xml"];

    // What Unix packers write into the high half of an entry's attributes.
    const int UnixKind = 0xF000, UnixLink = 0xA000;

    /// <summary>Whether it is an archive of files, told by its content; a damaged one is not.</summary>
    public static bool IsOne(Stream stream)
    {
        Span<byte> start = stackalloc byte[4];
        if (stream.ReadAtLeast(start, start.Length, throwOnEndOfStream: false) < start.Length || FileKinds.Of(start) != FileKind.Zip)
            return false;
        stream.Position = 0;
        using var archive = Open(stream);
        return archive is not null && !DocumentParts.Any(part => archive.GetEntry(part) is not null);
    }

    /// <summary>Its files in its order; folders and hidden files are left out.</summary>
    public IEnumerable<ArchiveFile> Files(Stream stream)
    {
        using var archive = Open(stream) ?? throw new InvalidOperationException("Only what is an archive is read as one.");
        if (archive.Entries.Count > limits.MaxArchiveFiles)
        {
            yield return new("", null, ("tooLarge", $"压缩包里超过 {limits.MaxArchiveFiles} 个文件。 The archive holds more than {limits.MaxArchiveFiles} files."));
            yield break;
        }
        var left = limits.MaxArchiveBytes;
        foreach (var entry in archive.Entries)
        {
            if (ArchiveName.Of(entry.FullName) is not { IsHidden: false } name)
                continue;
            var file = Read(entry, name, Math.Min(limits.MaxBytes, left));
            left -= file.Source?.Bytes.Length ?? 0;
            yield return file;
        }
    }

    static ZipArchive? Open(Stream stream)
    {
        try
        {
            var archive = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true, NameBytes);
            // The directory is read at the first look.
            return archive.Entries.Count >= 0 ? archive : null;
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    ArchiveFile Read(ZipArchiveEntry entry, ArchiveName name, long most)
    {
        if (!name.IsInside)
            return Refused(name, "unsafeName", $"文件名“{name.Text}”指向压缩包之外。 The name leads out of the archive.");
        if ((entry.ExternalAttributes >> 16 & UnixKind) == UnixLink)
            return Refused(name, "link", "这是指向别处的链接，不跟随。 This is a link to somewhere else and is not followed.");
        if (entry.IsEncrypted)
            return Refused(name, "encrypted", "文件已加密。 The file is encrypted.");
        try
        {
            return Unpacked(entry, most) is { } bytes
                ? Checksum.Of(bytes) == entry.Crc32 ? Judge(name, bytes) : Damaged(name)
                : Refused(name, "tooLarge", $"解压后过大：上限为 {limits.MaxBytes >> 20} MB、压缩比 {limits.MaxPackingRatio}、整包 {limits.MaxArchiveBytes >> 20} MB。 Unpacked, the file is over a limit.");
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or NotSupportedException)
        {
            return Damaged(name);
        }
    }

    static ArchiveFile Damaged(ArchiveName name) => Refused(name, "damaged", "压缩包里的这个文件已损坏。 This file of the archive is damaged.");

    static ArchiveFile Judge(ArchiveName name, byte[] bytes) => IsOne(new MemoryStream(bytes))
        ? Refused(name, "nestedArchive", "压缩包里又有压缩包，请先解开。 An archive inside an archive is not opened; unpack it first.")
        : new(name.Text, new SourceFile(name.FileName, bytes), null);

    // Counted while unpacking: the sizes an archive declares may lie.
    byte[]? Unpacked(ZipArchiveEntry entry, long most)
    {
        using var packed = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[81920];
        for (int read; (read = packed.Read(buffer)) > 0; bytes.Write(buffer, 0, read))
            if (bytes.Length + read > most || (bytes.Length > 1 << 20 && bytes.Length > entry.CompressedLength * limits.MaxPackingRatio))
                return null;
        return bytes.ToArray();
    }

    static ArchiveFile Refused(ArchiveName name, string reason, string message) => new(name.Text, null, (reason, message));
}

/// <summary>A file of an archive, or why it is not taken.</summary>
/// <param name="Name">Its name in the archive; empty for the archive itself.</param>
/// <param name="Source">The file.</param>
/// <param name="Refusal">A stable word and a sentence.</param>
public sealed record ArchiveFile(string Name, SourceFile? Source, (string Reason, string Message)? Refusal);
