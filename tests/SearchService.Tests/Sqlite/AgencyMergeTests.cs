using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Sqlite;

public sealed class AgencyMergeTests : IDisposable
{
    const string City = "云岭省/清河市", Old = "清河市卫计委", New = "清河市卫健委";

    readonly TempFolder _folder = new();
    readonly Database _database;
    readonly ReportStore _store;
    readonly AgencyDecisions _decisions;

    public AgencyMergeTests()
    {
        _database = new(_folder.Path);
        (_store, _decisions) = (ReportStore.Open(_database), new(_database));
    }

    public void Dispose() => _folder.Dispose();

    ReportKey Store(string agency, int year, string text = "依申请公开", int carried = 0) =>
        _store.Save([A.Report().Of(agency, City).In(year).AllZero().With("requests/carried-forward/total", carried).Saying(text).Accepted()])[0].Key!.Value;

    static string Text(StoredReport? report) => report!.Report.Sections[0].Text;

    [Fact]
    public void The_reports_of_both_are_one_agencys_and_old_keys_lead_to_them()
    {
        var (old, current) = (Store(Old, 2017), Store(New, 2020));
        _decisions.Merge(old.AgencyId, current.AgencyId, "2018 年机构改革").Should().BeNull();
        _store.FindAgency(current.AgencyId)!.Years.Should().Equal(2020, 2017);
        _store.FindAgency(old.AgencyId)!.Agency.Id.Should().Be(current.AgencyId);
        _store.Find(old)!.Report.Key.Should().Be(current with { Year = 2017 });
        _store.FindAgency(current.AgencyId)!.Aliases.Select(alias => alias.Name).Should().Contain([Old, New]);
        _store.Reports(new(Filters.None.With(Facet.Agency, Old))).Total.Should().Be(2);
        _store.Verify().Should().BeEmpty();
    }

    [Fact]
    public void Later_documents_under_the_old_name_are_the_new_agencys()
    {
        var (old, current) = (Store(Old, 2017), Store(New, 2020));
        _decisions.Merge(old.AgencyId, current.AgencyId, "改名");
        Store(Old, 2016).Should().Be(current with { Year = 2016 });
        _decisions.Doubts().Should().BeEmpty();
    }

    [Fact]
    public void Of_two_reports_of_a_year_the_later_stays_and_every_version_keeps_its_address()
    {
        var old = Store(Old, 2020, "甲");
        Store(Old, 2020, "乙");
        var current = Store(New, 2020, "丙");
        Store(Old, 2020, "丁");
        _decisions.Merge(old.AgencyId, current.AgencyId, "同一机关");
        Text(_store.Find(current)).Should().Be("丁");
        Text(_store.Find(current, 1)).Should().Be("丙");
        foreach (var (number, text) in (string[])["甲", "乙", "丁"] is var texts ? texts.Index() : [])
            Text(_store.Find(old, number + 1)).Should().Be(text);
    }

    [Fact]
    public void A_chain_of_merges_leads_to_its_end()
    {
        var (first, second, third) = (Store("清河市卫生局", 2012), Store(Old, 2017), Store(New, 2020));
        _decisions.Merge(first.AgencyId, second.AgencyId, "2013");
        _decisions.Merge(second.AgencyId, third.AgencyId, "2018");
        foreach (var key in (ReportKey[])[first, second, third])
        {
            _store.Find(key)!.Report.Agency!.Id.Should().Be(third.AgencyId);
            _store.Find(key, 1)!.Report.Year.Should().Be(key.Year);
        }
    }

    [Fact]
    public void The_carry_over_between_the_two_is_judged()
    {
        var (old, current) = (Store(Old, 2018, carried: 3), Store(New, 2019));
        bool CarryOverFails() => _store.Findings(new(Filters.None)).Items.Any(finding => finding.Outcome.Rule.Id == "X1/total");
        CarryOverFails().Should().BeFalse();
        _decisions.Merge(old.AgencyId, current.AgencyId, "改名");
        CarryOverFails().Should().BeTrue();
    }

    [Fact]
    public async Task A_running_search_sees_the_merge()
    {
        var (old, current) = (Store(Old, 2017), Store(New, 2020));
        using var engine = new SqliteSearchEngine(_database);
        async Task<IEnumerable<(string, int)>> Facets() => (await engine.SearchAsync(new(new Query.Run("依申请公开")), default)).Facets[Facet.Agency].Select(count => (count.Value, count.Count));
        (await Facets()).Should().HaveCount(2);
        _decisions.Merge(old.AgencyId, current.AgencyId, "改名");
        (await Facets()).Should().Equal((current.AgencyId, 2));
    }

    [Fact]
    public void A_report_is_withdrawn_by_its_old_key_too()
    {
        var (old, current) = (Store(Old, 2017), Store(New, 2020));
        _decisions.Merge(old.AgencyId, current.AgencyId, "改名");
        _store.Withdraw(old).Should().BeTrue();
        _store.FindAgency(current.AgencyId)!.Years.Should().Equal(2020);
    }

    [Fact]
    public void What_cannot_be_merged_is_refused_with_a_sentence()
    {
        var key = Store(Old, 2017);
        _decisions.Merge(key.AgencyId, key.AgencyId, "").Should().Contain("已是同一机关");
        _decisions.Merge(key.AgencyId, "none", "").Should().Contain("“none”");
    }
}
