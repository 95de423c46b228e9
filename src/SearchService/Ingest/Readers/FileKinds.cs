using System.Text;

namespace SearchService.Ingest.Readers;

/// <summary>Tells what a file is.</summary>
public static class FileKinds
{
    static readonly (FileKind Kind, byte[] Start)[] Signatures =
    [
        (FileKind.Pdf, "%PDF-"u8.ToArray()),
        (FileKind.Zip, [0x50, 0x4B, 0x03, 0x04]),
        (FileKind.Zip, [0x50, 0x4B, 0x05, 0x06]),
        (FileKind.CompoundFile, [0xD0, 0xCF, 0x11, 0xE0]),
        (FileKind.Rtf, @"{\rtf"u8.ToArray()),
    ];

    // The name of the stream in a compound file's directory.
    static readonly byte[] WordDocument = Encoding.Unicode.GetBytes("WordDocument");

    static readonly string[] Tags = ["<!doctype html", "<html", "<head", "<body", "<div", "<table", "<p>", "<p ", "<span"];

    /// <summary>The kind of a file's content.</summary>
    public static FileKind Of(ReadOnlySpan<byte> bytes)
    {
        foreach (var (kind, start) in Signatures)
            if (bytes.StartsWith(start))
                return kind == FileKind.CompoundFile && bytes.IndexOf(WordDocument) >= 0 ? FileKind.WordBinary : kind;
        if (bytes.IndexOfAnyExcept(" \t\r\n\0"u8) < 0)
            return bytes.Contains((byte)0) ? FileKind.Binary : FileKind.Empty;
        // A zero byte stands in no text but UTF-16, which announces itself.
        if (bytes.Contains((byte)0) && !TextDecoder.IsUtf16(bytes))
            return FileKind.Binary;
        return IsMarkup(bytes) ? FileKind.Html : FileKind.PlainText;
    }

    static bool IsMarkup(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, 2048)]).TrimStart('\u00EF', '\u00BB', '\u00BF', ' ', '\t', '\r', '\n');
        return start.StartsWith('<') && Tags.Any(tag => start.Contains(tag, StringComparison.OrdinalIgnoreCase));
    }
}
