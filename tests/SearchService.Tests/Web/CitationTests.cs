using System.Net;
using SearchService.Reports;
using SearchService.Tests.Support;
using SearchService.Web.Asking;

namespace SearchService.Tests.Web;

public sealed class CitationTests(SearchApp app) : IClassFixture<SearchApp>
{
    static readonly DateOnly Day = new(2026, 11, 22);

    static Citation Cited(Report report) => Citation.Of(new(report, 2, Current: true, Sample: false), "https://example.cn", Day);

    [Fact]
    public void A_reference_has_what_the_standard_asks_for()
    {
        var report = A.Report().Of("清河市水务局").In(2023).Build() with { PublishedOn = new PartialDate(2024, 1, 20), Title = "清河市水务局2023年年报" };
        var url = $"https://example.cn/reports/{report.Key}/versions/2?sha256={report.Source.Sha256[..16]}";
        Cited(report).GbT7714.Should().Be($"清河市水务局. 清河市水务局2023年年报[R/OL]. (2024-01-20)[2026-11-22]. {url}.");
        Cited(report with { PublishedOn = null, Title = null }).GbT7714.Should().Be($"清河市水务局. 清河市水务局2023年政府信息公开工作年度报告[R/OL]. [2026-11-22]. {url}.");
    }

    [Fact]
    public void BibTeX_holds_each_field_and_no_command_of_a_stranger()
    {
        var report = A.Report().Of("清河市水务局").Build() with { PublishedOn = new PartialDate(2024), Title = "100%_{a}\\b" };
        Cited(report).BibTeX.Should().StartWith($"@techreport{{{report.Key}-2,\n").And.Contain("title = {{100\\%\\_\\{a\\}\\textbackslash{}b}},").And.Contain("\n  year = {2024},").And.EndWith("\n}");
        Cited(report with { PublishedOn = null }).BibTeX.Should().NotContain("year =");
    }

    [Fact]
    public async Task What_is_cited_stays_when_a_newer_version_comes()
    {
        var report = A.Report().Of("清河市防汛办").In(2022).Saying("原来的话。");
        var cited = new Uri($"{(await app.Holding(report).Json($"/api/reports/{report.Build().Key}/citation"))["url"]}").PathAndQuery;
        var (page, json) = (await app.Text(cited), await app.Json($"/api{cited}"));
        app.Holding(A.Report().Of("清河市防汛办").In(2022).Saying("后来的话。"));
        (await app.Json($"/api/reports/{report.Build().Key}"))["sections"]!.ToJsonString().Should().NotBe(json["sections"]!.ToJsonString());
        (await app.Json($"/api{cited}")).ToJsonString().Should().Be(json.ToJsonString());
        page.Should().Contain("原来的话");
        (await app.Text(cited)).Should().Contain("原来的话").And.Contain("这是旧的第 1 版");
    }

    [Theory]
    [InlineData("/api")]
    [InlineData("")]
    public async Task Nothing_else_is_shown_under_the_address_of_another_original(string under)
    {
        var report = A.Report().Of("清河市供销社").In(2022);
        app.Holding(report);
        using var response = await app.Get($"{under}/reports/{report.Build().Key}/versions/1?sha256=0000000000000000");
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_page_under_the_address_of_another_original_lists_the_versions_there_are()
    {
        ReportBuilder[] versions = [A.Report().Of("清河市粮食局").In(2022).Saying("原来的话。"), A.Report().Of("清河市粮食局").In(2022).Saying("后来的话。")];
        foreach (var version in versions)
            app.Holding(version);
        using var response = await app.Get($"/reports/{versions[0].Build().Key}?sha256=0000000000000000");
        var page = await response.Content.ReadAsStringAsync();
        page.Should().Contain("不以 <code>0000000000000000</code> 开头");
        foreach (var (index, version) in versions.Index())
            page.Should().Contain($"href=\"/reports/{version.Build().Key}/versions/{index + 1}?sha256={version.Build().Source.Sha256[..16]}\"").And.Contain($"<code>{version.Build().Source.Sha256}</code>");
    }
}
