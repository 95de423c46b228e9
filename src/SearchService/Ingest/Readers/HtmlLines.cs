using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers;

/// <summary>
/// What &lt;br&gt; means. Portals end paragraphs with it, and editors break lines inside a paragraph with it: a line that is indented, or
/// that follows an empty line or the end of a sentence, or bears the number of a heading, begins a paragraph; any other goes on.
/// </summary>
static partial class HtmlLines
{
    public static IEnumerable<string> Paragraphs(string text)
    {
        var lines = new List<string>();
        foreach (var line in text.Split('\n'))
        {
            if (lines.Count > 0 && Begins(line, lines[^1]))
            {
                yield return Lines.Join(lines);
                lines.Clear();
            }
            if (!string.IsNullOrWhiteSpace(line))
                lines.Add(line);
        }
        if (lines.Count > 0)
            yield return Lines.Join(lines);
    }

    static bool Begins(string line, string before) =>
        string.IsNullOrWhiteSpace(line) || Heading().IsMatch(line) || line.StartsWith('\u3000') || line.StartsWith("\u00A0\u00A0", StringComparison.Ordinal) || "。！？；：".Contains(before.TrimEnd()[^1], StringComparison.Ordinal);

    // A decimal number may stand at the start of any line; these never do but before a heading or an item.
    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[)）])")]
    private static partial Regex Heading();
}
