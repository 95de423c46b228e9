using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers;

/// <summary>Page numbers on lines of their own, as dumps of PDFs have them between the lines: — 1 —, - 2 -, 第3页. They are no part of the text.</summary>
static partial class PageNumbers
{
    /// <summary>The lines without page numbers. Only lines that count on from one another, from 1 or 2, are page numbers.</summary>
    public static List<TextLine> Without(List<TextLine> lines)
    {
        var numbered = lines.Select(line => (line.Number, Page: NumberOf(line))).Where(line => line.Page is not null).ToList();
        var counted = numbered.Count > 1 && numbered[0].Page is 1 or 2 && numbered.Zip(numbered.Skip(1)).All(pair => pair.Second.Page == pair.First.Page + 1);
        return counted ? [.. lines.Where(line => NumberOf(line) is null)] : lines;
    }

    static int? NumberOf(TextLine line) =>
        Number().Match(line.Text) is { Success: true } match ? int.Parse(match.Groups["page"].Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"^\s*(?:[-—–]\s*(?<page>[0-9]{1,3})\s*[-—–]|第\s*(?<page>[0-9]{1,3})\s*页)\s*$")]
    private static partial Regex Number();
}
