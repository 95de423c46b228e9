using System.Text;
using Dapper;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Sqlite;

public sealed class ReportStoreTests : IDisposable
{
    static readonly ListRequest Everything = new(Filters.None);

    readonly TempFolder _folder = new();
    readonly ReportStore _store;

    public ReportStoreTests() => _store = ReportStore.Open(_folder.Path);

    public void Dispose() => _folder.Dispose();

    string Word(ReportBuilder report, bool sample = false) => _store.Save([report.Accepted()], sample).Single().Word;

    static ReportBuilder Report(int year = 2023) => A.Report().In(year).AllZero().Saying("本年收到申请。\n第二段。\n");

    [Fact]
    public void A_report_comes_back_as_it_went_in()
    {
        var report = Report()
            .With("disclosure/administrative-fees/amount", CellState.Number, 59237.2449m, "59237.2449")
            .With("requests/received/other", CellState.Blank)
            .With("requests/received/total", CellState.NotApplicable, null, "/")
            .Listing(
                new(["三、依申请公开情况", "（一）收到申请数"], CellState.Number, 1.5m, "1.50（含转办）") { Column = "历年累计", Unit = "件", Remark = "（含转办）", At = "line 9" },
                new(["七、收取的费用"], CellState.Blank, null, ""));
        Word(report).Should().Be("accepted");

        var stored = _store.Find(report.Build().Key!.Value)!;
        stored.Should().BeEquivalentTo(new { Version = 1, Current = true, Sample = false });
        stored.Report.Should().BeEquivalentTo(report.Build(), options => options.ComparingByMembers<Report>().ComparingByMembers<Cell>().WithStrictOrdering());
    }

    [Fact]
    public void The_same_bytes_twice_are_unchanged()
    {
        Word(Report()).Should().Be("accepted");
        var change = _store.ChangeNumber;
        Word(Report()).Should().Be("unchanged");
        _store.ChangeNumber.Should().Be(change);
        _store.Summary.Should().BeEquivalentTo(new { Reports = 1, Versions = 1 });
    }

    [Fact]
    public void Other_bytes_for_the_same_agency_and_year_are_a_new_version_and_the_old_one_stays()
    {
        Word(Report()).Should().Be("accepted");
        var changed = Report().With("requests/received/total", 7);
        Word(changed).Should().Be("version");

        var key = changed.Build().Key!.Value;
        _store.Find(key)!.Report.Counts["requests/received/total"]!.Value.Should().Be(7);
        _store.Find(key, 1)!.Should().BeEquivalentTo(new { Version = 1, Current = false });
        _store.Find(key, 1)!.Report.Counts["requests/received/total"]!.Value.Should().Be(0);
        _store.Summary.Should().BeEquivalentTo(new { Reports = 1, Versions = 2 });
    }

    [Fact]
    public void A_group_is_stored_whole_and_answered_in_its_order()
    {
        var outcomes = _store.Save([Report(2022).Accepted(), new IngestOutcome.Refused(new("空.txt", default), "empty", "空文件。"), Report(2021).Accepted(), Report(2022).Accepted()]);
        outcomes.Select(outcome => outcome.Word).Should().Equal("accepted", "refused", "accepted", "unchanged");
        _store.Reports(Everything).Items.Select(card => card.Key.Year).Should().Equal(2022, 2021);
    }

    [Fact]
    public void Originals_lie_under_their_hash()
    {
        var outcome = Report().Accepted();
        _store.Save([outcome]);
        using var original = _store.OpenSource(((IngestOutcome.Accepted)outcome).Report.Key!.Value)!;
        using var bytes = new MemoryStream();
        original.CopyTo(bytes);
        bytes.ToArray().Should().Equal(outcome.File.Bytes.ToArray());
        File.Exists(Path.Combine(_folder.Path, "sources", outcome.File.Sha256[..2], outcome.File.Sha256)).Should().BeTrue();
    }

    [Fact]
    public void A_document_in_quarantine_is_listed_until_it_is_released()
    {
        var accepted = (IngestOutcome.Accepted)Report().Accepted();
        var unnamed = new IngestOutcome.Quarantined(accepted.File, "needsIdentity", "缺少机关名称。", accepted.Report with { Agency = null });
        _store.Save([unnamed]).Single().Should().BeEquivalentTo(new { Word = "quarantined", Key = (ReportKey?)null });
        _store.Quarantine(Everything).Items.Single().Should().BeEquivalentTo(new { Reason = "needsIdentity", AgencyName = (string?)null, Year = 2023 });

        _store.Save([accepted]).Single().Word.Should().Be("accepted");
        _store.Quarantine(Everything).Total.Should().Be(0);
    }

    [Fact]
    public void Failed_sums_are_stored_with_both_sides_and_the_suspect()
    {
        Word(Report().With("requests/withheld/state-secret/other", 2));
        var findings = _store.Findings(Everything);
        findings.Total.Should().Be(2);
        findings.Items.Select(finding => (finding.Outcome.Rule.Id, finding.Outcome.Left, finding.Outcome.Right, finding.Outcome.Suspect)).Should().Equal(
            ("R2/other", 2m, 0m, "requests/withheld/state-secret/other"),
            ("R3/withheld/state-secret", 2m, 0m, "requests/withheld/state-secret/other"));
    }

    [Theory]
    [InlineData(new[] { 2022, 2023 })]
    [InlineData(new[] { 2023, 2022 })]
    public void The_carry_over_is_judged_in_whatever_order_the_years_come(int[] order)
    {
        foreach (var year in order)
            Word(year == 2022 ? Report(2022).With("requests/received/total", 2).With("requests/carried-forward/total", 2) : Report(2023));
        CarryOver().Should().Equal((2023, "X1/total"));
    }

    [Fact]
    public void A_corrected_report_takes_its_successors_finding_back()
    {
        Word(Report(2022).With("requests/carried-forward/total", 2));
        Word(Report(2023));
        CarryOver().Should().NotBeEmpty();
        Word(Report(2022)).Should().Be("version");
        CarryOver().Should().BeEmpty();
    }

    IEnumerable<(int, string)> CarryOver() => _store.Findings(Everything).Items
        .Where(finding => finding.Outcome.Rule.Id.StartsWith('X')).Select(finding => (finding.Report.Key.Year, finding.Outcome.Rule.Id));

    [Fact]
    public void Samples_leave_without_a_trace_when_a_real_report_comes()
    {
        Word(Report().Of("桃溪镇人民政府", "临渊省/桃溪市/桃溪镇"), sample: true);
        _store.Summary.Samples.Should().Be(1);
        Word(Report());
        _store.Summary.Should().BeEquivalentTo(new { Reports = 1, Samples = 0, Versions = 1, Agencies = 1 });
        Directory.EnumerateFiles(Path.Combine(_folder.Path, "sources"), "*", SearchOption.AllDirectories).Should().ContainSingle();
        using var connection = new Database(_folder.Path).Open();
        connection.Query<string>("SELECT path FROM region ORDER BY path").Should().Equal("云岭省", "云岭省/清河市", "云岭省/清河市/望湖区");
    }

    [Fact]
    public void A_sample_ingested_as_a_report_keeps_its_original()
    {
        Word(Report(), sample: true);
        Word(Report()).Should().Be("accepted");
        _store.Summary.Should().BeEquivalentTo(new { Reports = 1, Samples = 0 });
        _store.Verify().Should().BeEmpty();
    }

    [Fact]
    public void Agencies_of_one_name_in_different_regions_stay_apart()
    {
        Word(Report().Of("鼓楼街道办事处", "云岭省/清河市"));
        Word(Report().Of("鼓楼街道办事处", "临渊省/桃溪市")).Should().Be("accepted");
        _store.Agencies(Everything).Total.Should().Be(2);
    }

    [Fact]
    public void An_agency_keeps_its_id_when_its_region_becomes_known()
    {
        Word(Report(2022).Of("清河市望湖区鼓楼街道办事处", region: null));
        Word(Report(2023).Of("鼓楼街道办事处", "清河市/望湖区"));
        var agency = _store.Agencies(Everything).Items.Should().ContainSingle().Subject;
        agency.Region!.Path.Should().Be("清河市/望湖区");
        _store.FindAgency(agency.Id)!.Years.Should().Equal(2023, 2022);
    }

    [Theory]
    [InlineData(Facet.Year, "2022", 1)]
    [InlineData(Facet.Year, "-2022", 3)]
    [InlineData(Facet.Region, "云岭省", 3)]
    [InlineData(Facet.Region, "云岭省/清", 0)]
    [InlineData(Facet.Region, "-云岭省", 1)]
    [InlineData(Facet.Level, "unknown", 1)]
    [InlineData(Facet.Level, "county", 3)]
    [InlineData(Facet.Format, "2019", 1)]
    public void Lists_are_filtered_by_facets(Facet facet, string value, int expected)
    {
        Word(Report(2022));
        Word(Report(2023));
        Word(A.Report().In(2020).On(Format2019.Instance.Form));
        Word(Report(2023).Of("某处", region: null, level: null));
        _store.Reports(new(Filters.None.With(facet, value))).Total.Should().Be(expected);
    }

    [Fact]
    public void Pages_neither_overlap_nor_miss_while_reports_come()
    {
        foreach (var year in Enumerable.Range(2010, 10))
            Word(Report(year));
        var seen = new List<int>();
        for (var request = Everything with { Size = 3 }; ;)
        {
            var page = _store.Reports(request);
            seen.AddRange(page.Items.Select(card => card.Key.Year));
            Word(Report(2030 + seen.Count));
            Word(Report(2015).Saying($"第 {seen.Count} 次修改。"));
            if (page.Next is not { } next)
                break;
            request = request with { After = ListCursor.TryParse(next.ToString()) };
        }
        seen.Should().Equal(Enumerable.Range(2010, 10).Reverse());
    }

    [Fact]
    public void Another_process_sees_what_is_stored_without_opening_anew()
    {
        var other = ReportStore.Open(_folder.Path);
        var before = other.ChangeNumber;
        Word(Report());
        other.ChangeNumber.Should().BeGreaterThan(before);
        other.Summary.Reports.Should().Be(1);
    }

    [Fact]
    public void A_withdrawn_report_is_in_no_list_and_keeps_its_versions()
    {
        Word(Report(2022).With("requests/carried-forward/total", 2));
        Word(Report(2023));
        var key = Report(2022).Build().Key!.Value;
        _store.Withdraw(key).Should().BeTrue();
        _store.Withdraw(key).Should().BeFalse();
        _store.Find(key).Should().BeNull();
        _store.Find(key, 1)!.Current.Should().BeFalse();
        CarryOver().Should().BeEmpty();
    }

    [Fact]
    public void Verify_names_every_damaged_original()
    {
        Word(Report(2022));
        Word(Report(2023));
        _store.Verify().Should().BeEmpty();
        var originals = Directory.GetFiles(Path.Combine(_folder.Path, "sources"), "*", SearchOption.AllDirectories);
        File.AppendAllText(originals[0], "x");
        File.Delete(originals[1]);
        _store.Verify().Should().HaveCount(2).And.Contain(fault => fault.Contains("missing")).And.Contain(fault => fault.Contains("does not have its hash"));
    }

    [Fact]
    public void Known_documents_need_no_reading()
    {
        var outcome = Report().Accepted();
        _store.Known([outcome.File]).Should().BeEmpty();
        _store.Save([outcome]);
        _store.Known([outcome.File, new("x", Encoding.UTF8.GetBytes("x"))]).Should().ContainKey(outcome.File.Sha256).And.HaveCount(1);
    }
}
