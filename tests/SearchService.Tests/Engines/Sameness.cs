using SearchService.Search;

namespace SearchService.Tests.Engines;

/// <summary>Asks two engines the same and tells the first difference.</summary>
static class Sameness
{
    /// <summary>Both give the same answer, which it returns.</summary>
    public static async Task<SearchResults> Answer(ISearchEngine engine, ISearchEngine brute, SearchRequest request)
    {
        var expected = await brute.SearchAsync(request, CancellationToken.None);
        Same(Lines(await engine.SearchAsync(request, CancellationToken.None)), Lines(expected), $"{request.Query} {Shown(request.Filters)}");
        return expected;
    }

    /// <summary>Both give the same matrix, page by page.</summary>
    public static async Task Matrix(ISearchEngine engine, ISearchEngine brute, MatrixRequest request)
    {
        var (page, expected) = (await engine.CountAsync(request, CancellationToken.None), await brute.CountAsync(request, CancellationToken.None));
        Same(Lines(page), Lines(expected), $"{string.Join(" ; ", request.Phrases)} {Shown(request.Filters)}");
        if (expected.Next is not null)
            Same(Lines(await engine.CountAsync(request with { Cursor = page.Next }, CancellationToken.None)), Lines(await brute.CountAsync(request with { Cursor = expected.Next }, CancellationToken.None)), "that is the second page");
    }

    static void Same(IEnumerable<string> answer, IEnumerable<string> expected, string question)
    {
        var (left, right) = (answer.ToList(), expected.ToList());
        var firstDifference = left.Zip(right).FirstOrDefault(lines => lines.First != lines.Second);
        firstDifference.First.Should().Be(firstDifference.Second, "that is the answer to {0}", question);
        left.Should().HaveCount(right.Count, "that many lines answer {0}", question);
    }

    static string Shown(Filters filters) => string.Join(' ', filters.Selections.Select(selection => $"{selection.Key}: {string.Join(',', selection.Value.AnyOf)} not {string.Join(',', selection.Value.NoneOf)}"));

    static IEnumerable<string> Lines(SearchResults results) =>
    [
        $"{results.Total} reports, {results.Occurrences} occurrences; absent: {string.Join(' ', results.Absent)}",
        .. results.Hits.Select(hit => $"{hit.Report} {hit.Occurrences} {hit.Why.Single()} {string.Concat(hit.Snippets.SelectMany(snippet => snippet.Fragments).Select(fragment => fragment.ToString()))} {Numbers(hit)}"),
        .. results.Facets.OrderBy(facet => facet.Key).Select(facet => $"{facet.Key}: {string.Join(", ", facet.Value)}"),
    ];

    // In whichever order the cells come.
    static string Numbers(Hit hit) => string.Join(' ', hit.Numbers.Select(number => $"{number.Measure.Id}={number.Value}({number.Raw})").Order(StringComparer.Ordinal));

    static IEnumerable<string> Lines(MatrixResults results) =>
    [
        $"{string.Join(' ', results.Years)}; {results.TotalRows} rows; more: {results.Next is not null}",
        .. results.Rows.Select(row => $"{row.Value} {row.Label} {row.Parent}: {Line(row.Counts)}"),
        $"totals: {Line(results.Totals)}",
        $"outside: {Line(results.Outside)}",
        .. results.Spans.Select(span => span is null ? "never" : $"{Line(span.First)} to {Line(span.Last)}"),
    ];

    static string Line(MatrixCounts counts) => $"{string.Join(' ', counts.Reports)} | {string.Join(" | ", counts.Cells.Select(cells => string.Join(' ', cells.Select(cell => $"{cell.Reports}/{cell.Occurrences}"))))}";

    static string Line(PhraseYear year) => $"{year.Year} {year.Reports} {string.Join(' ', year.Agencies.Select(agency => agency.Name))}";
}
