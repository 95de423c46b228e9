using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Sqlite;

/// <summary>The counts of the store against the facets of the engine, which counts in memory.</summary>
public sealed class FacetCountsTests : IDisposable
{
    const string Received = "requests/received/total", Issued = "disclosure/normative-documents/in-force";

    static readonly Filters[] Asked =
    [
        Filters.None,
        Filters.None.With(Facet.Region, "云岭省/清河市"),
        Filters.None.With(Facet.Region, "-云岭省/清河市/望湖区").With(Facet.Year, "2022", "2023"),
        Filters.None.With(Facet.Finding, "R3").With(Facet.Agency, "第1局", "第2局"),
        Filters.None.With(Facet.Finding, "-none"),
        Filters.None.With(Facet.Year, "2030"),
    ];

    readonly TempFolder _folder = new();
    readonly ReportStore _store;
    readonly Random _random = new(7);

    public FacetCountsTests() => _store = ReportStore.Open(_folder.Path);

    public void Dispose()
    {
        _store.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Are_those_of_a_search_for_all_reports_also_after_reports_changed_and_findings_were_explained()
    {
        await AreThoseOfSearch();
        foreach (var year in Enumerable.Range(2021, 3))
            _store.Save([.. Enumerable.Range(0, 12).Where(_ => _random.Next(4) > 0).Select(index => Report(index, year).Accepted())]);
        await AreThoseOfSearch();
        foreach (var finding in _store.Findings(new(Filters.None) { Size = 1000 }).Items.Where(_ => _random.Next(2) == 0))
            _store.Dismissals.Dismiss(finding.Report.Key, finding.Outcome.Rule.Id, "李某", "原表如此").Should().BeNull();
        await AreThoseOfSearch();
        _store.Save([Report(3, 2022).Accepted(), Report(4, 2022).Accepted()]);
        _store.Withdraw(_store.Reports(new(Filters.None)).Items[0].Key).Should().BeTrue();
        await AreThoseOfSearch();
        _store.FindingCounts(Filters.None).Select(count => count.Value).Should().Contain(["R3", "X2", FacetLabels.None]);
        _store.RegionCounts(Filters.None).Should().HaveCount(5);
    }

    ReportBuilder Report(int index, int year) =>
        A.Report().Of($"第{index}局", new[] { null, "云岭省", "云岭省/清河市", "云岭省/清河市/望湖区", "云岭省/临江市", "海东省" }[index % 6]).In(year).AllZero()
            .With(Received, _random.Next(3) == 0 ? 4 : 0).With(Issued, _random.Next(3)).Saying($"第{_random.Next()}稿。");

    async Task AreThoseOfSearch()
    {
        using var engine = new SqliteSearchEngine(new(_folder.Path));
        foreach (var filters in Asked)
        {
            var facets = (await engine.SearchAsync(new(null) { Filters = filters, Size = 0 }, default)).Facets;
            _store.RegionCounts(filters).Should().Equal(facets[Facet.Region]);
            _store.FindingCounts(filters).Should().Equal(facets[Facet.Finding]);
        }
    }
}
