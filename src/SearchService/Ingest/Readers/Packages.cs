using System.IO.Compression;
using System.Runtime.InteropServices;

namespace SearchService.Ingest.Readers;

/// <summary>ZIP packages before anything in them is opened: what kind, and whether they would burst.</summary>
static class Packages
{
    const string OpenDocument = "application/vnd.oasis.opendocument.text";

    /// <summary>Why a package is not opened as a Word document, or null.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static ReadDocument.Refused? Fault(ReadOnlyMemory<byte> bytes, IngestLimits limits)
    {
        using var archive = new ZipArchive(Stream(bytes), ZipArchiveMode.Read);
        if (archive.GetEntry("word/document.xml") is null && archive.GetEntry("content.xml") is null)
            return new("unknownKind", "这是压缩包，其中不是一份 DOCX 文档。 This is an archive and no DOCX document.");
        return archive.Entries.Count > limits.MaxPackageParts || Unpacked(archive, limits.MaxUnpackedBytes) > limits.MaxUnpackedBytes
            ? new("tooLarge", $"文档解压后超过 {limits.MaxUnpackedBytes >> 20} MB 的上限。 Unpacked, the document is larger than {limits.MaxUnpackedBytes >> 20} MB.")
            : archive.Entries.Select(entry => XmlParts.Fault(entry, limits)).FirstOrDefault(fault => fault is not null);
    }

    /// <summary>True for OpenDocument text, whose first part states its type.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static bool IsOpenDocument(ReadOnlyMemory<byte> bytes)
    {
        using var archive = new ZipArchive(Stream(bytes), ZipArchiveMode.Read);
        if (archive.GetEntry("mimetype") is not { } type || archive.GetEntry("content.xml") is null)
            return false;
        using var part = new StreamReader(type.Open());
        var start = new char[OpenDocument.Length];
        return part.ReadBlock(start) == start.Length && start.AsSpan().SequenceEqual(OpenDocument);
    }

    /// <summary>The bytes as a stream, without a copy where there is an array behind them.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) ? new(segment.Array!, segment.Offset, segment.Count, writable: false) : new(bytes.ToArray(), writable: false);

    // Counted by unpacking: the sizes an archive declares may lie.
    static long Unpacked(ZipArchive archive, long most)
    {
        var total = 0L;
        var buffer = new byte[81920];
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            for (int read; total <= most && (read = part.Read(buffer)) > 0;)
                total += read;
        }
        return total;
    }
}
