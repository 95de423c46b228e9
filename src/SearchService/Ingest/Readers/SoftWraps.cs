using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers;

/// <summary>
/// Line ends that a PDF or a console put into paragraphs. A text is wrapped where most of its longer lines are equally wide;
/// then a full line goes on in the next one.
/// </summary>
/// <param name="Width">The width of a full line in columns, a Han character being two, or null where the text is not wrapped.</param>
sealed partial record SoftWraps(int? Width)
{
    const int Narrowest = 30, Widest = 120;

    public static SoftWraps In(List<TextLine> lines)
    {
        var widths = lines.Where(IsProse).Select(line => WidthOf(line.Trimmed)).Order().ToList();
        if (widths.Count < 8 || widths[widths.Count * 9 / 10] is not (>= Narrowest and <= Widest and var full))
            return new((int?)null);
        var longer = widths.Where(width => width >= full / 2).ToList();
        return new(longer.Count(width => IsFull(width, full) && width <= full + 6) * 2 > longer.Count ? full : null);
    }

    public bool Continue(TextLine line, TextLine next) =>
        Width is { } full && IsProse(line) && IsProse(next) && IsFull(WidthOf(line.Trimmed), full)
        && !Indented().IsMatch(next.Text)
        && !(EndsSentence(line.Trimmed) && (IsNumbered(next.Text) || IsShortWithoutStop(next.Trimmed)));

    /// <summary>True where a line begins with the number of a heading or an item.</summary>
    public static bool IsNumbered(string line) => Start().IsMatch(line);

    /// <summary>True where a line ends as a sentence does.</summary>
    public static bool EndsSentence(string line) => End().IsMatch(line);

    // A heading without its numeral below a sentence that fills its line.
    static bool IsShortWithoutStop(string text) => text.Length <= 20 && !Stop().IsMatch(text);

    // A line may end early where the next character is one that must not begin a line.
    static bool IsFull(int width, int full) => width * 100 >= full * 88;

    static bool IsProse(TextLine line) => !line.IsBlank && !line.HasTab && !line.Text.Contains('|') && !line.Text.StartsWith('#') && !line.Trimmed.Contains("   ", StringComparison.Ordinal);

    static int WidthOf(string text) => text.Sum(character => character < 0x2E80 ? 1 : 2);

    [GeneratedRegex(@"^\s*(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[)）]|\d+[.．、])")]
    private static partial Regex Start();

    // Spaces may only place a line on its page; two ideographic ones are how a paragraph begins.
    [GeneratedRegex(@"^\s*\u3000\u3000")]
    private static partial Regex Indented();

    [GeneratedRegex("[。！？；，,;!?]")]
    private static partial Regex Stop();

    [GeneratedRegex("[。！？；：:;.!?]$")]
    private static partial Regex End();
}
