using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Search.Names;

namespace SearchService.Tests.Engines;

/// <summary>
/// The reference: answers by reading every character of every report and counting each facet value by its definition, the total of
/// the search with that value chosen. Slow, and short enough to be believed.
/// </summary>
sealed class BruteForceEngine(params IEnumerable<Report> reports) : ISearchEngine
{
    readonly List<ReadReport> _reports = [.. reports.GroupBy(report => report.Key!.Value).Select(versions => new ReadReport(versions.Last(), versions.Count()))];

    readonly List<ReadReport> _superseded = [.. reports.GroupBy(report => report.Key!.Value).SelectMany(versions => versions.SkipLast(1).Select((report, index) => new ReadReport(report, index + 1)))];

    public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        request = request with { Filters = WithMembers(request.Filters), Query = request.Query is { } query ? WithMembers(query) : null };
        var judged = _reports.Select(report => new JudgedReport(report, request.Query)).ToList();
        var hits = Found(judged, request.Filters)
            .Select(found => (found.Report, Facts: FactsOf(request, found.Report, found.Found)))
            .Select(found => (found.Report, found.Facts, Rank: request.Order.RankOf(found.Facts)))
            .OrderByDescending(hit => hit.Rank.First).ThenByDescending(hit => hit.Rank.Second).ThenByDescending(hit => hit.Rank.Third).ThenBy(hit => hit.Rank.Key.AgencyId, StringComparer.Ordinal).ThenBy(hit => hit.Rank.Key.Year)
            .ToList();
        var rest = hits.SkipWhile(hit => request.Cursor is { } cursor && hit.Rank <= cursor.After).ToList();
        var page = rest.Take(request.Size).ToList();
        return new(new SearchResults(hits.Count, hits.Sum(hit => (long)hit.Facts.Occurrences), [.. page.Select(hit => HitOf(request, hit.Report, hit.Facts))], Facets(judged, request.Filters))
        {
            Next = page.Count > 0 && rest.Count > page.Count ? new(0, page[^1].Rank) : null,
            Absent = [.. Absent(request.Query)],
            Superseded = [.. Absent(request.Query).SelectMany(SupersededPlaces)],
        });
    }

    public ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        request = request with { Filters = WithMembers(request.Filters), Phrases = [.. request.Phrases.Select(phrase => phrase is null ? null : WithMembers(phrase))] };
        return new(new BruteForceMatrix(request, query => [.. Found(_reports.Select(report => new JudgedReport(report, query)), request.Filters).Select(found => (found.Report.Report, found.Found.Occurrences))], GroupsAsked(request.Filters)).Results());
    }

    List<(string, IReadOnlySet<string>)> GroupsAsked(Filters filters) =>
        [.. (filters.Groups.AnyOf.IsEmpty ? AgencyGroups.BuiltIn.NamesIn(Directory) : filters.Groups.AnyOf.Order(StringComparer.Ordinal))
            .Select(name => (name, (IReadOnlySet<string>)AgencyGroups.BuiltIn.Members(name, Directory).Select(known => known.Agency.Id).ToHashSet()))];

    public ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return new(BruteForceSimilarity.Of(request with { Filters = WithMembers(request.Filters) }, _reports));
    }

    IEnumerable<Query.Term> Absent(Query? query) => (query?.WantedTerms ?? []).Select(wanted => wanted.Term).Distinct().Where(term => !_reports.Any(report => Holds(report, term)));

    IEnumerable<SupersededPlace> SupersededPlaces(Query.Term term) => _superseded.Where(report => Holds(report, term))
        .OrderBy(report => report.Report.Agency!.Id, StringComparer.Ordinal).ThenBy(report => report.Report.Year).ThenBy(report => report.Version).Take(SearchResults.MostSuperseded)
        .Select(report => new SupersededPlace(term, report.Report.Key!.Value, report.Version));

    static bool Holds(ReadReport report, Query.Term term) => report.Texts.Values.Any(text => Counting.Of(term, text).Any());

    // Who is in a group is no engine's business: a group is the list of its members.
    AgencyDirectory Directory => new(_reports.Select(report => report.Report.Agency!).DistinctBy(agency => agency.Id).Select(agency => (agency, ImmutableArray<string>.Empty)));

    Filters WithMembers(Filters filters) => filters with { Members = AgencyGroups.BuiltIn.MembersOf(filters.Groups, Directory) };

    /// <summary>A query with the members of groups in place of their names.</summary>
    public Query WithMembers(Query query) => query switch
    {
        Query.Where { Condition: Condition.InGroup group } => new Query.AnyOf([.. AgencyGroups.BuiltIn.Members(group.Name, Directory).Select(known => new Query.Where(new Condition.OfAgency(known.Agency.Id)))]),
        Query.AllOf all => new Query.AllOf([.. all.Parts.Select(WithMembers)]),
        Query.AnyOf any => new Query.AnyOf([.. any.Parts.Select(WithMembers)]),
        Query.AtLeast some => some with { Parts = [.. some.Parts.Select(WithMembers)] },
        Query.Without without => new Query.Without(WithMembers(without.Inner)),
        Query.Within { Inner: { } inner } within => within with { Inner = WithMembers(inner) },
        _ => query,
    };

    static HitFacts FactsOf(SearchRequest request, ReadReport report, Finding found) =>
        new(report.Report.Key!.Value, found.Occurrences, found.Prominence, request.Order.Measure is { } measure ? (double?)report.Number(measure) : null);

    static IEnumerable<(ReadReport Report, Finding Found)> Found(IEnumerable<JudgedReport> judged, Filters filters) =>
        from report in judged
        where filters.AdmitsMember(report.Report.Report.Agency!.Id) && Enum.GetValues<Facet>().All(facet => facet == Facet.Section || filters[facet].Admits(report.Report.Values(facet)))
        let found = report.In(filters[Facet.Section])
        where found is not null
        select (report.Report, found);

    ImmutableDictionary<Facet, ImmutableArray<FacetCount>> Facets(List<JudgedReport> judged, Filters filters) =>
        Enum.GetValues<Facet>().ToImmutableDictionary(facet => facet, facet => ImmutableArray.CreateRange(
            from value in FacetOrder.ValuesOf(facet, _reports)
            let count = Found(judged, filters.With(facet, value.Value)).Count()
            where count > 0
            select value with { Count = count }));

    static Hit HitOf(SearchRequest request, ReadReport report, HitFacts facts)
    {
        var (value, key) = (report.Report, report.Report.Key!.Value);
        var sections = value.Sections.Where(section => request.Filters[Facet.Section].IsEmpty || new JudgedReport(report, request.Query).HoldsIn(section.Kind, request.Filters[Facet.Section]));
        return new(new(key, value.Agency!, value.Title, value.Form.Id, report.Version, Sample: false), facts.Occurrences, [request.Order.WhyOf(facts)],
            new SnippetBuilder(request.Query?.WantedTerms ?? []).Snippets(request.Query is null ? [] : sections))
        {
            Numbers = [.. (request.Query?.WantedConditions ?? []).Where(condition => Judging.Passes(condition, report)).SelectMany(condition => NumbersOf(condition, report)).DistinctBy(number => number.Measure.Id)],
        };
    }

    static IEnumerable<HitNumber> NumbersOf(Condition condition, ReadReport report) => condition switch
    {
        Condition.WithNumber { Measure: var measure } => [new(measure, report.Number(measure)!.Value, Ink(report.Report.Counts[measure.Id]))],
        Condition.WithCell cell => report.Report.Counts.Where(known => known.Value == cell.Value).Select(known => new HitNumber(Measures.Called(known.Indicator.Id).Single(), cell.Value, Ink(known))),
        _ => [],
    };

    static string? Ink(Cell? cell) => cell is { Computed: false } ? cell.Raw : null;
}
