using System.Net;
using System.Text.Json.Nodes;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class SaidApiTests : IDisposable
{
    const string Received = "requests/received/total", Word = "&reason=与原件核对&by=王某";
    static readonly (string, string) Bearer = ("Authorization", $"Bearer {SearchApp.Key}");

    readonly SearchApp _app = new() { Writable = true };
    readonly string _key;

    public SaidApiTests()
    {
        var report = A.Report().AllZero().With(Received, 8);
        _app.Holding(report);
        _key = $"{report.Build().Key}";
    }

    public void Dispose() => _app.Dispose();

    async Task<(HttpStatusCode Status, JsonNode Body)> Say(HttpMethod method, string what, (string, string)? key = null)
    {
        using var answer = await _app.Send(method, $"/api/reports/{_key}/{what}", null, key ?? Bearer);
        return (answer.StatusCode, JsonNode.Parse(await answer.Content.ReadAsStringAsync())!);
    }

    static JsonNode CellOf(JsonNode report) => report["cells"]!.AsArray().Single(cell => cell!["indicator"]!.GetValue<string>() == Received)!;

    [Theory]
    [InlineData("POST", "corrections?indicator=x&value=1" + Word)]
    [InlineData("DELETE", "corrections?indicator=x")]
    [InlineData("POST", "identity?year=2020" + Word)]
    [InlineData("DELETE", "identity?reason=x&by=y")]
    [InlineData("POST", "dismissals?rule=R3/received" + Word)]
    [InlineData("DELETE", "dismissals?rule=R3/received")]
    public async Task Without_the_key_nobody_says_anything(string method, string what)
    {
        (await Say(new(method), what, ("Authorization", "Bearer none"))).Status.Should().Be(HttpStatusCode.Unauthorized);
        using var readOnly = new SearchApp();
        using var off = await readOnly.Send(new(method), $"/api/reports/{_key}/{what}");
        (off.StatusCode, (await off.Content.ReadAsStringAsync()).Contains("writing-is-off")).Should().Be((HttpStatusCode.NotFound, true));
    }

    [Fact]
    public async Task A_corrected_cell_shows_both_values_in_every_view()
    {
        var (status, report) = await Say(HttpMethod.Post, $"corrections?indicator={Received}&value=3件{Word}");
        status.Should().Be(HttpStatusCode.OK);
        var cell = CellOf(report);
        (cell["value"]!.GetValue<int>(), cell["raw"]!.GetValue<string>()).Should().Be((8, "8"));
        cell["correction"]!.ToJsonString(Unescaped.Options).Should().StartWith("""{"state":"number","value":3,"raw":"3件","by":"王某","at":""").And.EndWith("""reason":"与原件核对"}""");
        (await _app.Json($"/api/reports/{_key}")).ToJsonString().Should().Be(report.ToJsonString());
        CsvReader.Read(await _app.Text($"/api/reports/{_key}.csv")).Single(row => row[0] == Received).Should().ContainInOrder("number", "8", "8", "number", "3", "3件", "王某", "与原件核对");
        var page = await _app.Text($"/reports/{_key}");
        page.Should().Contain("8 <span class=\"correction\">更正为 <span lang=\"en\">corrected to</span> 3：与原件核对（王某，");
        report["findings"]!.AsArray().Where(finding => finding!["rule"]!.GetValue<string>() == "R3/received").Should().OnlyContain(finding => finding!["corrected"]!.GetValue<bool>() && finding["right"]!.GetValue<int>() == 3);
        (await _app.Json($"/api/search?q={Received}=3"))["hits"]![0]!["numbers"]![0]!["corrected"]!.GetValue<bool>().Should().BeTrue();

        (await Say(HttpMethod.Delete, $"corrections?indicator={Received}")).Status.Should().Be(HttpStatusCode.OK);
        CellOf(await _app.Json($"/api/reports/{_key}"))["correction"].Should().BeNull();
    }

    [Fact]
    public async Task A_comparison_takes_differences_of_corrected_numbers_and_shows_the_printed()
    {
        var other = A.Report().In(2022).AllZero();
        _app.Holding(other);
        await Say(HttpMethod.Post, $"corrections?indicator={Received}&value=3{Word}");
        var address = $"/api/compare/tables?reports={other.Build().Key},{_key}";
        var row = (await _app.Json(address))["rows"]!.AsArray().Single(row => row!["indicator"]!.GetValue<string>() == Received)!;
        (row["differences"]![1]!["delta"]!.GetValue<int>(), row["values"]![1]!["value"]!.GetValue<int>(), row["values"]![1]!["correction"]!["value"]!.GetValue<int>()).Should().Be((3, 8, 3));
        CsvReader.Read(await _app.Text(address.Replace("tables", "tables.csv", StringComparison.Ordinal))).Single(line => line[0] == Received).Should().ContainInOrder("0", "3", "3", $"{_key}: 印出 / printed 8");
    }

    [Fact]
    public async Task A_finding_that_was_explained_stays_and_can_be_left_out()
    {
        (await Say(HttpMethod.Post, $"dismissals?rule=R3/received{Word}")).Body["findings"]!.AsArray().Single(finding => finding!["rule"]!.GetValue<string>() == "R3/received")!["dismissed"]!["reason"]!.GetValue<string>().Should().Be("与原件核对");
        async Task<int> Total(string filter) => (await _app.Json($"/api/findings?{filter}"))["total"]!.GetValue<int>();
        (await Total("dismissed=1"), await Total("dismissed=0"), await Total("")).Should().Be((1, 1, 2));
        (await _app.Text($"/reports/{_key}")).Should().Contain("已说明").And.Contain("与原件核对（王某，");
        CsvReader.Read(await _app.Text("/api/findings.csv?dismissed=1"))[1].Should().Contain("王某");
        CsvReader.Read(await _app.Text("/api/dismissals.csv"))[1].Should().ContainInOrder(_key, "applies", "R3/received", "王某");
    }

    [Fact]
    public async Task A_report_that_was_moved_says_where_it_stood()
    {
        var moved = (await Say(HttpMethod.Post, $"identity?year=2020{Word}")).Body;
        moved["moved"]!["from"]!.GetValue<string>().Should().Be(_key);
        (await _app.Json($"/api/reports/{_key}"))["key"]!.GetValue<string>().Should().EndWith("-2020");
        foreach (var address in (string[])[$"/reports/{_key}", $"/reports/{_key}/versions/1"])
            (await _app.Text(address)).Should().Contain($"原为 {_key}：与原件核对（王某，").And.Contain("2020 年</span>").And.Contain($"/reports/{moved["key"]}/versions/1?sha256=");
        CsvReader.Read(await _app.Text("/api/corrections.csv"))[1].Should().ContainInOrder("applies", "identity", _key, moved["key"]!.GetValue<string>(), "王某");
        (await Say(HttpMethod.Delete, "identity?reason=看错了&by=王某")).Body["key"]!.GetValue<string>().Should().Be(_key);
    }

    [Theory]
    [InlineData("corrections?indicator=none&value=1" + Word, "没有指标“none”")]
    [InlineData("corrections?indicator=requests/received/total&value=若干" + Word, "“若干”不是")]
    [InlineData("corrections?indicator=requests/received/total&value=1&by=王某", "缺少参数 reason")]
    [InlineData("corrections?indicator=requests/received/total&value=1&by=%20&reason=x", "缺少参数 by")]
    [InlineData("identity?reason=x&by=y", "没有可移动的")]
    [InlineData("identity?year=1990" + Word, "1990")]
    [InlineData("dismissals?rule=R9" + Word, "没有不成立的勾稽关系“R9”")]
    public async Task What_cannot_be_said_is_refused_with_a_sentence(string what, string sentence)
    {
        var (status, problem) = await Say(HttpMethod.Post, what);
        (status, problem["detail"]!.GetValue<string>()).Should().Match<(HttpStatusCode Status, string Detail)>(answer => answer.Status == HttpStatusCode.BadRequest && answer.Detail.Contains(sentence));
    }

    [Fact]
    public async Task A_cell_no_document_holds_is_told_from_a_blank()
    {
        var report = A.Report().In(2021).AllZero().Without(Received);
        _app.Holding(report);
        using var said = await _app.Send(HttpMethod.Post, $"/api/reports/{report.Build().Key}/corrections?indicator={Received}&value={Word}", null, Bearer);
        var cell = CellOf(JsonNode.Parse(await said.Content.ReadAsStringAsync())!);
        (cell["state"]!.GetValue<string>(), cell["correction"]!["state"]!.GetValue<string>()).Should().Be(("missing", "blank"));
        (await _app.Text($"/reports/{report.Build().Key}")).Should().Contain("未载");
    }
}
