using System.Collections.Immutable;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>A page as pdftotext reports it.</summary>
/// <param name="Number">Its number, from 1.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Words">Its words in no certain order.</param>
sealed partial record InkPage(int Number, double Height, ImmutableArray<Ink> Words)
{
    /// <summary>Reads what <c>pdftotext -bbox-layout</c> writes. Line by line: the metadata in its head may hold bytes that no XML may.</summary>
    public static ImmutableArray<InkPage> Parse(string report)
    {
        var pages = new List<(double Height, List<Ink> Words)>();
        foreach (Match element in Element().Matches(report))
            if (element.Groups["page"].Success)
                pages.Add((Points(element, "page"), []));
            else if (pages.Count > 0 && Word(element) is { } word)
                pages[^1].Words.AddRange(word.Upright());
        return [.. pages.Select((page, index) => new InkPage(index + 1, page.Height, [.. page.Words]))];
    }

    static Ink? Word(Match element)
    {
        var text = WebUtility.HtmlDecode(element.Groups["text"].Value).Trim();
        var box = new Box(Points(element, "left"), Points(element, "top"), Points(element, "right"), Points(element, "bottom"));
        return text.Length == 0 || box.Width <= 0 || box.Height <= 0 ? null : Ink.OfWord(text, box);
    }

    static double Points(Match element, string name) => double.Parse(element.Groups[name].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("""
        <page\ width="[\d.]+"\ height="(?<page>[\d.]+)">
        |<word\ xMin="(?<left>-?[\d.]+)"\ yMin="(?<top>-?[\d.]+)"\ xMax="(?<right>-?[\d.]+)"\ yMax="(?<bottom>-?[\d.]+)">(?<text>[^<]*)</word>
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Element();
}
