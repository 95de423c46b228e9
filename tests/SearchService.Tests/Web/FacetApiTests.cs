using System.Text;
using System.Text.Json.Nodes;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Engines;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class FacetApiTests : IDisposable
{
    readonly SearchApp _app = new();

    public void Dispose() => _app.Dispose();

    static readonly string[] Filters =
    [
        "year=2016", "year=2016&year=2018", "year=-2017", "region=云岭省", "region=云岭省/清河市&region=-云岭省/清河市/望湖区", "region=-海东省", "level=unknown", "level=-county",
        "type=department&type=office", "section=overview", "section=problems&section=requests", "section=-overview", "format=2021", "format=-narrative", "finding=none", "finding=R1&finding=R3", "agency=第1局",
    ];

    static readonly string[] Questions = ["", "q=公", "q=公开", "q=政府信息公开", "q=公开 -复议", "q=(依申请公开 | 12)", "q=新收>0"];

    [Fact]
    public async Task Every_count_is_the_total_of_the_search_its_address_makes_and_to_exclude_it_leaves_the_rest()
    {
        _app.Store.Save([.. new RandomReports(11).Reports(40).Select(report => new IngestOutcome.Accepted(new($"{report.Key}.txt", Encoding.UTF8.GetBytes($"{report.Key}")), report))]);
        var random = new Random(11);
        for (var round = 0; round < Rounds.Of(80); round++)
        {
            var question = string.Join('&', random.GetItems(Filters, random.Next(3)).Prepend(random.GetItems(Questions, 1)[0]));
            var answer = await _app.Json($"/api/search?size=0&{question}");
            foreach (var (facet, values) in answer["facets"]!.AsObject())
                foreach (var value in values!.AsArray().OfType<JsonNode>().OrderBy(_ => random.Next()).Take(3))
                    await Holds(facet, value, answer, isNarrowed: question.Contains($"{facet}=", StringComparison.Ordinal));
        }
    }

    async Task Holds(string facet, JsonNode value, JsonNode answer, bool isNarrowed)
    {
        var (url, count) = (value["url"]!.GetValue<string>(), value["count"]!.GetValue<int>());
        (await Total(url)).Should().Be(count, url);
        // A report may count for several sections, so what is left of a section's count tells nothing.
        if (!isNarrowed && facet != "section")
            (await Total(value["excludeUrl"]!.GetValue<string>())).Should().Be(answer["total"]!.GetValue<int>() - count, value["excludeUrl"]!.GetValue<string>());
    }

    async Task<int> Total(string url) => (await _app.Json(url))["total"]!.GetValue<int>();

    [Fact]
    public async Task A_value_may_be_chosen_beside_others_and_excluded_and_both_taken_back()
    {
        _app.Holding([.. Enumerable.Range(2020, 4).Select(year => A.Report().In(year))]);
        var second = await Year("2022", "/api/search?year=2021");
        (await Total(second["alsoUrl"]!.GetValue<string>())).Should().Be(2);
        var chosen = await Year("2022", second["alsoUrl"]!.GetValue<string>());
        (chosen["selected"]!.GetValue<bool>(), await Total(chosen["alsoUrl"]!.GetValue<string>())).Should().Be((true, 1));
        (await Total(second["excludeUrl"]!.GetValue<string>())).Should().Be(1);
        var excluded = await Year("2022", (await Year("2022", "/api/search"))["excludeUrl"]!.GetValue<string>());
        (excluded["excluded"]!.GetValue<bool>(), await Total(excluded["excludeUrl"]!.GetValue<string>())).Should().Be((true, 4));
    }

    async Task<JsonNode> Year(string year, string url) => (await _app.Json(url))["facets"]!["year"]!.AsArray().Single(value => value!["value"]!.GetValue<string>() == year)!;

    [Fact]
    public async Task Regions_are_a_tree_and_agencies_tell_where_they_are()
    {
        _app.Holding(A.Report(), A.Report().Of("临江市审计局", "云岭省/临江市", AgencyLevel.City));
        var facets = (await _app.Json("/api/search"))["facets"]!;
        facets["region"]!.AsArray().Select(region => (region!["label"]!.GetValue<string>(), region["depth"]!.GetValue<int>(), region["parent"]?.GetValue<string>()))
            .Should().Equal(("云岭省", 1, null), ("临江市", 2, "云岭省"), ("清河市", 2, "云岭省"), ("望湖区", 3, "云岭省/清河市"));
        facets["agency"]!.AsArray().Select(agency => agency!["parent"]!.GetValue<string>()).Should().Equal("云岭省/临江市", "云岭省/清河市/望湖区");
        facets["year"]![0]!.AsObject().ContainsKey("parent").Should().BeFalse();
    }

    [Fact]
    public async Task A_long_facet_is_cut_in_the_answer_and_whole_at_its_own_address()
    {
        _app.Holding([.. Enumerable.Range(0, 120).Select(index => A.Report().Of($"第{index:D3}局"))]);
        var answer = await _app.Json("/api/search?q=&year=2023");
        answer["facets"]!["agency"]!.AsArray().Should().HaveCount(100);
        answer["more"]!["agency"]!["count"]!.GetValue<int>().Should().Be(20);
        answer["more"]!.AsObject().ContainsKey("year").Should().BeFalse();
        var whole = await _app.Json(answer["more"]!["agency"]!["url"]!.GetValue<string>());
        (whole["total"]!.GetValue<int>(), whole["items"]!.AsArray().Count).Should().Be((120, 120));

        var last = whole["items"]![119]!["value"]!.GetValue<string>();
        (await _app.Json($"/api/search?agency={last}"))["facets"]!["agency"]!.AsArray().Should().HaveCount(101, "what is chosen is always listed");
        (await _app.Text("/search")).Should().Contain("未列出 70 项");
    }

    [Theory]
    [InlineData("agency", "望湖", "望湖区财政局")]
    [InlineData("agency", "財政", "望湖区财政局", "财政局")]
    [InlineData("agency", "临江市", "财政局")]
    [InlineData("agency", "不在")]
    [InlineData("region", "清河", "清河市")]
    [InlineData("region", "清河市望", "望湖区")]
    [InlineData("year", "20", "2023", "2022")]
    public async Task Typing_narrows_a_facet(string facet, string text, params string[] labels)
    {
        _app.Holding(A.Report(), A.Report().Of("财政局", "云岭省/临江市", AgencyLevel.City).In(2022), A.Report().Of("审计局", "云岭省/清河市", AgencyLevel.City).In(2022));
        var items = (await _app.Json($"/api/facets/{facet}?contains={text}"))["items"]!.AsArray();
        items.Select(item => item!["label"]!.GetValue<string>()).Should().BeEquivalentTo(labels);
        foreach (var item in items)
            (await Total(item!["url"]!.GetValue<string>())).Should().Be(item["count"]!.GetValue<int>());
    }
}
