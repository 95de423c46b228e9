using System.Text;
using System.Text.Unicode;

namespace SearchService.Ingest;

/// <summary>The name of a file in an archive: a text, never a place to write to.</summary>
/// <param name="Text">The name with its folders.</param>
sealed record ArchiveName(string Text)
{
    static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;

    /// <summary>The name as the archive holds it; null for a folder. Without the flag for UTF-8 it is UTF-8 all the same (macOS) or GBK (Windows in China).</summary>
    public static ArchiveName? Of(string held)
    {
        var text = held.All(character => character <= '\u00FF') ? Decoded(Encoding.Latin1.GetBytes(held)) : held;
        return text.Length == 0 || text[^1] is '/' or '\\' ? null : new(text);
    }

    static string Decoded(byte[] bytes) => (Utf8.IsValid(bytes) ? Encoding.UTF8 : Gb18030).GetString(bytes);

    string[] Parts => Text.Split('/', '\\');

    /// <summary>The name without folders.</summary>
    public string FileName => Parts[^1];

    /// <summary>False where it would lead out of the folder the archive is unpacked in.</summary>
    public bool IsInside => Parts is not ["", ..] && !Parts.Any(part => part is ".." || part.Contains(':', StringComparison.Ordinal) || part.Contains('\0', StringComparison.Ordinal));

    /// <summary>True for what systems put there for themselves.</summary>
    public bool IsHidden => Parts is ["__MACOSX", ..] || (FileName.StartsWith('.') && FileName is not ("." or "..")) || FileName is "Thumbs.db";
}
