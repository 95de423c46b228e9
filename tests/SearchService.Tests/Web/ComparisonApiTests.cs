using System.Text.Json.Nodes;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class ComparisonApiTests(SearchApp app) : IClassFixture<SearchApp>
{
    async Task<JsonNode> Compared(params ReportBuilder[] reports) =>
        await app.Holding(reports).Json($"/api/compare/tables?reports={string.Join(',', reports.Select(report => report.Build().Key))}");

    static JsonNode Row(JsonNode comparison, string indicator) =>
        comparison["rows"]!.AsArray().Single(row => row!["indicator"]!.GetValue<string>() == indicator)!;

    [Fact]
    public async Task Two_years_stand_side_by_side_with_difference_and_percentage()
    {
        var row = Row(await Compared(
            A.Report().Of("清河市教育局").In(2022).AllZero().With("requests/disclosed/natural-person", 8),
            A.Report().Of("清河市教育局").In(2023).AllZero().With("requests/disclosed/natural-person", 5)), "requests/disclosed/natural-person");
        row["values"]!.ToJsonString().Should().Be("""[{"state":"number","value":8,"raw":"8","computed":false},{"state":"number","value":5,"raw":"5","computed":false}]""");
        row["differences"]!.ToJsonString().Should().Be("""[null,{"delta":-3,"percent":-37.50,"kind":"number"}]""");
    }

    [Fact]
    public async Task Neighbors_that_differ_in_agency_and_in_year_are_named()
    {
        ReportBuilder OfYear(string agency, int year) => A.Report().Of(agency).In(year).AllZero();
        var (one, other, later) = (OfYear("清河市档案局", 2022), OfYear("清河市地方志办公室", 2022), OfYear("清河市地方志办公室", 2023));
        (await Compared(one, other, later))["note"].Should().BeNull();
        (await Compared(other, one, later))["note"]!.GetValue<string>().Should().StartWith("相邻两份机关与年度都不同").And.Contain($"（{one.Build().Key} | {later.Build().Key}）");
        (await app.Text($"/compare/tables?reports={one.Build().Key},{later.Build().Key}")).Should().Contain("机关与年度都不同");
    }

    [Fact]
    public async Task From_zero_there_is_no_percentage()
    {
        var row = Row(await Compared(
            A.Report().Of("清河市民政局").In(2022).AllZero(),
            A.Report().Of("清河市民政局").In(2023).AllZero().With("challenges/reconsideration/upheld", 5)), "challenges/reconsideration/upheld");
        row["differences"]![1]!.ToJsonString().Should().Be("""{"delta":5,"percent":null,"kind":"number"}""");
        row["findings"]!.AsArray().Single()!["rule"]!.GetValue<string>().Should().Be("R4/reconsideration");
    }

    [Fact]
    public async Task Editions_are_compared_only_where_they_count_the_same()
    {
        var comparison = await Compared(
            A.Report().Of("清河市司法局").In(2020).On(Format2019.Instance.Form).AllZero(),
            A.Report().Of("清河市司法局").In(2021).AllZero());
        Row(comparison, "requests/received/total")["differences"]![1]!["kind"]!.GetValue<string>().Should().Be("none");
        Row(comparison, "disclosure/rules/in-force")["differences"]![1]!["kind"]!.GetValue<string>().Should().Be("definitionChanged");
        Row(comparison, "disclosure/rules/in-force")["note"]!.GetValue<string>().Should().Contain("公开存量");
    }

    [Fact]
    public async Task A_sum_between_two_years_stands_beside_the_cells_of_both()
    {
        var (before, after) = (A.Report().Of("清河市信访局").In(2022).AllZero().With("requests/carried-forward/total", 3), A.Report().Of("清河市信访局").In(2023).AllZero().With("requests/brought-forward/total", 2));
        foreach (var comparison in (JsonNode[])[await Compared(before, after), await Compared(after, before)])
        {
            Row(comparison, "requests/carried-forward/total")["findings"]!.AsArray().Select(Said).Should().Contain($"{before.Build().Key} X1/total");
            Row(comparison, "requests/brought-forward/total")["findings"]!.AsArray().Select(Said).Should().Contain($"{after.Build().Key} X1/total");
        }
        static string Said(JsonNode? finding) => $"{finding!["report"]} {finding["rule"]}";
    }

    [Fact]
    public async Task Rows_may_be_narrowed_and_all_are_counted()
    {
        var (one, two) = (A.Report().Of("清河市统计局").In(2022).AllZero().With("challenges/reconsideration/upheld", CellState.Blank), A.Report().Of("清河市统计局").In(2023).AllZero().With("requests/received/total", 5));
        await Compared(one, two);
        var path = $"/api/compare/tables?reports={one.Build().Key},{two.Build().Key}";
        (await app.Json($"{path}&show=changed"))["rows"]!.AsArray().Select(row => row!["indicator"]!.GetValue<string>()).Should().Equal("requests/received/total", "challenges/reconsideration/upheld");
        (await app.Json($"{path}&hideZero=1"))["rows"]!.AsArray().Should().HaveCount(2);
        (await app.Json($"{path}&hideZero=1"))["counts"]!.ToJsonString().Should().Be("""{"rows":228,"changed":2,"zero":226}""");
    }

    [Fact]
    public async Task Words_beside_a_table_are_kept_and_subtotals_are_marked()
    {
        var one = A.Report().Of("清河市档案局").In(2022).AllZero().Saying("注：行政复议、行政诉讼数量含上年度结转数量。\n", SectionKind.Challenges, "四、复议诉讼");
        var comparison = await Compared(one, A.Report().Of("清河市档案局").In(2023).AllZero());
        comparison["notes"]!.ToJsonString(Unescaped.Options).Should().Be($$"""[{"report":"{{one.Build().Key}}","section":"challenges","text":"注：行政复议、行政诉讼数量含上年度结转数量。"}]""");
        Row(comparison, "requests/withheld/total")["values"]![0]!["computed"]!.GetValue<bool>().Should().BeTrue();
        Row(comparison, "requests/withheld/state-secret/total")["values"]![0]!["computed"]!.GetValue<bool>().Should().BeFalse();
    }
}
