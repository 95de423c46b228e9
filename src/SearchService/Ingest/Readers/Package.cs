using System.IO.Compression;
using System.Runtime.InteropServices;

namespace SearchService.Ingest.Readers;

/// <summary>A ZIP package of a word processor, unpacked within the limits and looked through; nothing in it is opened yet.</summary>
sealed class Package
{
    const string OpenDocument = "application/vnd.oasis.opendocument.text";

    readonly Dictionary<string, byte[]> _parts = [];

    Package() { }

    /// <summary>True for OpenDocument text, whose first part states its type.</summary>
    public bool IsOpenDocument => Has("content.xml") && _parts.TryGetValue("mimetype", out var type) && type.AsSpan().StartsWith(System.Text.Encoding.ASCII.GetBytes(OpenDocument));

    /// <summary>Its XML and its type, by name; pictures and what else is embedded are not kept.</summary>
    public IReadOnlyDictionary<string, byte[]> Parts => _parts;

    /// <summary>The package, or why it is not opened as a document.</summary>
    /// <exception cref="InvalidDataException">The archive is damaged.</exception>
    public static (Package? Package, ReadDocument.Refused? Fault) Open(ReadOnlyMemory<byte> bytes, IngestLimits limits)
    {
        using var archive = new ZipArchive(Stream(bytes), ZipArchiveMode.Read);
        if (archive.GetEntry("word/document.xml") is null && archive.GetEntry("content.xml") is null)
            return (null, new("unknownKind", Unknown(archive)));
        var package = new Package();
        var (left, fault) = (limits.MaxUnpackedBytes, archive.Entries.Count > limits.MaxPackageParts ? TooLarge(limits) : null);
        foreach (var entry in archive.Entries)
            fault ??= package.Take(entry, limits, ref left);
        return fault is null ? (package, null) : (null, fault);
    }

    /// <summary>The bytes as a stream, without a copy where there is an array behind them.</summary>
    public static MemoryStream Stream(ReadOnlyMemory<byte> bytes) =>
        MemoryMarshal.TryGetArray(bytes, out var segment) ? new(segment.Array!, segment.Offset, segment.Count, writable: false) : new(bytes.ToArray(), writable: false);

    bool Has(string part) => _parts.ContainsKey(part);

    ReadDocument.Refused? Take(ZipArchiveEntry entry, IngestLimits limits, ref long left)
    {
        using var packed = entry.Open();
        using var kept = new MemoryStream();
        var buffer = new byte[81920];
        var text = entry.FullName == "mimetype";
        // Counted by unpacking: the sizes an archive declares may lie.
        for (int read, total = 0; (read = packed.Read(buffer)) > 0; total += read)
        {
            text |= total == 0 && XmlParts.MayBe(buffer[0]);
            if ((left -= read) < 0)
                return TooLarge(limits);
            if (kept.Length > limits.MaxMarkupBytes)
                return XmlParts.TooMany(limits);
            if (text)
                kept.Write(buffer, 0, read);
        }
        if (!text)
            return null;
        var part = _parts[entry.FullName] = kept.ToArray();
        return XmlParts.FaultOf(part, limits);
    }

    static ReadDocument.Refused TooLarge(IngestLimits limits) => new("tooLarge",
        $"文档解压后超过 {limits.MaxUnpackedBytes >> 20} MB 的上限。 Unpacked, the document is larger than {limits.MaxUnpackedBytes >> 20} MB.");

    static string Unknown(ZipArchive archive) =>
        archive.GetEntry("OFD.xml") is not null ? "这是 OFD 版式文件，尚不能读取：请另存为 PDF 或 DOCX。 This is an OFD file, which is not read: please save it as PDF or DOCX."
        : archive.GetEntry("xl/workbook.xml") is not null ? "这是电子表格，不是文字文档。 This is a spreadsheet and no text document."
        : "这是压缩包，其中不是一份 DOCX 文档。 This is an archive and no DOCX document.";
}
