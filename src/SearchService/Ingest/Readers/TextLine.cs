using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers;

/// <summary>A line of a text file.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Text">Its text without the line end and without dirt that is no ink.</param>
readonly partial record struct TextLine(int Number, string Text)
{
    public string At => $"line {Number}";

    public string Trimmed => Text.Trim();

    public bool IsBlank => string.IsNullOrWhiteSpace(Text) && !HasTab;

    public bool HasTab => Text.Contains('\t');

    /// <summary>The lines of a text, whichever way they end.</summary>
    public static List<TextLine> Of(string text) =>
        [.. text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n').Select((line, index) => new TextLine(index + 1, WithoutDirt(line)))];

    static string WithoutDirt(string line)
    {
        var text = line.Contains("[bookmark:", StringComparison.Ordinal) ? Bookmark().Replace(line, "") : line;
        return Lines.Visible(text);
    }

    // Word's own text export writes its bookmarks out: [bookmark: _GoBack].
    [GeneratedRegex(@"\[bookmark:[^\]]{0,80}\]")]
    private static partial Regex Bookmark();
}
