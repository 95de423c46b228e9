using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed partial class OccurrenceApiTests : IDisposable
{
    const string Attack = "<script>alert(1)</script>";

    readonly ReportBuilder _report = A.Report().Saying($"主动公开。{Attack}依申请公开，依申請 公开；开开开。\n另行公开\n\n　　公开\n")
        .Saying("公开投诉", SectionKind.Other, "七、其他").Saying($"{new string('甲', 60_000)}依申请公开", SectionKind.Other, "八、附则");

    readonly SearchApp _app;

    public OccurrenceApiTests() => _app = new SearchApp().Holding(_report, A.Report().In(2022).Saying("复议"));

    public void Dispose() => _app.Dispose();

    string Key => _report.Build().Key!.Value.ToString();

    async Task<List<JsonNode>> Occurrences(string query) => [.. (await _app.Json($"/api/reports/{Key}/occurrences?q={query}"))["items"]!.AsArray().OfType<JsonNode>()];

    [Theory]
    [InlineData("公开")]
    [InlineData("依申请公开")]
    [InlineData("开开")]
    [InlineData("公")]
    [InlineData("公开 -复议 year:2023")]
    [InlineData("公开&section=other")]
    [InlineData("举报&synonyms=1")]
    [InlineData("举报")]
    [InlineData("公开 year:2022")]
    public async Task There_are_as_many_as_the_hit_counts(string query) =>
        (await Occurrences(query)).Should().HaveCount((await _app.Json($"/api/search?q={query}&agency={Key[..^5]}&year=2023"))["hits"]!.AsArray().Sum(hit => hit!["occurrences"]!.GetValue<int>()));

    [Fact]
    public async Task Each_says_where_it_stands_in_the_original()
    {
        var sections = _report.Build().Sections;
        var found = await Occurrences("依申请公开");
        found.Select(occurrence => occurrence["text"]!.GetValue<string>()).Should().Equal("依申请公开", "依申請 公开", "依申请公开");
        found.Select(occurrence => occurrence["heading"]!.GetValue<string>()).Should().Equal("一、总体情况", "一、总体情况", "八、附则");
        found[2]["place"]!.GetValue<string>().Should().Be("other-2.60000-60005");
        found[1]["sentence"]!.GetValue<string>().Should().Be($"{Attack}依申请公开，依申請 公开；");
        foreach (var occurrence in found.Take(2))
            sections[0].Text[occurrence["start"]!.GetValue<int>()..occurrence["end"]!.GetValue<int>()].Should().Be(occurrence["text"]!.GetValue<string>());
    }

    [Theory]
    [InlineData("公开")]
    [InlineData("开开")]
    [InlineData("\"主动 申请\"~30")]
    public async Task The_address_of_each_leads_to_a_mark_on_the_page(string query)
    {
        var found = await Occurrences(query);
        for (var number = 1; number <= found.Count; number++)
        {
            var url = found[number - 1]["url"]!.GetValue<string>().Split('#');
            (await _app.Text(url[0])).Should().Contain($"<mark id=\"m{number}\"><span id=\"{url[1]}\">").And.Contain($"<strong>{found.Count}</strong>");
        }
    }

    [Fact]
    public async Task Words_of_the_same_meaning_are_marked_where_they_were_asked_for()
    {
        var url = (await _app.Json("/api/search?q=举报&synonyms=1"))["hits"]![0]!["snippets"]![0]!["url"]!.GetValue<string>().Split('#');
        (await _app.Text(url[0])).Should().Contain($"id=\"{url[1]}\">投诉</span>");
    }

    [Fact]
    public async Task Marks_lead_to_each_other_without_a_script()
    {
        var page = await _app.Text($"/reports/{Key}?q=公开");
        foreach (var anchor in AnchorRegex().Matches(page).Select(match => match.Groups[1].Value))
            page.Should().Contain($"id=\"{anchor}\"");
        MarkRegex().Matches(page).Should().HaveCount((await Occurrences("公开")).Count);
        page.Should().NotContain("<script>").And.Contain("&lt;script&gt;");
    }

    [Fact]
    public async Task An_address_stays_after_a_new_version_and_a_rebuild()
    {
        var url = (await _app.Json("/api/search?q=依申请公开"))["hits"]![0]!["snippets"]![0]!["url"]!.GetValue<string>().Split('#');
        _app.Store.Save([A.Report().Saying("只谈复议。").Accepted()]);
        _app.Store.Reindex();
        (await _app.Text(url[0])).Should().Contain($"id=\"{url[1]}\">依申请公开</span>").And.Contain("旧的第 1 版");
        _app.Store.Withdraw(ReportKey.TryParse(Key)!.Value);
        (await _app.Text(url[0])).Should().Contain($"id=\"{url[1]}\">依申请公开</span>").And.Contain("已撤下");
    }

    [Theory]
    [InlineData("新收>100 公开", 2, 0)]
    [InlineData("新收<=100 公开", 0, 1)]
    [InlineData("新收>100 -公开", 0, 0)]
    [InlineData("cell:200 公开", 2, 0)]
    [InlineData("cell:1 公开", 0, 1)]
    [InlineData("结转率=0.5 公开", 2, 0)]
    [InlineData("findings=0 公开", 0, 1)]
    [InlineData("format:2021 公开", 2, 1)]
    [InlineData("title:望湖区 year:2024 公开", 2, 1)]
    [InlineData("title:审计 公开", 0, 0)]
    [InlineData("agency:望湖区财政局 公开", 2, 1)]
    public async Task A_version_is_judged_by_its_own_numbers(string query, int before, int after)
    {
        // 200 new requests and half of them carried forward, yet 7 handled.
        ReportBuilder[] versions =
        [
            A.Report().In(2024).AllZero().With("requests/received/total", 200).With("requests/carried-forward/total", 100).With("requests/handled/total", 7).Saying("主动公开。依申请公开。"),
            A.Report().In(2024).Saying("公开。").With("requests/received/total", 1),
        ];
        foreach (var version in versions)
            _app.Holding(version);
        var key = versions[0].Build().Key!.Value;
        (await Count($"{key}/versions/1", query), await Count($"{key}/versions/2", query), await Count($"{key}", query)).Should().Be((before, after, after));
    }

    async Task<int> Count(string report, string query) => (await _app.Json($"/api/reports/{report}/occurrences?q={query}"))["items"]!.AsArray().Count;

    [Fact]
    public async Task A_passage_says_its_sentence_and_its_place()
    {
        var snippet = (await _app.Json("/api/search?q=依申请公开"))["hits"]![0]!["snippets"]![0]!;
        snippet["sentence"]!.GetValue<string>().Should().Be($"{Attack}依申请公开，依申請 公开；");
        var text = _report.Build().Sections[0].Text;
        foreach (var fragment in snippet["fragments"]!.AsArray())
            text[fragment!["start"]!.GetValue<int>()..fragment["end"]!.GetValue<int>()].Should().Be(fragment["text"]!.GetValue<string>());
        snippet["occurrences"]!.AsArray().Should().HaveCount(2);
    }

    [Fact]
    public async Task A_place_alone_can_be_marked() =>
        (await _app.Text($"/reports/{Key}/versions/1?at=overview.2-4")).Should().Contain("<mark id=\"m1\"><span id=\"overview.2-4\">公开</span></mark>");

    [Theory]
    [InlineData("overview.2-4000000")]
    [InlineData("problems.0-1")]
    [InlineData("nonsense")]
    public async Task A_place_that_is_not_there_is_not_marked(string place) =>
        (await _app.Text($"/reports/{Key}?at={place}")).Should().NotContain("<mark");

    [Fact]
    public async Task The_csv_lists_them_too() =>
        CsvReader.Read(await _app.Text($"/api/reports/{Key}/occurrences.csv?q=依申请公开"))[1..].Should().HaveCount(3);

    [Fact]
    public async Task A_query_that_cannot_be_understood_is_refused()
    {
        using var response = await _app.Get($"/api/reports/{Key}/occurrences?q=(");
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        using var page = await _app.Get($"/reports/{Key}?q=(");
        (await page.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"");
    }

    [GeneratedRegex("href=\"#([^\"]*)\"")]
    private static partial Regex AnchorRegex();

    [GeneratedRegex("<mark id=")]
    private static partial Regex MarkRegex();
}
