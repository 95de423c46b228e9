using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Tests.Support;
using SearchService.Web.Asking;

namespace SearchService.Tests.Web;

public sealed class WordingApiTests(SearchApp app) : IClassFixture<SearchApp>
{
    const string Meeting = "全年召开政务公开工作会议，部署年度重点任务。";
    const string Website = "加强政府网站栏目建设，及时发布各类信息。";
    const string Training = "组织业务培训，提高工作人员依法办理申请的能力。";

    static ReportBuilder Report(string agency, int year, params string[] paragraphs) => A.Report().Of(agency).In(year).Saying(string.Concat(paragraphs.Select(paragraph => $"{paragraph}\n")));

    string Compared(ReportBuilder left, ReportBuilder right)
    {
        app.Holding(left, right);
        return $"left={left.Build().Key}&right={right.Build().Key}";
    }

    static IEnumerable<string> Shapes(JsonNode answer) =>
        answer["sections"]!.AsArray().SelectMany(section => section!["changes"]!.AsArray()).Select(change => $"{change!["shape"]} {change["wording"]}");

    [Fact]
    public async Task Every_change_has_its_kind_and_the_pieces_are_both_texts()
    {
        var query = Compared(Report("清河市文旅局", 2022, Meeting, "2022年共办理12件。", Website), Report("清河市文旅局", 2023, Meeting, "2023年共办理15件。", Training));
        var answer = await app.Json($"/api/compare/wording?{query}");
        Shapes(answer).Should().Equal("kept none", "kept numbersOnly", "dropped none", "new none");
        var change = answer["sections"]![0]!["changes"]![1]!;
        string.Concat(change["pieces"]!.AsArray().Select(piece => piece!["left"]!.GetValue<string>())).Should().Be("2022年共办理12件。\n");
        string.Concat(change["pieces"]!.AsArray().Select(piece => piece!["right"]!.GetValue<string>())).Should().Be("2023年共办理15件。\n");
        answer["thresholds"]!["kept"]!.GetValue<double>().Should().Be(0.3);
    }

    [Theory]
    [InlineData("show=changed", "kept numbersOnly")]
    [InlineData("show=same", "kept none")]
    [InlineData("show=changed&ignore=year,number", null)]
    public async Task What_is_shown_can_be_chosen(string choice, string? expected)
    {
        var query = Compared(Report("清河市气象局", 2022, Meeting, "2022年共办理12件。"), Report("清河市气象局", 2023, Meeting, "2023年共办理15件。"));
        Shapes(await app.Json($"/api/compare/wording?{query}&{choice}")).Should().Equal(expected is null ? [] : [expected]);
    }

    [Fact]
    public async Task The_rate_is_one_number_in_json_csv_and_page()
    {
        var query = Compared(Report("清河市体育局", 2022, Meeting, Website), Report("清河市体育局", 2023, Meeting, Training));
        // By hand: 20 characters are shared; 20 and 18 on the left, 20 and 21 on the right.
        var rate = Math.Round(2 * 20 / (38 + 41.0), 4);
        (await app.Json($"/api/compare/wording?{query}"))["repetition"]!["rate"]!.GetValue<double>().Should().Be(rate);
        CsvReader.Read(await app.Text($"/api/compare/wording.csv?{query}"))[^1][1].Should().Be(FormattableString.Invariant($"{rate}"));
        (await app.Text($"/compare/wording?{query}")).Should().Contain(FormattableString.Invariant($"<strong>{rate * 100:0.00} %</strong>"));
    }

    [Fact]
    public async Task A_version_can_be_named_as_its_address_names_it()
    {
        var key = Compared(Report("清河市水利局", 2022, Meeting), Report("清河市水利局", 2023, Website)).Split('=')[^1];
        app.Holding(Report("清河市水利局", 2023, Training));
        Shapes(await app.Json($"/api/compare/wording?left={key}/versions/1&right={key}/versions/1")).Should().Equal("kept none");
        Shapes(await app.Json($"/api/compare/wording?left={key}/versions/1&right={key}")).Should().Equal("dropped none", "new none");
    }

    [Theory]
    [InlineData("left=nobody-2023&right=nobody-2022", HttpStatusCode.NotFound, "nobody-2023")]
    [InlineData("left=nobody-2023", HttpStatusCode.BadRequest, "right")]
    [InlineData("left=a-2023&right=b-2022&ignore=color", HttpStatusCode.BadRequest, "color")]
    public async Task What_is_wrong_is_said(string query, HttpStatusCode status, string word)
    {
        var answer = await app.Get($"/api/compare/wording?{query}");
        answer.StatusCode.Should().Be(status);
        (await answer.Content.ReadAsStringAsync()).Should().Contain(word);
    }

    [Fact]
    public async Task Markup_in_a_narrative_is_text_on_the_page()
    {
        var query = Compared(Report("清河市商务局", 2022, "<script>alert(1)</script>一件。"), Report("清河市商务局", 2023, "<script>alert(2)</script>二件。"));
        foreach (var view in (string[])["", "&view=unified"])
            (await app.Text($"/compare/wording?{query}{view}")).Should().NotContain("<script>").And.Contain("&lt;script&gt;");
    }

    [Fact]
    public async Task On_the_page_what_moved_is_linked_both_ways_and_every_link_leads_somewhere()
    {
        var query = Compared(Report("清河市统计局", 2022, Training, Meeting, Website), Report("清河市统计局", 2023, Meeting, Website, Training));
        var page = await app.Text($"/compare/wording?{query}");
        page.Should().Contain("href=\"#overview-right-2\"").And.Contain("href=\"#overview-left-0\"");
        foreach (var target in System.Text.RegularExpressions.Regex.Matches(page, "href=\"#([^\"]+)\"").Select(match => match.Groups[1].Value))
            page.Should().Contain($"id=\"{target}\"");
    }

    [Fact]
    public async Task Words_that_went_and_came_are_marked_by_elements()
    {
        var query = Compared(Report("清河市林业局", 2022, "全年办理12件申请。"), Report("清河市林业局", 2023, "全年办理15件申请。"));
        (await app.Text($"/compare/wording?{query}")).Should().Contain("全年办理<del>12</del>件申请。").And.Contain("全年办理<ins>15</ins>件申请。");
        (await app.Text($"/compare/wording?{query}&view=unified")).Should().Contain("全年办理<del>12</del><ins>15</ins>件申请。");
    }

    [Fact]
    public async Task Files_of_a_page_in_one_column_answer_too()
    {
        var query = Compared(Report("清河市外办", 2022, Meeting), Report("清河市外办", 2023, Website));
        foreach (var link in System.Text.RegularExpressions.Regex.Matches(await app.Text($"/compare/wording?{query}&view=unified"), "href=\"([^\"]*(?:/api/|docx)[^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)))
            (await app.Get(link)).StatusCode.Should().Be(HttpStatusCode.OK, link);
    }

    [Fact]
    public async Task A_section_stands_year_by_year_with_the_year_each_sentence_came()
    {
        var reports = new[] { Report("清河市档案局", 2021, Meeting), Report("清河市档案局", 2022, Meeting, Website), Report("清河市档案局", 2023, Website, Training) };
        app.Holding(reports);
        var years = (await app.Json($"/api/agencies/{reports[0].Build().Agency!.Id}/wording?section=overview"))["items"]!.AsArray();
        years.Select(year => string.Join(' ', year!["sentences"]!.AsArray().Select(sentence => sentence!["firstYear"]))).Should().Equal("2021", "2021 2022", "2022 2023");
        years[0]!["repetition"].Should().BeNull();
        years[1]!["repetition"]!["rate"]!.GetValue<double>().Should().Be(Math.Round(2 * 20 / (20 + 38.0), 4));
        Shapes(await app.Json(years[2]!["compareUrl"]!.GetValue<string>())).Should().Equal("dropped none", "kept none", "new none");
        // The engine finds the origins by itself.
        var origins = (await app.Json(years[2]!["originsUrl"]!.GetValue<string>()))["items"]!.AsArray();
        origins.Select(origin => origin!["inAgency"]!["report"]!["year"]!.GetValue<int>()).Should().Equal(2022, 2023);
    }

    [Fact]
    public async Task Neighbors_come_by_how_much_they_share_and_shared_sentences_by_how_many_agencies_have_them()
    {
        ReportBuilder Town(string agency, params string[] paragraphs) => A.Report().Of(agency, "云岭省/南坪市", AgencyLevel.City).In(2023).Saying(string.Concat(paragraphs.Select(paragraph => $"{paragraph}\n")));
        var reports = new[] { Town("南坪市财政局", Meeting, Website), Town("南坪市民政局", Meeting, Website), Town("南坪市教育局", Meeting, Training) };
        app.Holding(reports);
        var near = await app.Json($"/api/neighbors/{reports[0].Build().Key}/overview?region=云岭省/南坪市");
        near["items"]!.AsArray().Select(item => item!["report"]!["agency"]!.GetValue<string>()).Should().Equal("南坪市民政局", "南坪市教育局");
        near["complete"]!.GetValue<bool>().Should().BeTrue();
        var shared = (await app.Json("/api/boilerplate?section=overview&region=云岭省/南坪市"))["items"]!.AsArray();
        shared.Select(item => (item!["text"]!.GetValue<string>(), item["agencies"]!.GetValue<int>())).Should().Equal((Meeting, 3), (Website, 2));
    }

    [Fact]
    public async Task Wordings_of_many_reports_are_read_no_further_once_nobody_waits()
    {
        var report = Report("清河市体委", 2023, Meeting).Build();
        app.Holding(Report("清河市体委", 2023, Meeting));
        var gone = new CancellationToken(canceled: true);
        var neighbors = app.Services.GetRequiredService<NeighborWordings>();
        await FluentActions.Awaiting(() => neighbors.SharedAsync(SectionKind.Overview, Filters.None, gone).AsTask()).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => neighbors.NearAsync(report.Key!.Value, [.. SectionPlace.Of(report.Sections)], Filters.None, gone).AsTask()).Should().ThrowAsync<OperationCanceledException>();
        await FluentActions.Awaiting(() => app.Services.GetRequiredService<WordingHistory>().OfAsync(report.Agency!.Id, SectionKind.Overview, gone).AsTask()).Should().ThrowAsync<OperationCanceledException>();
    }

    // One of two sections of a kind alone would share all it has with the other report, and only two thirds of both would be the same.
    [Fact]
    public async Task Neighbors_are_compared_by_all_sections_of_the_kind()
    {
        ReportBuilder Town(string agency) => A.Report().Of(agency, "云岭省/北坪市", AgencyLevel.City).In(2023).Saying($"{Meeting}\n{Website}\n", SectionKind.Other, "其他").Saying($"{Training}\n", SectionKind.Other, "附");
        var reports = new[] { Town("北坪市财政局"), Town("北坪市民政局") };
        app.Holding(reports);
        foreach (var section in (string[])["other", "other-2"])
            (await app.Json($"/api/neighbors/{reports[0].Build().Key}/{section}?region=云岭省/北坪市"))["items"]!.AsArray().Single()!["repetition"]!["rate"]!.GetValue<double>().Should().Be(1);
    }

    // Of more reports than are read no two share a sentence, so the table has no row that could say so.
    [Fact]
    public async Task A_table_of_some_of_the_reports_ends_with_a_line_that_says_so()
    {
        ReportBuilder Town(int number) => A.Report().Of($"西坪市第{number}局", "云岭省/西坪市", AgencyLevel.City).In(2023).Saying($"第{number}局自己的一句话。\n");
        async Task<List<string>> Lines(string list) => [.. CsvReader.Read(await app.Text($"/api/{list}region=云岭省/西坪市")).Skip(1).Select(row => row[0])];
        var reports = Enumerable.Range(0, NeighborWordings.MostReports + 1).Select(Town).ToArray();
        app.Holding(reports[1..]);
        (await Lines("boilerplate.csv?section=overview&")).Should().BeEmpty();
        app.Holding(reports[0]);
        (await Lines("boilerplate.csv?section=overview&")).Should().ContainSingle().Which.Should().StartWith("未完 INCOMPLETE：");
        (await Lines($"neighbors/{reports[0].Build().Key}/overview.csv?"))[^1].Should().StartWith("未完 INCOMPLETE：");
    }
}
