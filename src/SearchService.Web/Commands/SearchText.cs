using SearchService.Search;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary>An answer as text for a terminal: occurrences stand in 【】.</summary>
static class SearchText
{
    public static string Of(SearchAnswer.Found found) => string.Join('\n',
    [
        $"{found.Results.Total} 份年报，{found.Results.Occurrences} 处 / {found.Results.Total} reports, {found.Results.Occurrences} occurrences",
        .. found.Notes.Select(note => note.Message),
        .. found.Cells is { } cells ? [$"统计表中有此数的年报 {cells.Results.Total} 份：{cells.Query} / {cells.Results.Total} reports have the number in a cell"] : Array.Empty<string>(),
        .. found.Results.Facets.Where(facet => facet.Value.Length > 0).OrderBy(facet => facet.Key).Select(facet => $"{facet.Key}: {string.Join("  ", facet.Value.Select(count => $"{count.Label} {count.Count}"))}"),
        .. found.Results.Hits.SelectMany(Lines),
        .. found.Widened is { } widened ? ["", widened.Message, .. widened.Results.Hits.SelectMany(Lines)] : Array.Empty<string>(),
        .. found.Results.Next is { } next ? [$"--cursor {next}"] : Array.Empty<string>(),
    ]);

    static IEnumerable<string> Lines(Hit hit) =>
    [
        "",
        $"{hit.Report.Key}  {hit.Report.Agency.Name}  {hit.Report.Key.Year}  {hit.Occurrences}{(hit.Report.Sample ? "  示例 sample" : "")}",
        .. hit.Numbers.Select(number => FormattableString.Invariant($"    {number.Measure.Label} = {number.Value}{(number.Corrected ? "（更正 corrected）" : "")}")),
        .. hit.Snippets.Select(snippet => $"    {snippet.Heading}：{string.Concat(snippet.Fragments.Select(Marked))}"),
    ];

    static string Marked(Fragment fragment) => fragment.Match ? $"【{fragment.Text}】" : fragment.Text;
}
