using System.Buffers;
using System.Text;

namespace SearchService.Ingest.Readers;

/// <summary>Puts together what a line end has cut, and keeps apart what only stands close.</summary>
static class Lines
{
    // Zero-width marks and soft hyphens.
    static readonly SearchValues<char> Invisible = SearchValues.Create("\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\uFEFF");

    /// <summary>The lines as one: Chinese needs no space between them, two Latin words or numbers do.</summary>
    public static string Join(IEnumerable<string> lines)
    {
        var joined = new StringBuilder();
        foreach (var line in lines.Select(line => Visible(line).Trim()).Where(line => line.Length > 0))
        {
            if (joined.Length > 0 && char.IsAsciiLetterOrDigit(joined[^1]) && char.IsAsciiLetterOrDigit(line[0]))
                joined.Append(' ');
            joined.Append(line);
        }
        return joined.ToString();
    }

    /// <summary>A text without characters that are no ink.</summary>
    public static string Visible(string text) =>
        text.AsSpan().ContainsAny(Invisible) ? string.Concat(text.Where(character => !Invisible.Contains(character))) : text;

    /// <summary>A text with a space on each side where it ends in digits, so that these make no larger number with their neighbors; words stay as they are.</summary>
    public static string Apart(string text) => text.Length > 0 && (char.IsDigit(text[0]) || char.IsDigit(text[^1])) ? $" {text} " : text;
}
