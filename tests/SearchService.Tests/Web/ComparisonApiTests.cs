using System.Text.Json.Nodes;
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
        row["values"]!.ToJsonString().Should().Be("""[{"state":"number","value":8,"raw":"8"},{"state":"number","value":5,"raw":"5"}]""");
        row["differences"]!.ToJsonString().Should().Be("""[null,{"delta":-3,"percent":-37.50,"kind":"number"}]""");
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
}
