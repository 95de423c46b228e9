using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Sqlite;

public sealed class DismissalTests : IDisposable
{
    const string Received = "requests/received/total", Rule = "R3/received";

    readonly TempFolder _folder = new();
    readonly ReportStore _store;

    public DismissalTests() => _store = ReportStore.Open(_folder.Path);

    public void Dispose() => _folder.Dispose();

    ReportKey Save(int received, string text = "甲") => _store.Save([A.Report().AllZero().With(Received, received).Saying(text).Accepted()])[0].Key!.Value;

    string? Dismiss(ReportKey key, string rule = Rule) => _store.Dismissals.Dismiss(key, rule, "李某", "原表如此");

    IEnumerable<string> Findings(bool? dismissed) => _store.Findings(new(Filters.None) { Dismissed = dismissed }).Items.Select(finding => finding.Outcome.Rule.Id);

    IEnumerable<(string, bool)> Listed(bool? pending = null) => _store.ListDismissals(new(Filters.None) { Pending = pending }).Items.Select(said => (said.Outcome.Rule.Id, said.Pending));

    [Fact]
    public void It_stays_a_finding_and_says_who_explained_it()
    {
        var key = Save(4);
        Dismiss(key).Should().BeNull();
        Findings(null).Should().BeEquivalentTo(Findings(true).Concat(Findings(false)));
        (Findings(true).Single(), Findings(false).Contains(Rule)).Should().Be((Rule, false));
        Reconciliation.Of(_store.Find(key)!.Report).Single(outcome => outcome.Rule.Id == Rule).Dismissed!.Should().Match<PersonsWord>(word => word.By == "李某" && word.Reason == "原表如此");
        _store.Summary.Findings.Should().Be(Findings(false).Count());
        _store.Dismissals.Undo(key, Rule).Should().BeNull();
        Findings(true).Should().BeEmpty();
    }

    // A search that has read the store before sees it, too.
    [Fact]
    public async Task It_counts_no_more_until_it_is_taken_back()
    {
        var key = Save(4);
        using var engine = new SqliteSearchEngine(new(_folder.Path));
        var (before, total) = (Findings(null).ToList(), Findings(null).Count());
        await Counts(before);
        Dismiss(key);
        await Counts([.. before.Where(rule => rule != Rule)]);
        foreach (var rule in before)
            Dismiss(key, rule);
        await Counts([]);
        Findings(null).Should().HaveCount(total);
        _store.Dismissals.Undo(key, Rule);
        await Counts([Rule]);

        async Task Counts(List<string> open)
        {
            async Task<SearchResults> Search(string query, Filters? filters = null) => await engine.SearchAsync(new(((ParsedQuery.Understood)QueryParser.Parse(query)).Query) { Filters = filters ?? Filters.None }, default);
            var facet = (await Search("")).Facets[Facet.Finding].Where(count => count.Count > 0).Select(count => count.Value);
            facet.Should().BeEquivalentTo(open.Count == 0 ? [FacetLabels.None] : open.Select(rule => rule[..2]).Distinct());
            (await Search($"findings={open.Count}")).Total.Should().Be(1);
            (await Search("findings>0")).Hits.SelectMany(hit => hit.Numbers).Select(number => number.Value).Should().Equal(open.Count == 0 ? [] : [open.Count]);
            foreach (var value in (string[])["R3", FacetLabels.None])
            {
                var filters = Filters.None.With(Facet.Finding, value);
                var expected = (value == "R3" ? open.Any(rule => rule.StartsWith(value)) : open.Count == 0) ? 1 : 0;
                ((await Search("", filters)).Total, _store.Reports(new(filters)).Total).Should().Be((expected, expected));
            }
            var point = SearchService.Compare.Point.Measured(new Measure.Findings(), _store.Numbers(new(Filters.None), [], key.Year, key.Year).Years.Single());
            (point.Value, _store.Summary.Findings).Should().Be(((decimal?)open.Count, open.Count));
        }
    }

    [Fact]
    public void A_finding_with_other_sides_asks_again()
    {
        var key = Save(4);
        Dismiss(key);
        _store.Corrections.Correct(key, Received, "5", "王某", "核对");
        (Findings(true).Any(), Listed(pending: true).Single()).Should().Be((false, (Rule, true)));
        _store.Corrections.Undo(key, Received);
        Listed().Should().Equal((Rule, false));
        _store.Corrections.Correct(key, Received, "0", "王某", "核对");
        Listed().Should().BeEmpty();
    }

    [Fact]
    public void A_new_version_asks_again()
    {
        var key = Save(4);
        Dismiss(key);
        Save(4, "乙");
        (Findings(true).Any(), Listed().Single()).Should().Be((false, (Rule, true)));
        Dismiss(key);
        Listed().Should().Equal((Rule, false));
        Save(4, "丙");
        _store.Dismissals.Undo(key, Rule).Should().BeNull();
        Listed().Should().BeEmpty();
        Reconciliation.Of(_store.Find(key, 1)!.Report).Should().Contain(outcome => outcome.Dismissed != null);
    }

    [Fact]
    public void What_does_not_fail_cannot_be_explained()
    {
        var key = Save(4);
        Dismiss(key, "R4/review").Should().Contain("R4/review").And.Contain(Rule);
        Dismiss(new("nobody", 2023)).Should().Contain("nobody-2023");
        _store.Dismissals.Undo(key, Rule).Should().Contain("没有说明过");
    }
}
