using System.Text.Json.Nodes;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web.Commands;

public sealed class CompareVerbTests : IDisposable
{
    readonly TempFolder _folder = new();
    readonly ReportBuilder _one = A.Report().In(2022).AllZero().With("requests/received/total", 8), _two = A.Report().In(2023).AllZero().With("requests/received/total", 10).With("requests/brought-forward/total", 5);

    public CompareVerbTests() => ReportStore.Open(_folder.Path).Save([_one.Accepted(), _two.Accepted()]);

    public void Dispose() => _folder.Dispose();

    Task<CommandLineRun> Run(params string[] args) => CommandLineRun.Of(["compare", .. args, "--data", _folder.Path]);

    string[] Keys => [$"{_one.Build().Key}", $"{_two.Build().Key}"];

    [Fact]
    public async Task Tables_stand_in_columns_with_differences_and_the_sums_that_fail()
    {
        var run = await Run([.. Keys, "--show", "changed"]);
        run.Code.Should().Be(0, run.Error);
        run.Lines.Should().Contain(line => line.Contains("新收") && line.EndsWith("10 (+2, +25%)"))
            .And.Contain(line => line.Contains("上年结转") && line.EndsWith("5 (+5, —)"))
            .And.Contain(line => line.StartsWith($"! {Keys[1]}") && line.Contains("X1/total fails"));
    }

    [Fact]
    public async Task Json_is_that_of_the_api() =>
        JsonNode.Parse((await Run([.. Keys, "--hideZero", "1", "--json"])).Output)!["rows"]!.AsArray().Should().HaveCount(2);

    [Fact]
    public async Task Wording_stands_in_one_column_a_paragraph_a_line()
    {
        var run = await Run([.. Spoken(), "--wording"]);
        run.Code.Should().Be(0, run.Error);
        // By hand: 8 characters are shared; 8, 10 and 8 on the left, 8, 10 and 6 on the right.
        run.Output.Should().Be(string.Join('\n',
            "望湖区审计局 2022 年（第 1 版 version 1）  →  望湖区审计局 2023 年（第 1 版 version 1）",
            "全文重复率 repetition in all 32.00 % = 2·same / (left + right)：same 8, left 26, right 24",
            "段落 paragraphs: 仅数字、年份 numbers only 1；删去 dropped 1；新增 new 1；相同 same 1",
            "",
            "总体情况  重复率 repetition 32.00 %",
            "  相同 same：召开公开工作会议。",
            "  仅数字、年份 numbers only：[-2022-]{+2023+}年办理[-12-]{+15+}件。",
            "  删去 dropped：[-加强网站栏目建设。-]",
            "  新增 new：{+组织业务培训。+}",
            ""));
    }

    [Fact]
    public async Task Only_what_is_asked_for_is_marked_and_shown() =>
        (await Run([.. Spoken(), "--wording", "--show", "changed", "--ignore", "year", "--section", "overview"])).Lines[4..].Should().Equal(
            "  仅数字、年份 numbers only：2023年办理[-12-]{+15+}件。", "  删去 dropped：[-加强网站栏目建设。-]", "  新增 new：{+组织业务培训。+}");

    [Fact]
    public async Task Json_of_the_wording_is_that_of_the_api()
    {
        var keys = Spoken();
        using var app = new SearchApp();
        app.Store.Save([.. Speakers.Select(report => report.Accepted())]);
        var answer = await app.Json($"/api/compare/wording?left={keys[0]}&right={keys[1]}&ignore=number");
        JsonNode.Parse((await Run([.. keys, "--wording", "--ignore", "number", "--json"])).Output)!.ToJsonString().Should().Be(answer.ToJsonString());
    }

    [Fact]
    public async Task Tables_and_wording_may_be_asked_for_at_once()
    {
        var keys = Spoken();
        var (tables, wording) = ((await Run([.. keys, "--json"])).Output, (await Run([.. keys, "--wording", "--json"])).Output);
        var both = JsonNode.Parse((await Run([.. keys, "--tables", "--wording", "--json"])).Output)!.AsObject();
        both.Select(member => member.Key).Should().Equal("tables", "wording");
        both["tables"]!.ToJsonString().Should().Be(JsonNode.Parse(tables)!.ToJsonString());
        both["wording"]!.ToJsonString().Should().Be(JsonNode.Parse(wording)!.ToJsonString());
    }

    [Theory]
    [InlineData(2, "--wording", "--ignore", "color")]
    [InlineData(2, "--wording", "--hideZero", "1")]
    [InlineData(2, "--ignore", "year")]
    [InlineData(2, "--show", "few")]
    [InlineData(2, "--section", "overview")]
    [InlineData(2, "--wording", "third-2023")]
    public async Task Wrong_usage_of_the_wording_is_told(int code, params string[] args)
    {
        var run = await Run([.. Spoken(), .. args]);
        (run.Code, run.Output).Should().Be((code, ""));
        run.Error.Should().Contain("Wrong usage");
    }

    [Fact]
    public async Task A_version_that_is_not_there_is_told() =>
        (await Run($"{Keys[0]}/versions/1", $"{Keys[1]}/versions/7", "--wording")).Error.Should().Be($"“{Keys[1]}”没有第 7 版。The report has no such version.\n");

    static readonly ReportBuilder[] Speakers =
    [
        A.Report().Of("望湖区审计局").In(2022).Saying("召开公开工作会议。\n2022年办理12件。\n加强网站栏目建设。\n"),
        A.Report().Of("望湖区审计局").In(2023).Saying("召开公开工作会议。\n2023年办理15件。\n组织业务培训。\n"),
    ];

    string[] Spoken()
    {
        ReportStore.Open(_folder.Path).Save([.. Speakers.Select(report => report.Accepted())]);
        return [.. Speakers.Select(report => $"{report.Build().Key}")];
    }

    [Fact]
    public async Task What_is_wrong_is_told_in_a_sentence()
    {
        ((await Run(Keys[0])).Code, (await Run(Keys[0], "none-2023")).Code, (await Run([.. Keys, "--show", "some"])).Code).Should().Be((2, 1, 2));
        (await Run(Keys[0], "none-2023")).Error.Should().Be("没有 key 为“none-2023”的年报。There is no report with this key.\n");
    }
}
