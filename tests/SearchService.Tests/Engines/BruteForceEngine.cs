using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Tests.Engines;

/// <summary>
/// The reference: answers by reading every character of every report and counting each facet value by its definition, the total of
/// the search with that value chosen. Slow, and short enough to be believed.
/// </summary>
sealed class BruteForceEngine(params IEnumerable<Report> reports) : ISearchEngine
{
    readonly List<ReadReport> _reports = [.. reports.GroupBy(report => report.Key!.Value).Select(versions => new ReadReport(versions.Last(), versions.Count()))];

    public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var judged = _reports.Select(report => new JudgedReport(report, request.Query)).ToList();
        var hits = Found(judged, request.Filters)
            .Select(found => (found.Report, found.Occurrences, Rank: HitRank.Of(request.Order, found.Occurrences, found.Report.Report.Key!.Value)))
            .OrderByDescending(hit => hit.Rank.First).ThenByDescending(hit => hit.Rank.Second).ThenBy(hit => hit.Rank.Key.AgencyId, StringComparer.Ordinal).ThenBy(hit => hit.Rank.Key.Year)
            .ToList();
        var rest = hits.SkipWhile(hit => request.Cursor is { } cursor && hit.Rank <= cursor.After).ToList();
        var page = rest.Take(request.Size).ToList();
        return new(new SearchResults(hits.Count, hits.Sum(hit => (long)hit.Occurrences), [.. page.Select(hit => HitOf(request, hit.Report, hit.Occurrences))], Facets(judged, request.Filters))
        {
            Next = page.Count > 0 && rest.Count > page.Count ? new(0, page[^1].Rank) : null,
            Absent = [.. (request.Query?.WantedRuns ?? []).Where(run => _reports.All(report => report.Texts.Values.All(text => Counting.Of(run.Folded, text) == 0)))],
        });
    }

    static IEnumerable<(ReadReport Report, int Occurrences)> Found(IEnumerable<JudgedReport> judged, Filters filters) =>
        from report in judged
        where Enum.GetValues<Facet>().All(facet => facet == Facet.Section || filters[facet].Admits(report.Report.Values(facet)))
        let occurrences = report.Occurrences(filters[Facet.Section])
        where occurrences is not null
        select (report.Report, occurrences.Value);

    ImmutableDictionary<Facet, ImmutableArray<FacetCount>> Facets(List<JudgedReport> judged, Filters filters) =>
        Enum.GetValues<Facet>().ToImmutableDictionary(facet => facet, facet => ImmutableArray.CreateRange(
            from value in FacetOrder.ValuesOf(facet, _reports)
            let count = Found(judged, filters.With(facet, value.Value)).Count()
            where count > 0
            select new FacetCount(value.Value, value.Label, count)));

    static Hit HitOf(SearchRequest request, ReadReport report, int occurrences)
    {
        var (value, key) = (report.Report, report.Report.Key!.Value);
        var sections = value.Sections.Where(section => request.Filters[Facet.Section].IsEmpty || new JudgedReport(report, request.Query).HoldsIn(section.Kind, request.Filters[Facet.Section]));
        return new(new(key, value.Agency!, value.Title, value.Form.Id, report.Version, Sample: false), occurrences, [HitRank.Why(request.Order, occurrences, key.Year)],
            new SnippetBuilder(request.Query?.WantedRuns ?? []).Snippets(request.Query is null ? [] : sections));
    }
}
