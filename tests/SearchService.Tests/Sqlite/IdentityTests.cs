using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Sqlite;

public sealed class IdentityTests : IDisposable
{
    const string City = "云岭省/清河市", Wrong = "清河市林业局", Right = "清河市水务局";

    readonly TempFolder _folder = new();
    readonly Database _database;
    readonly ReportStore _store;

    public IdentityTests()
    {
        _database = new(_folder.Path);
        _store = ReportStore.Open(_database);
    }

    public void Dispose() => _folder.Dispose();

    static ReportBuilder Report(string agency, int year, string text = "甲", int carried = 0) =>
        A.Report().Of(agency, City).In(year).AllZero().With("requests/carried-forward/total", carried).Saying(text);

    ReportKey Save(ReportBuilder report) => _store.Save([report.Accepted()])[0].Key!.Value;

    string? Move(ReportKey key, string? agency = null, int? year = null, string? region = null) =>
        _store.Identities.Correct(key, new Stated { Agency = agency, Year = year, Region = Region.TryParse(region) }, "王某", "署名有误");

    string TextOf(ReportKey key, int? version = null) => _store.Find(key, version)!.Report.Sections[0].Text;

    IEnumerable<ReportKey> Keys => _store.Reports(new(Filters.None)).Items.Select(card => card.Key);

    [Fact]
    public void The_report_moves_to_its_agency_and_the_old_address_leads_on()
    {
        var (wrong, right) = (Save(Report(Wrong, 2023)), Save(Report(Right, 2022)) with { Year = 2023 });
        Move(wrong, Right, region: City).Should().BeNull();
        Keys.Should().Equal(right, right with { Year = 2022 });
        var moved = _store.Find(wrong)!;
        (moved.Report.Key, moved.Version, moved.Moved!.From, moved.Moved.Word.By).Should().Be((right, 1, wrong, "王某"));
        _store.Find(wrong, 1)!.Report.Key.Should().Be(right);
        _store.ListCorrections(new(Filters.None)).Items.Select(said => (said.Subject, said.From.Raw, said.To.Raw, said.Word.Reason)).Should().Equal(("identity", $"{wrong}", $"{right}", "署名有误"));
        _store.Verify().Should().BeEmpty();
    }

    [Fact]
    public void It_is_the_newest_version_where_there_was_a_report()
    {
        var (wrong, right) = (Save(Report(Wrong, 2023, "乙")), Save(Report(Right, 2023, "甲")));
        Move(wrong, Right, region: City);
        (TextOf(right), TextOf(right, 1), TextOf(right, 2)).Should().Be(("乙", "甲", "乙"));
        Keys.Should().Equal(right);
    }

    [Theory]
    [InlineData(2021, null)]
    [InlineData(null, "云岭省/青川市")]
    public void Year_or_region_alone_is_corrected(int? year, string? region)
    {
        var key = Save(Report(Wrong, 2023));
        Move(key, year: year, region: region).Should().BeNull();
        var found = _store.Find(key)!.Report;
        (found.Year, found.Agency!.Region!.Path, found.Agency.Name).Should().Be((year ?? 2023, region ?? City, Wrong));
        Keys.Should().Equal(found.Key!.Value);
    }

    [Fact]
    public void The_same_bytes_go_where_they_were_moved_to()
    {
        var wrong = Save(Report(Wrong, 2023));
        Move(wrong, Right, region: City);
        Move(wrong, year: 2022);
        var right = Keys.Single();
        _store.Save([Report(Wrong, 2023).Accepted()])[0].Should().Match<StoredOutcome>(stored => stored.Word == "unchanged" && stored.Key == right);
        Save(Report(Wrong, 2023, "别的文件")).Should().Be(wrong);
    }

    [Fact]
    public void A_merge_of_the_wrong_agency_does_not_bring_them_back()
    {
        var (wrong, other) = (Save(Report(Wrong, 2023)), Save(Report("清河市园林局", 2020)));
        Move(wrong, Right, region: City);
        var right = _store.Find(wrong)!.Report.Key!.Value;
        new AgencyDecisions(_database).Merge(wrong.AgencyId, other.AgencyId, "合并").Should().BeNull();
        _store.Save([Report(Wrong, 2023).Accepted()])[0].Key.Should().Be(right);
        _store.Find(wrong)!.Report.Key.Should().Be(right);
    }

    [Fact]
    public void Every_version_keeps_every_address_it_had()
    {
        var wrong = Save(Report(Wrong, 2023, "甲"));
        Move(wrong, Right, region: City);
        var right = _store.Find(wrong)!.Report.Key!.Value;
        Save(Report(Wrong, 2023, "乙")).Should().Be(wrong);
        (TextOf(wrong), TextOf(wrong, 1), TextOf(wrong, 2)).Should().Be(("乙", "甲", "乙"));
        _store.Identities.Undo(right, "王某", "看错了").Should().BeNull();
        (TextOf(wrong), TextOf(wrong, 1), TextOf(wrong, 2), TextOf(wrong, 3), TextOf(right, 1)).Should().Be(("甲", "甲", "乙", "甲", "甲"));
        Keys.Should().Equal(wrong);
        _store.Save([Report(Wrong, 2023, "甲").Accepted()])[0].Word.Should().Be("unchanged");
    }

    [Fact]
    public void The_carry_over_is_judged_at_both_places()
    {
        var wrong = Save(Report(Wrong, 2022, carried: 3));
        var (after, right) = (Save(Report(Wrong, 2023)), Save(Report(Right, 2023)));
        IEnumerable<ReportKey> CarryOver() => _store.Findings(new(Filters.None) { Rule = "X1/total" }).Items.Select(finding => finding.Report.Key);
        CarryOver().Should().Equal(after);
        Move(wrong, Right, region: City);
        CarryOver().Should().Equal(right);
        _store.ReportBefore(after).Should().BeNull();
    }

    [Fact]
    public void A_correction_of_a_cell_goes_along()
    {
        var wrong = Save(Report(Wrong, 2023));
        _store.Corrections.Correct(wrong, "requests/received/total", "7", "王某", "核对");
        Move(wrong, year: 2020);
        _store.Find(wrong)!.Report.Counts["requests/received/total"]!.Value.Should().Be(7);
        _store.ListCorrections(new(Filters.None) { Pending = true }).Total.Should().Be(0);
    }

    [Fact]
    public async Task A_running_search_sees_the_move()
    {
        var (wrong, right) = (Save(Report(Wrong, 2023, "依申请公开")), Save(Report(Right, 2023)));
        using var engine = new SqliteSearchEngine(_database);
        async Task<IEnumerable<ReportKey>> Found() => (await engine.SearchAsync(new(new Query.Run("依申请公开")), default)).Hits.Select(hit => hit.Report.Key);
        (await Found()).Should().Equal(wrong);
        Move(wrong, Right, region: City);
        (await Found()).Should().Equal(right);
        (await engine.SearchAsync(new(null), default)).Total.Should().Be(1);
    }

    [Fact]
    public void What_cannot_be_moved_is_refused_with_a_sentence()
    {
        var key = Save(Report(Wrong, 2023));
        foreach (var refusal in (string?[])[Move(key), Move(key, Wrong, region: City), Move(key, year: 2023), _store.Identities.Undo(key, "王某", "x")])
            refusal.Should().Contain("已在");
        Move(new("nobody", 2023), Right).Should().Contain("nobody-2023");
        _store.FindAgency(FullName.Of(Right).Text).Should().BeNull();
    }
}
