using System.Text.Json.Nodes;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class SearchApiTests : IDisposable
{
    readonly SearchApp _app = new SearchApp().Holding(
        A.Report().Of("清河市水务局", "云岭省/清河市").In(2022).Saying("本年办理依申请公开两件。\n").Saying("依申请公开能力不足。\n", SectionKind.Problems, "五、存在的主要问题"),
        A.Report().Of("清河市水务局", "云岭省/清河市").In(2023).Saying("本年未收到依申请公开的申请。\n"),
        A.Report().Of("望湖区财政局").In(2023).Saying("加强政务新媒体管理 <script>alert(1)</script>，依申请公开平稳。\n"),
        A.Report().Of("望湖区档案局").In(2023).Saying("只谈政务新媒体。\n"));

    public void Dispose() => _app.Dispose();

    async Task<JsonNode> Search(string query) => await _app.Json($"/api/search?{query}");

    [Fact]
    public async Task Hits_show_report_occurrences_and_marked_passages()
    {
        var answer = await Search("q=依申请公开&sort=oldest");
        answer["total"]!.GetValue<int>().Should().Be(3);
        var hit = answer["hits"]![0]!;
        hit["report"]!["year"]!.GetValue<int>().Should().Be(2022);
        hit["occurrences"]!.GetValue<int>().Should().Be(2);
        hit["snippets"]!.AsArray().Select(snippet => snippet!["section"]!.GetValue<string>()).Should().BeEquivalentTo("overview", "problems");
        hit["snippets"]!.AsArray().Should().OnlyContain(snippet => snippet!["fragments"]!.AsArray().Count(fragment => fragment!["match"]!.GetValue<bool>() && fragment["text"]!.GetValue<string>() == "依申请公开") == 1);
    }

    [Theory]
    [InlineData("q=依申请公开")]
    [InlineData("q=政务新媒体&year=2023")]
    [InlineData("q=依申请公开&section=overview&region=云岭省")]
    [InlineData("")]
    public async Task Every_facet_count_is_the_total_of_the_search_its_address_makes(string query)
    {
        var facets = (await Search(query))["facets"]!.AsObject();
        facets.Select(facet => facet.Key).Should().Contain(["agency", "year", "region", "level"]);
        foreach (var value in facets.SelectMany(facet => facet.Value!.AsArray()))
            (await _app.Json(value!["url"]!.GetValue<string>()))["total"]!.GetValue<int>().Should().Be(value["count"]!.GetValue<int>(), value["url"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_chosen_value_is_marked_as_selected() =>
        (await Search("q=依申请公开&year=2022"))["facets"]!["year"]!.AsArray().ToDictionary(year => year!["value"]!.GetValue<string>(), year => year!["selected"]!.GetValue<bool>())
            .Should().BeEquivalentTo(new Dictionary<string, bool> { ["2022"] = true, ["2023"] = false });

    [Fact]
    public async Task What_stands_only_in_the_form_is_explained()
    {
        var answer = await Search("q=信访");
        answer["total"]!.GetValue<int>().Should().Be(0);
        answer["query"]!["notes"]!.AsArray().Single()!["indicators"]!.AsArray().Select(indicator => indicator!.GetValue<string>()).Should().Equal("requests/not-processed/petition/total");
    }

    [Fact]
    public async Task Pages_reach_every_hit_once()
    {
        var (keys, next) = (new List<string>(), "");
        do
        {
            var page = await Search($"q=政务新媒体&size=1{next}");
            keys.AddRange(page["hits"]!.AsArray().Select(hit => hit!["report"]!["key"]!.GetValue<string>()));
            next = page["next"] is { } cursor ? $"&cursor={cursor.GetValue<string>()}" : null;
        }
        while (next is not null);
        keys.Should().HaveCount(2).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task The_csv_holds_every_hit_whatever_the_page()
    {
        var rows = CsvReader.Read(await _app.Text("/api/search.csv?q=依申请公开&size=1"));
        rows[1..].Select(row => row[1]).Should().BeEquivalentTo("清河市水务局", "清河市水务局", "望湖区财政局");
    }

    [Fact]
    public async Task Size_nought_gives_the_facets_alone()
    {
        var answer = await Search("q=依申请公开&size=0");
        answer["hits"]!.AsArray().Should().BeEmpty();
        answer["total"]!.GetValue<int>().Should().Be(3);
    }
}
