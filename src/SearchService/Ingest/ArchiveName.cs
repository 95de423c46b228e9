using System.Text;
using SearchService.Ingest.Readers;

namespace SearchService.Ingest;

/// <summary>The name of a file in an archive: a text, never a place to write to.</summary>
/// <param name="Text">The name with its folders.</param>
sealed record ArchiveName(string Text)
{
    /// <summary>The name as the archive holds it; null for a folder. Without the flag for UTF-8 it is UTF-8 all the same (macOS) or GBK (Windows in China).</summary>
    public static ArchiveName? Of(string held)
    {
        var bytes = held.All(character => character <= '\u00FF') ? Encoding.Latin1.GetBytes(held) : null;
        var text = (bytes is null ? null : TextDecoder.Decode(bytes).Text) ?? held;
        return text.Length == 0 || text[^1] is '/' or '\\' ? null : new(text);
    }

    string[] Parts => Text.Split('/', '\\');

    /// <summary>The name without folders.</summary>
    public string FileName => Parts[^1];

    /// <summary>False where it would lead out of the folder the archive is unpacked in.</summary>
    public bool IsInside => Parts is not ["", ..] && !Parts.Any(part => part is ".." || part.Contains(':', StringComparison.Ordinal) || part.Contains('\0', StringComparison.Ordinal));

    /// <summary>True for what systems put there for themselves.</summary>
    public bool IsHidden => Parts is ["__MACOSX", ..] || (FileName.StartsWith('.') && FileName is not ("." or "..")) || FileName is "Thumbs.db";
}
