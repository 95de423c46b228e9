using System.Net;
using System.Text.Json.Nodes;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class ReportApiTests(SearchApp app) : IClassFixture<SearchApp>
{
    static readonly string[] Members =
        ["key", "version", "sample", "agency", "year", "title", "format", "publishedOn", "period", "source", "extractor", "evidence", "sections", "cells", "statistics", "checks", "findings", "warnings"];

    readonly ReportBuilder _report = A.Report().Of("清河市水务局", "云岭省/清河市").AllZero().Saying("收到申请<b>两</b>件。\n第二段“引号”。\n")
        .With("disclosure/administrative-fees/amount", CellState.Number, 59237.2449m, "59237.2449")
        .With("requests/received/total", 3).With("requests/received/other", CellState.Blank).With("requests/carried-forward/other", CellState.NotApplicable, null, "/");

    string Path => $"/api/reports/{_report.Build().Key}";

    async Task<JsonNode> Body(string query = "") => await app.Holding(_report).Json(Path + query);

    [Fact]
    public async Task A_report_has_the_members_of_the_contract() =>
        (await Body()).AsObject().Select(member => member.Key).Should().Equal(Members);

    [Fact]
    public async Task The_lines_of_an_indicator_list_are_printed_and_have_an_address_of_their_own_and_a_table()
    {
        _report.In(2017).Listing(
            new(["三、依申请公开情况", "（一）收到申请数"], CellState.Number, 12, "12") { Column = "统计数", Unit = "件", At = "line 9" },
            new(["七、收取的费用"], CellState.Blank, null, "") { Column = "统计数", Unit = "万元" });
        var printed = (await Body())["statistics"]!.ToJsonString(Unescaped.Options);
        printed.Should().StartWith("""[{"label":"（一）收到申请数","path":["三、依申请公开情况","（一）收到申请数"],"column":"统计数","unit":"件","state":"number","value":12,"raw":"12","remark":null,"at":"line 9"},""");
        (await app.Json($"{Path}/statistics"))["items"]!.ToJsonString(Unescaped.Options).Should().Be(printed);
        (await app.Text($"{Path}/statistics.csv")).Split("\r\n").Should().StartWith(
            ["label,path,column,unit,state,value,raw,remark,at", "（一）收到申请数,三、依申请公开情况 > （一）收到申请数,统计数,件,number,12,12,,line 9", "七、收取的费用,七、收取的费用,统计数,万元,blank,,,,"]);
        (await app.Text(Path["/api".Length..])).Should().Contain("三、依申请公开情况 › （一）收到申请数").And.Contain($"{Path}/statistics.csv");
    }

    [Fact]
    public async Task An_agency_is_printed_with_the_words_of_the_contract() =>
        (await Body())["agency"]!.ToJsonString(Unescaped.Options).Should().Be(
            $$"""{"id":"{{_report.Build().Agency!.Id}}","name":"清河市水务局","level":"county","type":"department","region":["云岭省","清河市"]}""");

    [Theory]
    [InlineData("disclosure/administrative-fees/amount", "number", "59237.2449", "59237.2449", "万元")]
    [InlineData("requests/received/other", "blank", null, "", "件")]
    [InlineData("requests/carried-forward/other", "notApplicable", null, "/", "件")]
    [InlineData("requests/handled/total", "number", "0", "0", "件")]
    public async Task A_cell_keeps_its_state_exact_value_and_ink(string indicator, string state, string? value, string raw, string unit)
    {
        var cell = (await Body())["cells"]!.AsArray().Single(cell => cell!["indicator"]!.GetValue<string>() == indicator)!;
        cell["state"]!.GetValue<string>().Should().Be(state);
        cell["value"]?.ToJsonString().Should().Be(value);
        cell["raw"]!.GetValue<string>().Should().Be(raw);
        cell["unit"]!.GetValue<string>().Should().Be(unit);
    }

    [Fact]
    public async Task The_cells_are_the_200_of_the_form_and_the_subtotals_marked_as_computed()
    {
        var computed = (await Body())["cells"]!.AsArray().ToLookup(cell => cell!["computed"]!.GetValue<bool>());
        computed[false].Should().HaveCount(200);
        computed[true].Should().OnlyContain(cell => cell!["raw"]!.GetValue<string>() == "").And.HaveCount(4 * 7);
    }

    [Fact]
    public async Task Every_sum_is_counted_and_the_failed_ones_are_listed()
    {
        var body = await Body("?outcomes=all");
        var statuses = body["outcomes"]!.AsArray().Select(outcome => outcome!["status"]!.GetValue<string>()).CountBy(status => status).ToDictionary();
        body["checks"]!.ToJsonString().Should().Be(
            $$"""{"held":{{statuses["holds"]}},"failed":{{statuses["fails"]}},"undecided":{{statuses["undecided"]}},"heldIfBlankIsZero":{{statuses["holdsIfBlankIsZero"]}}}""");
        body["findings"]!.AsArray().Select(finding => finding!["rule"]!.GetValue<string>()).Should().Equal("R1/total");
        body["findings"]![0]!["message"]!.GetValue<string>().Should().Contain("左边 3，右边 0").And.Contain("left 3, right 0");
    }

    [Fact]
    public async Task A_carry_over_that_does_not_match_the_year_before_is_found()
    {
        var before = A.Report().Of("清河市统计局").In(2022).AllZero().With("requests/carried-forward/total", 2);
        var after = A.Report().Of("清河市统计局").In(2023).AllZero();
        app.Holding(before, after);
        var finding = (await app.Json($"/api/reports/{after.Build().Key}"))["findings"]!.AsArray().Single()!;
        finding["rule"]!.GetValue<string>().Should().Be("X1/total");
        finding["cells"]!.AsArray().Select(cell => cell!.GetValue<string>()).Should().Equal("requests/brought-forward/total", "requests/carried-forward/total@previous");
    }

    [Fact]
    public async Task An_older_version_keeps_its_address()
    {
        var first = A.Report().Of("清河市档案局").AllZero();
        app.Holding(first).Holding(first.With("requests/received/total", 9));
        var path = $"/api/reports/{first.Build().Key}";
        ValueOf(await app.Json($"{path}/versions/1")).Should().Be(0);
        ValueOf(await app.Json($"{path}/versions/2")).Should().Be(9);
        (await app.Json(path))["version"]!.GetValue<int>().Should().Be(2);
        using var third = await app.Get($"{path}/versions/3");
        third.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_original_comes_as_a_download_that_no_browser_runs()
    {
        app.Holding(_report);
        using var response = await app.Get($"{Path}/source");
        var bytes = await response.Content.ReadAsByteArrayAsync();
        Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)).Should().Be(_report.Build().Source.Sha256);
        response.Content.Headers.ContentDisposition!.DispositionType.Should().Be("attachment");
        response.Content.Headers.ContentDisposition.FileNameStar.Should().Be("清河市水务局-2023.txt");
        response.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        response.Headers.GetValues("Content-Security-Policy").Should().Equal("default-src 'none'; sandbox");
    }

    static int ValueOf(JsonNode report) =>
        report["cells"]!.AsArray().Single(cell => cell!["indicator"]!.GetValue<string>() == "requests/received/total")!["value"]!.GetValue<int>();
}
