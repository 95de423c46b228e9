using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;
using SearchService.Tests.Web.Commands;

namespace SearchService.Tests.Web;

/// <summary>The wording of a draft against that of the stored report of the year before.</summary>
public sealed class CheckedWordingTests : IDisposable
{
    const string Agency = "清河市水务局", Narrative = "召开会议部署年度重点任务。\n    办理申请12件，均已按期答复。\n    加强政府网站栏目建设。";

    readonly SearchApp _app = new();

    public void Dispose() => _app.Dispose();

    static SourceFile Document(int year, string narrative) =>
        new($"{year}.txt", Encoding.UTF8.GetBytes($"{Agency}{year}年政府信息公开工作年度报告\n\n一、总体情况\n\n    {narrative}\n"));

    ReportKey Stored(int year, string narrative)
    {
        var outcome = new IngestPipeline().Read(Document(year, narrative));
        _app.Store.Save([outcome]);
        return ((IngestOutcome.Accepted)outcome).Report.Key!.Value;
    }

    async Task<JsonNode> Check(SourceFile draft, string more = "")
    {
        using var answer = await _app.Send(HttpMethod.Post, $"/api/check?fileName={draft.Name}{more}", new ByteArrayContent(draft.Bytes.ToArray()));
        answer.StatusCode.Should().Be(HttpStatusCode.OK);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync())!;
    }

    async Task<string> Page(SourceFile draft, string against = "", HttpStatusCode status = HttpStatusCode.OK)
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(draft.Bytes.ToArray()), "file", draft.Name }, { new StringContent(against), "against" } };
        using var answer = await _app.Send(HttpMethod.Post, "/check", form);
        answer.StatusCode.Should().Be(status);
        return await answer.Content.ReadAsStringAsync();
    }

    [Fact]
    public async Task What_the_form_cannot_mean_is_told_and_stays_in_it()
    {
        using var form = new MultipartFormDataContent { { new ByteArrayContent(Document(2023, Narrative).Bytes.ToArray()), "file", "a.txt" }, { new StringContent("两千"), "year" }, { new StringContent(Agency), "agency" } };
        using var answer = await _app.Send(HttpMethod.Post, "/check", form);
        answer.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync()).Should().Contain("“两千”不是").And.Contain("value=\"两千\"").And.Contain($"value=\"{Agency}\"").And.NotContain("class=\"draft\"");
    }

    [Fact]
    public async Task A_draft_that_is_too_large_is_told_so()
    {
        var page = await Page(new("large.txt", new byte[(32 << 20) + 1]), status: HttpStatusCode.RequestEntityTooLarge);
        page.Should().Contain("文件至多 32 MB");
    }

    [Fact]
    public async Task The_text_of_last_year_is_wholly_repeated()
    {
        var key = Stored(2022, Narrative);
        var wording = (await Check(Document(2023, Narrative)))["wording"]!;
        wording["repetition"]!["rate"]!.GetValue<double>().Should().Be(1);
        wording["left"]!["key"]!.GetValue<string>().Should().Be(key.ToString());
        wording["right"]!["version"].Should().BeNull();
        var changes = wording["sections"]![0]!["changes"]!.AsArray();
        changes.Select(change => $"{change!["wording"]}").Should().Equal("none", "none", "none");
        changes.Should().OnlyContain(change => change!["left"]![0]!["url"] != null && change["right"]![0]!["url"] == null);
        (await Page(Document(2023, Narrative))).Should().Contain("<strong>100.00 %</strong>");
        _app.Store.Summary.Versions.Should().Be(1);
    }

    [Fact]
    public async Task The_page_marks_what_changed_and_counts_it()
    {
        Stored(2022, Narrative);
        var page = await Page(Document(2023, Narrative.Replace("12", "15", StringComparison.Ordinal).Replace("    加强政府网站栏目建设。", "", StringComparison.Ordinal)));
        page.Should().Contain("办理申请<del>12</del>件").And.Contain("办理申请<ins>15</ins>件").And.Contain("仅数字、年份<span lang=\"en\"> numbers only</span> 1").And.Contain("删去<span lang=\"en\"> dropped</span> 1").And.Contain("相同<span lang=\"en\"> same</span> 1");
        foreach (var target in System.Text.RegularExpressions.Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value))
            page.Should().Contain($"id=\"{target}\"");
    }

    [Fact]
    public async Task Where_last_year_is_not_stored_it_is_said_and_another_may_be_named()
    {
        var draft = Document(2023, Narrative);
        var key = Stored(2020, Narrative);
        var missing = await Check(draft);
        missing["wording"].Should().BeNull();
        missing["wordingMessage"]!.GetValue<string>().Should().StartWith("库中没有该机关 2022 年的年报");
        (await Page(draft)).Should().Contain("库中没有该机关 2022 年的年报");
        (await Check(draft, $"&against={key}"))["wording"]!["left"]!["year"]!.GetValue<int>().Should().Be(2020);
        (await Page(draft, $"{key}/versions/1")).Should().Contain("<strong>100.00 %</strong>");
    }

    [Theory]
    [InlineData("none-2022", HttpStatusCode.NotFound)]
    [InlineData("none", HttpStatusCode.BadRequest)]
    public async Task A_report_to_compare_with_that_is_not_there_is_no_silence(string against, HttpStatusCode status)
    {
        using var answer = await _app.Send(HttpMethod.Post, $"/api/check?against={against}", new ByteArrayContent(Document(2023, Narrative).Bytes.ToArray()));
        answer.StatusCode.Should().Be(status);
        (await Page(Document(2023, Narrative), against, HttpStatusCode.NotFound)).Should().Contain($"没有 key 为“{against}”的年报");
    }

    [Fact]
    public async Task Whose_report_it_is_must_be_known()
    {
        var draft = new SourceFile("a.txt", Encoding.UTF8.GetBytes($"政府信息公开工作年度报告\n\n一、总体情况\n\n    {Narrative}\n"));
        (await Check(draft))["wordingMessage"]!.GetValue<string>().Should().StartWith("机关或年度不明");
    }

    [Fact]
    public async Task The_verb_prints_the_rate_and_the_paragraphs_that_changed()
    {
        var key = Stored(2022, Narrative);
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "2023.txt");
        await File.WriteAllBytesAsync(file, Document(2023, Narrative.Replace("12", "15", StringComparison.Ordinal)).Bytes.ToArray());
        var run = await CommandLineRun.Of("check", file, "--data", _app.Folder);
        run.Code.Should().Be(0, run.Error);
        run.Output.Should().Contain("仅数字、年份 numbers only：办理申请[-12-]{+15+}件，均已按期答复。").And.Contain("全文重复率 repetition in all").And.NotContain("召开会议").And.NotContain("\e");
        (await CommandLineRun.Of("check", file, "--against", key.ToString(), "--data", _app.Folder)).Output.Should().Be(run.Output);
        var wrong = await CommandLineRun.Of("check", file, "--against", "none-2022", "--data", _app.Folder);
        (wrong.Code, wrong.Output, wrong.Error).Should().Be((1, "", "没有 key 为“none-2022”的年报。There is no report with this key.\n"));
    }

    [SharedReportsFact]
    public async Task A_real_document_as_a_draft_is_compared_as_it_is_once_stored()
    {
        const string Before = "F05_suqian_city_2023_derived.txt", After = "F06_suqian_city_2024_derived.txt";
        IngestOutcome Read(string name) => new IngestPipeline().Read(SharedReports.Read(name), Sidecar.Of(name).Stated);
        var (left, right) = ((IngestOutcome.Accepted)Read(Before), (IngestOutcome.Accepted)Read(After));
        _app.Store.Save([left]);
        var stated = Sidecar.Of(After).Stated;
        var draft = (await Check(SharedReports.Read(After), $"&agency={stated.Agency}&year={stated.Year}&region={stated.Region?.Path}"))["wording"]!;
        _app.Store.Save([right]);
        var stored = await _app.Json($"/api/compare/wording?left={left.Report.Key}&right={right.Report.Key}");
        draft["repetition"]!["rate"]!.GetValue<double>().Should().BePositive();
        foreach (var place in stored["sections"]!.AsArray().SelectMany(section => section!["changes"]!.AsArray()).SelectMany(change => change!["right"]!.AsArray()))
            place!["url"] = null;
        stored["right"]!["version"] = null;
        draft.ToJsonString().Should().Be(stored.ToJsonString());
    }
}
