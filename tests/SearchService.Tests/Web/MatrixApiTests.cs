using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class MatrixApiTests : IDisposable
{
    readonly SearchApp _app = new SearchApp().Holding(
        A.Report().Of("清河市水务局", "云岭省/清河市", AgencyLevel.City).In(2022).Saying("本年办理依申请公开两件，依申请公开平稳。\n").Saying("人员不足。\n", SectionKind.Problems, "五、存在的主要问题"),
        A.Report().Of("清河市水务局", "云岭省/清河市", AgencyLevel.City).In(2023).Saying("加强政务新媒体管理。\n"),
        A.Report().Of("望湖区财政局").In(2023).Saying("依申请公开平稳。\n"),
        A.Report().Of("临江市审计局", "云岭省/临江市", AgencyLevel.City).In(2021).Saying("复议两件。\n"));

    public void Dispose() => _app.Dispose();

    async Task<HttpResponseMessage> Post(string path, string body, string mediaType) => await _app.Send(HttpMethod.Post, path, new StringContent(body, Encoding.UTF8, mediaType));

    static string Line(JsonNode cells) => string.Join(' ', cells.AsArray().Select(cell => cell!["noReport"]!.GetValue<bool>() ? "-" : $"{cell["reports"]}/{cell["occurrences"]}"));

    [Fact]
    public async Task Cells_tell_nought_and_no_report_apart()
    {
        var matrix = await _app.Json("/api/matrix?phrase=依申请公开&phrase=复议");
        matrix["years"]!.AsArray().Select(year => year!.GetValue<int>()).Should().Equal(2021, 2022, 2023);
        matrix["items"]!.AsArray().Select(row => $"{row!["label"]}: {Line(row["cells"]![0]!)}").Should().Equal("临江市审计局: 0/0 - -", "清河市水务局: - 1/2 0/0", "望湖区财政局: - - 1/1");
        Line(matrix["totals"]!["cells"]![0]!).Should().Be("0/0 1/2 1/1");
        matrix["items"]![0]!["cells"]![0]![1]!.ToJsonString().Should().Be("""{"year":2022,"reports":null,"occurrences":null,"noReport":true,"url":null}""");
        matrix["phrases"]!.AsArray().Select(phrase => (phrase!["reports"]!.GetValue<int>(), phrase["first"]!["year"]!.GetValue<int>(), phrase["last"]!["year"]!.GetValue<int>())).Should().Equal((2, 2022, 2023), (1, 2021, 2021));
    }

    [Theory]
    [InlineData("rows=agency")]
    [InlineData("rows=region&depth=3&size=200")]
    public async Task A_page_of_many_phrases_is_light_and_no_row_is_lost(string rows)
    {
        const string sentence = "本年度主动公开和依申请公开工作平稳有序开展";
        using var app = new SearchApp().Holding([.. from index in Enumerable.Range(0, 40) from year in Enumerable.Range(2019, 6) select A.Report().Of("财政局", $"云岭省/清河市/第{index}区").In(year).Saying($"{sentence}。\n")]);
        var phrases = string.Concat(Enumerable.Range(0, 12).Select(start => $"&phrase={sentence[start..(start + 8)]}"));
        List<string> shown = [];
        for (var path = $"/matrix?{rows}{phrases}"; path is not null;)
        {
            var page = await app.Text(path);
            Encoding.UTF8.GetByteCount(page).Should().BeLessThan(150_000);
            shown.AddRange(Regex.Matches(page, "<tr><th scope=\"row\"><a href=\"([^\"]+)\">").Select(row => row.Groups[1].Value));
            path = Regex.Match(page, "rel=\"next\" href=\"([^\"]+)\"") is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }
        shown.GroupBy(row => row).Select(row => row.Count()).Should().HaveCount(40).And.AllBeEquivalentTo(12);
    }

    [Theory]
    [InlineData("rows=agency")]
    [InlineData("rows=region&depth=2&section=overview")]
    [InlineData("rows=region&depth=1&region=云岭省/清河市&region=云岭省/临江市&region=-云岭省/清河市/望湖区")]
    [InlineData("rows=region&depth=3&region=云岭省/清河市&year=2023&year=2022")]
    [InlineData("rows=agency&agency=望湖区财政局&agency=水务局&level=-county")]
    [InlineData("rows=group")]
    [InlineData("rows=group&group=部门&group=清河市部门&year=2023")]
    [InlineData("rows=group&group=-审计局&region=云岭省/清河市")]
    public async Task Each_number_is_the_total_of_the_search_its_address_makes(string query)
    {
        var matrix = await _app.Json($"/api/matrix?phrase=依申请公开&phrase=-复议&{query}");
        var counted = matrix["items"]!.AsArray().Append(matrix["totals"]).SelectMany(row => row!["cells"]!.AsArray()).SelectMany(cells => cells!.AsArray())
            .Concat(matrix["phrases"]!.AsArray()).Concat(matrix["phrases"]!.AsArray().SelectMany(phrase => new[] { phrase!["first"], phrase["last"] }))
            .Where(cell => cell?["url"] is not null).ToList();
        counted.Should().NotBeEmpty();
        foreach (var cell in counted)
            (await _app.Json(cell!["url"]!.GetValue<string>()))["total"]!.GetValue<int>().Should().Be(cell["reports"]!.GetValue<int>(), cell["url"]!.GetValue<string>());
    }

    [Fact]
    public async Task Groups_overlap_and_the_table_and_the_page_have_the_distinct_total()
    {
        const string Query = "phrase=依申请公开&rows=group&group=部门&group=清河市部门&group=审计局";
        var matrix = await _app.Json($"/api/matrix?{Query}");
        matrix["items"]!.AsArray().Select(row => $"{row!["value"]}: {Line(row["cells"]![0]!)}").Should().Equal("审计局: 0/0 - -", "清河市部门: - 1/2 1/1", "部门: 0/0 1/2 1/1");
        Line(matrix["totals"]!["cells"]![0]!).Should().Be("0/0 1/2 1/1");
        matrix["phrases"]![0]!["reports"]!.GetValue<int>().Should().Be(2);
        CsvReader.Read(await _app.Text($"/api/matrix.csv?{Query}"))[^1].Should().Equal("", "合计，每份计一次 / total, each report once", "", "依申请公开", "0", "0", "1", "2", "1", "1", "");
        (await _app.Text($"/matrix?{Query}")).Should().Contain("每份计一次").And.Contain("清河市部门").And.Contain("value=\"group\" checked");
        using var sent = await Post("/api/matrix?rows=group&group=部门", "依申请公开", "text/csv");
        JsonNode.Parse(await sent.Content.ReadAsStringAsync())!["items"]!.AsArray().Should().ContainSingle();
    }

    [Fact]
    public async Task A_group_without_agencies_is_told()
    {
        (await _app.Json("/api/matrix?phrase=公开&rows=group&group=部门&group=无此分组"))["notes"]!.AsArray().Select(note => note!["code"]!.GetValue<string>()).Should().Equal("noSuchGroup");
        (await _app.Text("/matrix?phrase=公开&rows=group&group=无此分组")).Should().Contain("没有机关属于分组“无此分组”");
        (await _app.Json("/api/matrix?phrase=公开&rows=group&group=部门"))["notes"]!.AsArray().Should().BeEmpty();
    }

    [Fact]
    public async Task Pages_reach_every_row_and_the_csv_has_all()
    {
        var (rows, next) = (new List<string>(), "");
        do
        {
            var page = await _app.Json($"/api/matrix?phrase=公开&size=2{next}");
            page["total"]!.GetValue<int>().Should().Be(3);
            rows.AddRange(page["items"]!.AsArray().Select(row => row!["label"]!.GetValue<string>()));
            next = page["next"] is { } cursor ? $"&cursor={cursor.GetValue<string>()}" : null;
        }
        while (next is not null);
        rows.Should().Equal("临江市审计局", "清河市水务局", "望湖区财政局");

        var csv = CsvReader.Read(await _app.Text("/api/matrix.csv?phrase=公开&phrase=复议&size=1"));
        csv[0].Should().Equal("row", "label", "parent", "phrase", "2021 reports", "2021 occurrences", "2022 reports", "2022 occurrences", "2023 reports", "2023 occurrences", "error");
        csv[1..].Select(line => string.Join(' ', line[1], line[3], line[4], line[6], line[9])).Should().Equal(
            "临江市审计局 公开 0 无年报 / no report 无年报 / no report", "临江市审计局 复议 1 无年报 / no report 无年报 / no report",
            "清河市水务局 公开 无年报 / no report 1 0", "清河市水务局 复议 无年报 / no report 0 0",
            "望湖区财政局 公开 无年报 / no report 无年报 / no report 1", "望湖区财政局 复议 无年报 / no report 无年报 / no report 0");
    }

    [Fact]
    public async Task Of_many_phrases_a_bad_line_fails_alone_and_the_rest_equals_the_search()
    {
        var lines = new List<string> { "依申请公开", "(公开", "\"\"\"公开 平稳\"\"~5\"", "\"依申请公开 平稳\"", "公开,复议", "\"year:2021,2022 -公开\"", "\"公开\" 平稳" };
        lines.AddRange(Enumerable.Range(0, 13).Select(index => $"公开 year:{2010 + index}"));
        using var response = await Post("/api/matrix?rows=region", "\uFEFF" + string.Join("\r\n", lines) + "\r\n", "text/csv");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        var matrix = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        matrix["errors"]!.AsArray().Select(error => (error!["line"]!.GetValue<int>(), error["position"]?.GetValue<int>())).Should().Equal((2, 3), (5, null), (7, null));
        matrix["phrases"]!.AsArray().Select(phrase => phrase!["text"]!.GetValue<string>()).Take(4).Should().Equal("依申请公开", "\"公开 平稳\"~5", "依申请公开 平稳", "year:2021,2022 -公开");
        matrix["phrases"]!.AsArray().Should().HaveCount(17);
        foreach (var phrase in matrix["phrases"]!.AsArray())
            (await _app.Json($"/api/search?q={Uri.EscapeDataString(phrase!["text"]!.GetValue<string>())}"))["total"]!.GetValue<int>().Should().Be(phrase["reports"]!.GetValue<int>());
    }

    [Fact]
    public async Task Phrases_may_come_as_json_and_more_than_fifty_are_told()
    {
        var phrases = new JsonObject { ["phrases"] = new JsonArray([.. Enumerable.Range(0, 52).Select(index => (JsonNode)$"公开{index}")]) };
        using var response = await Post("/api/matrix", phrases.ToJsonString(), "application/json");
        var matrix = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        matrix["phrases"]!.AsArray().Should().HaveCount(50);
        matrix["errors"]!.AsArray().Select(error => error!["line"]!.GetValue<int>()).Should().Equal(51, 52);
    }

    [Theory]
    [InlineData("公开", "text/plain", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("公开", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("(公开", "text/csv", HttpStatusCode.BadRequest)]
    [InlineData("", "text/csv", HttpStatusCode.BadRequest)]
    public async Task A_body_without_a_phrase_is_refused(string body, string mediaType, HttpStatusCode status)
    {
        using var response = await Post("/api/matrix", body, mediaType);
        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
    }

    [Fact]
    public async Task The_page_says_nought_and_no_report_in_words()
    {
        var page = await _app.Text("/matrix?phrase=依申请公开&phrase=(复议");
        page.Should().Contain("无年报").And.Contain("<td class=\"number\">0</td>").And.Contain("1 份，2 次").And.Contain("role=\"alert\"");
        (await _app.Text("/matrix")).Should().Contain("name=\"phrase\"").And.NotContain("<table");
    }
}
