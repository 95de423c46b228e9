using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SearchService.Ingest;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class QuarantineApiTests : IDisposable
{
    const string Nameless = "2023年政府信息公开工作年度报告\n\n一、总体情况\n\n    我局办理申请两件。\n\n五、存在的主要问题及改进情况\n\n    人员不足。\n";

    readonly SearchApp _app = new();

    public QuarantineApiTests()
    {
        Ingest("nameless.txt", Nameless);
        Ingest("scan.pdf", "%PDF-1.7 nothing", new() { Agency = "清河市市场监管局", Year = 2022 });
        Ingest("notice.txt", "关于做好报送工作的通知\n\n请各单位按时报送。\n");
    }

    public void Dispose() => _app.Dispose();

    string Ingest(string name, string text, Stated? stated = null) => _app.Store.Save([new IngestPipeline().Read(new(name, Encoding.UTF8.GetBytes(text)), stated)])[0].Word;

    async Task<JsonArray> Items(string query = "") => (await _app.Json($"/api/quarantine{query}"))["items"]!.AsArray();

    async Task<IEnumerable<string>> Files(string query) => (await Items(query)).Select(item => item!["source"]!["fileName"]!.GetValue<string>());

    [Theory]
    [InlineData("")]
    [InlineData("?reason=notAReport")]
    [InlineData("?year=2022&reason=needsIdentity")]
    public async Task Each_chip_of_the_page_says_how_many_documents_it_leads_to(string query)
    {
        var page = await _app.Text($"/quarantine{query}");
        foreach (Match chip in Regex.Matches(page, "<li><a href=\"/quarantine([^\"]*)\">[^<]+<span lang=\"en\">[^<]*</span> <span class=\"count\">([0-9]+)<"))
        {
            var alone = Regex.Match(WebUtility.HtmlDecode(chip.Groups[1].Value), "reason=([A-Za-z]+)$").Groups[1].Value;
            (await Items($"?reason={alone}{(query.Contains("year", StringComparison.Ordinal) ? "&year=2022" : "")}")).Count.Should().Be(int.Parse(chip.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture));
        }
        if (query.Length == 0)
            Regex.Count(page, "class=\"count\"").Should().Be((await Items()).Select(item => item!["reason"]!.GetValue<string>()).Distinct().Count());
    }

    [Theory]
    [InlineData("?reason=needsIdentity", "nameless.txt")]
    [InlineData("?reason=needsIdentity&reason=notAReport", "notice.txt nameless.txt")]
    [InlineData("?reason=-notAReport", "scan.pdf nameless.txt")]
    [InlineData("?year=2022", "scan.pdf")]
    [InlineData("?year=-2022", "notice.txt nameless.txt")]
    [InlineData("?agency=清河市市场监督管理局", "scan.pdf")]
    [InlineData("?agency=市监局&year=2022", "scan.pdf")]
    [InlineData("?agency=市监局&year=2021", "")]
    public async Task The_quarantine_is_filtered(string query, string files) => string.Join(' ', await Files(query)).Should().Be(files);

    [Fact]
    public async Task The_table_holds_what_the_pages_hold()
    {
        (await Items("?size=1")).Should().ContainSingle();
        var rows = CsvReader.Read(await _app.Text("/api/quarantine.csv?size=1&reason=-notAReport"));
        rows[0].Should().Equal("fileName", "sha256", "reason", "message", "release", "title", "agency", "year", "quarantinedAt");
        rows.Skip(1).Select(row => row[0]).Should().Equal("scan.pdf", "nameless.txt");
    }

    [Fact]
    public async Task Each_document_says_how_to_release_it()
    {
        (await Items("?reason=needsIdentity"))[0]!["release"]!.GetValue<string>().Should().StartWith("指明机关和年度后重新导入：ingest --agency 机关全称 --year 2023 \"nameless.txt\"。");
        (await Items("?year=2022"))[0]!["release"]!.GetValue<string>().Should().StartWith("请提交该年报可读的版本");
    }

    [Fact]
    public async Task The_original_is_an_attachment_and_whole()
    {
        var item = (await Items("?reason=needsIdentity"))[0]!;
        using var answer = await _app.Get(item["url"]!.GetValue<string>());
        (await answer.Content.ReadAsStringAsync()).Should().Be(Nameless);
        answer.Content.Headers.ContentDisposition!.ToString().Should().StartWith("attachment; filename=nameless.txt");
        answer.Headers.GetValues("X-Content-Type-Options").Should().Equal("nosniff");
        answer.Headers.GetValues("Content-Security-Policy").Single().Should().Contain("sandbox");
    }

    [Theory]
    [InlineData("0000000000000000000000000000000000000000000000000000000000000000")]
    [InlineData("..%2F..%2Freports.db")]
    public async Task What_is_not_in_quarantine_is_not_found(string sha256)
    {
        using var answer = await _app.Get($"/api/quarantine/{sha256}/source");
        answer.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_document_whose_identity_is_stated_leaves_and_does_not_come_back()
    {
        var before = _app.Store.ChangeNumber;
        Ingest("nameless.txt", Nameless, new() { Agency = "清河市水务局", Year = 2023 }).Should().Be("accepted");
        _app.Store.ChangeNumber.Should().BeGreaterThan(before);
        (await Items("?reason=needsIdentity")).Should().BeEmpty();
        Ingest("nameless.txt", Nameless).Should().Be("unchanged");
        (await Items("?reason=needsIdentity")).Should().BeEmpty();
    }

    [Fact]
    public async Task Findings_are_filtered_by_rule()
    {
        _app.Holding(A.Report().AllZero().With("requests/received/total", 3).With("challenges/reconsideration/total", 2));
        var all = (await _app.Json("/api/findings"))["items"]!.AsArray().Select(item => item!["finding"]!["rule"]!.GetValue<string>()).ToList();
        all.Should().Contain(rule => rule.StartsWith("R3/")).And.Contain(rule => rule.StartsWith("R4/"));
        (await _app.Json("/api/findings?rule=R4"))["total"]!.GetValue<int>().Should().Be(all.Count(rule => rule.StartsWith("R4/", StringComparison.Ordinal)));
        (await _app.Json($"/api/findings?rule={all[0]}"))["items"]!.AsArray().Should().ContainSingle();
        (await _app.Json("/api/findings?rule=R"))["total"]!.GetValue<int>().Should().Be(0);
        CsvReader.Read(await _app.Text("/api/findings.csv?rule=R4")).Skip(1).Should().OnlyContain(row => row[3].StartsWith("R4/"));
    }
}
