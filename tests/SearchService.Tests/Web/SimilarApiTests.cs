using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class SimilarApiTests : IDisposable
{
    const string Wording = "加强政务新媒体管理，全年发布信息三百二十条，回应关切十二次。";

    readonly SearchApp _app = new SearchApp().Holding(
        A.Report().Of("望湖区审计局").In(2021).Saying(Wording), A.Report().Of("望湖区审计局").In(2022).Saying($"另一句话<b>。\n{Wording}\n"),
        A.Report().In(2021).Saying(Wording.Replace("三百二十", "九", StringComparison.Ordinal)), A.Report().In(2022).Saying($"本局开展自查。{Wording}").Saying("依法公开。", SectionKind.Problems),
        A.Report().In(2023).Saying($"{Wording}\n\n　　依法公开。本局开展自查。\n"));

    public void Dispose() => _app.Dispose();

    static string Key => A.Report().In(2023).Build().Key!.Value.ToString();

    async Task<JsonNode> Post(string body, string mediaType = "application/json", string query = "")
    {
        using var response = await _app.Send(HttpMethod.Post, $"/api/similar{query}", new StringContent(body, Encoding.UTF8, mediaType));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
    }

    static IEnumerable<(string, int)> Firsts(JsonNode paragraph) =>
        paragraph["like"]!.AsArray().Select(group => (group!["first"]!["report"]!["agency"]!.GetValue<string>(), group["first"]!["report"]!["year"]!.GetValue<int>()));

    [Fact]
    public async Task A_section_is_asked_paragraph_by_paragraph()
    {
        var answer = await _app.Json($"/api/similar/{Key}/overview");
        answer["total"]!.GetValue<int>().Should().Be(2);
        answer["measure"]!["formula"]!.GetValue<string>().Should().Be("2·|A∩B| / (|A|+|B|)");
        var first = answer["items"]![0]!;
        first["text"]!.GetValue<string>().Should().Be(Wording);
        first["complete"]!.GetValue<bool>().Should().BeTrue();
        Firsts(first).Should().Equal(("望湖区财政局", 2022), ("望湖区财政局", 2021), ("望湖区审计局", 2022));
        answer["items"]![1]!["like"]![0]!["first"]!["score"]!.GetValue<double>().Should().Be(0.5455, "3 of 8 and 3 pairs are common");
    }

    [Fact]
    public async Task Nearly_identical_paragraphs_are_one_group_that_lists_them()
    {
        var group = (await _app.Json($"/api/similar/{Key}/overview"))["items"]![0]!["like"]![2]!;
        group["count"]!.GetValue<int>().Should().Be(2);
        group["years"]!.AsArray().Select(year => year!.GetValue<int>()).Should().Equal(2021, 2022);
        group["others"]![0]!["score"]!.GetValue<double>().Should().Be(1);
        Firsts((await _app.Json($"/api/similar/{Key}/overview?collapse=false"))["items"]![0]!).Should().HaveCount(4);
    }

    [Fact]
    public async Task The_address_of_a_paragraph_marks_it()
    {
        var place = (await _app.Json($"/api/similar/{Key}/overview"))["items"]![0]!["like"]![2]!["first"]!;
        (await _app.Text(place["url"]!.GetValue<string>().Split('#')[0])).Should().Contain($"<mark id=\"m1\"><span id=\"overview.9-{9 + Wording.Length}\">{Wording}</span></mark>");
    }

    [Fact]
    public async Task A_text_needs_no_key_and_may_say_whose_it_is()
    {
        Firsts((await Post(Wording, "text/plain"))["items"]![0]!).Should().Equal(("望湖区财政局", 2023), ("望湖区财政局", 2022), ("望湖区财政局", 2021));
        Firsts((await Post($$"""{"text": "{{Wording}}", "agency": "望湖区财政局", "year": 2024}"""))["items"]![0]!).First().Should().Be(("望湖区财政局", 2023));
        Firsts((await Post($$"""{"text": "{{Wording}}"}""", query: "?agency=望湖区财政局&year=-2023&collapse=false"))["items"]![0]!).Should().Equal(("望湖区财政局", 2022), ("望湖区财政局", 2021));
    }

    [Fact]
    public async Task Pages_hold_every_paragraph_once()
    {
        var text = $"{Wording}\n依法公开。\n本局开展自查。";
        var (starts, next) = (new List<int>(), "");
        while (next is not null)
        {
            var page = await Post(text, "text/plain", $"?size=1{next}");
            starts.AddRange(page["items"]!.AsArray().Select(item => item!["start"]!.GetValue<int>()));
            next = page["next"] is { } cursor ? $"&cursor={cursor.GetValue<string>()}" : null;
        }
        starts.Should().Equal(0, Wording.Length + 1, Wording.Length + 7);
    }

    [Fact]
    public async Task The_csv_holds_every_like_paragraph() =>
        CsvReader.Read(await _app.Text($"/api/similar/{Key}/overview.csv?top=0&size=1"))[1..].Select(row => $"{row[0]}.{row[1]}").Should().Equal("0.0", "0.1", "0.2", "0.2", "1.0");

    [Theory]
    [InlineData("", "text/plain", HttpStatusCode.BadRequest)]
    [InlineData("{", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("{\"text\": 3}", "application/json", HttpStatusCode.BadRequest)]
    [InlineData("null", "application/json", HttpStatusCode.BadRequest)]
    public async Task A_body_that_is_no_text_is_refused(string body, string mediaType, HttpStatusCode status)
    {
        using var response = await _app.Send(HttpMethod.Post, "/api/similar", new StringContent(body, Encoding.UTF8, mediaType));
        response.StatusCode.Should().Be(status);
        (await response.Content.ReadAsStringAsync()).Should().Contain("urn:searchservice:problem:bad-request");
    }

    [Fact]
    public async Task A_text_that_is_too_long_is_refused()
    {
        using var response = await _app.Send(HttpMethod.Post, "/api/similar", new StringContent(new string('公', 20_001)));
        response.StatusCode.Should().Be(HttpStatusCode.RequestEntityTooLarge);
    }

    [Theory]
    [InlineData("/api/similar/none-2023/overview", "no-such-report")]
    [InlineData("/api/origins/none-2023/overview", "no-such-report")]
    [InlineData("/api/similar/{key}/challenges", "no-such-section")]
    [InlineData("/api/origins/{key}/overview-2", "no-such-section")]
    [InlineData("/api/origins/{key}/nonsense", "no-such-section")]
    public async Task What_is_not_there_is_said_to_be_missing(string address, string problem)
    {
        using var response = await _app.Get(address.Replace("{key}", Key, StringComparison.Ordinal));
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).Should().Contain(problem);
    }

    [Fact]
    public async Task Each_sentence_says_where_it_first_stood()
    {
        var answer = await _app.Json($"/api/origins/{Key}/overview");
        answer["items"]!.AsArray().Select(item => item!["sentence"]!.GetValue<string>()).Should().Equal(Wording, "依法公开。", "本局开展自查。");
        answer["items"]!.AsArray().Select(item => (item!["inAgency"]!["report"]!["year"]!.GetValue<int>(), item["anywhere"]!["report"]!["year"]!.GetValue<int>(), item["reports"]!.GetValue<int>()))
            .Should().Equal((2022, 2021, 4), (2022, 2022, 2), (2022, 2022, 2));
        var stand = answer["items"]![1]!["inAgency"]!;
        stand["section"]!.GetValue<string>().Should().Be("problems");
        (await _app.Text(stand["url"]!.GetValue<string>().Split('#')[0])).Should().Contain("<span id=\"problems.0-4\">依法公开</span>");
    }

    [Fact]
    public async Task Origins_come_page_by_page_and_as_csv()
    {
        var page = await _app.Json($"/api/origins/{Key}/overview?size=2");
        (await _app.Json($"/api/origins/{Key}/overview?cursor={page["next"]!.GetValue<string>()}"))["items"]!.AsArray().Should().ContainSingle();
        CsvReader.Read(await _app.Text($"/api/origins/{Key}/overview.csv"))[1..].Should().HaveCount(3);
    }
}
