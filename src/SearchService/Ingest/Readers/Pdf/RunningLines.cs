using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>Takes away what stands at the edge of every page and belongs to none of the text: page numbers, running heads and feet.</summary>
static partial class RunningLines
{
    const double Edge = 0.12, SameHeight = 6;

    /// <summary>The lines of all pages without the running ones.</summary>
    public static ImmutableArray<InkLine> Without(ImmutableArray<InkPage> pages)
    {
        var lines = pages.SelectMany(InkLine.Of).ToLookup(line => line.Page);
        var repeated = pages.SelectMany(page => lines[page.Number].Where(line => IsAtEdge(line, page)))
            .GroupBy(line => (Key(line), Math.Round(line.Box.Top / SameHeight))).Where(same => IsOnEveryPage([.. same.Select(line => line.Page).Distinct()], pages.Length)).SelectMany(same => same).ToHashSet();
        return [.. pages.SelectMany(page => Inside([.. lines[page.Number]], line => repeated.Contains(line) || (IsAtEdge(line, page) && PageNumber().IsMatch(line.Text))))];
    }

    // From the outside in: a number alone on a line may also stand beside a wrapped label.
    static IEnumerable<InkLine> Inside(List<InkLine> page, Func<InkLine, bool> isRunning) =>
        page.SkipWhile(isRunning).Reverse().SkipWhile(isRunning).Reverse();

    // The first page may be without, or each second one. A title and a signature that happen to stand at one height are no running line.
    static bool IsOnEveryPage(int[] on, int pages) =>
        on.Length >= 2 && (on.Length == pages || (on.Length == pages - 1 && (pages > 3 || !on.Contains(1))) || (pages > 3 && IsOnEverySecond(on, pages)));

    static bool IsOnEverySecond(int[] on, int pages) =>
        on.All(page => page % 2 == on[0] % 2) && on.Length >= Enumerable.Range(2, pages - 1).Count(page => page % 2 == on[0] % 2) + (on.Contains(1) ? 1 : 0);

    static bool IsAtEdge(InkLine line, InkPage page) => line.Box.Bottom < page.Height * Edge || line.Box.Top > page.Height * (1 - Edge);

    // A running head may count the pages; a row of a table that happens to stand at the edge of two pages is no head.
    static string Key(InkLine line) => line.Cells.Any(cell => cell.IsValue) || line.Text.Length < 3 ? $"{line.Page} {line.Box}" : Digits().Replace(line.Text, "0");

    [GeneratedRegex(@"^[-—–―·\s]*\d{1,3}[-—–―·\s]*$|^第?\s*\d{1,3}\s*页?\s*(?:[/／,，]?\s*共?\s*\d{1,3}\s*页?)?$")]
    private static partial Regex PageNumber();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
