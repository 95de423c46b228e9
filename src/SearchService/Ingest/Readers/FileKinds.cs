using System.Text;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers;

/// <summary>Tells what a file is.</summary>
public static partial class FileKinds
{
    const int Beginning = 4096;

    static readonly (FileKind Kind, byte[] Start)[] Signatures =
    [
        (FileKind.Pdf, "%PDF-"u8.ToArray()),
        (FileKind.Zip, [0x50, 0x4B, 0x03, 0x04]),
        (FileKind.Zip, [0x50, 0x4B, 0x05, 0x06]),
        (FileKind.CompoundFile, [0xD0, 0xCF, 0x11, 0xE0]),
        (FileKind.Rtf, @"{\rtf"u8.ToArray()),
        (FileKind.OtherArchive, "Rar!"u8.ToArray()),
        (FileKind.OtherArchive, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]),
        (FileKind.OtherArchive, [0x1F, 0x8B]),
        (FileKind.Picture, [0xFF, 0xD8, 0xFF]),
        (FileKind.Picture, [0x89, 0x50, 0x4E, 0x47]),
        (FileKind.Picture, "GIF8"u8.ToArray()),
        (FileKind.Picture, [0x49, 0x49, 0x2A, 0x00]),
    ];

    static readonly byte[] MarkOrSpace = [0xEF, 0xBB, 0xBF, .. " \t\r\n"u8];

    // The name of the stream in a compound file's directory.
    static readonly byte[] WordDocument = Encoding.Unicode.GetBytes("WordDocument");

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
        return OfText(BeginningOf(WithoutComments(bytes)));
    }

    static FileKind OfText(string beginning) =>
        Page().IsMatch(beginning) ? FileKind.Html
        : Xml().IsMatch(beginning) ? FileKind.Xml
        : WebArchive().IsMatch(beginning) ? FileKind.WebArchive
        : FileKind.PlainText;

    static string BeginningOf(ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.Latin1.GetString(bytes[..Math.Min(bytes.Length, Beginning)]);
        return (TextDecoder.IsUtf16(bytes) ? start.Replace("\0", "", StringComparison.Ordinal) : start).TrimStart('\u00EF', '\u00BB', '\u00BF', '\u00FF', '\u00FE', ' ', '\t', '\r', '\n');
    }

    // Portals print long comments above their pages.
    static ReadOnlySpan<byte> WithoutComments(ReadOnlySpan<byte> bytes)
    {
        for (var rest = bytes.TrimStart(MarkOrSpace); ;)
            if (rest.StartsWith("<!--"u8) && rest.IndexOf("-->"u8) is var end and >= 0)
                rest = bytes = rest[(end + 3)..].TrimStart(" \t\r\n"u8);
            else
                return bytes;
    }

    // A tag of HTML at the start, or that of a whole page after a few words.
    [GeneratedRegex(@"^(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|body|title|meta|link|div|table|tbody|tr|p|span|h[1-6]|strong|b|a|ul|ol|li|br|hr|img|font|center|section|article|main|style|script|input|form|iframe)\b[^<]*>|<(?:!doctype\s+html|html|body)(?:\s[^<]*)?>", RegexOptions.IgnoreCase)]
    private static partial Regex Page();

    [GeneratedRegex(@"^<\?xml\b")]
    private static partial Regex Xml();

    [GeneratedRegex(@"^(?:MIME-Version:|From: <Saved by)", RegexOptions.IgnoreCase)]
    private static partial Regex WebArchive();
}
