using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

/// <summary>Series, rankings and aggregates against all reports read one by one from the API and added up anew.</summary>
public sealed class NumbersApiTests(NumbersApiTests.Town town) : IClassFixture<NumbersApiTests.Town>
{
    const string Received = "requests/received/total";
    const string Issued = "disclosure/normative-documents/issued";
    const string Withheld = "requests/withheld/total";
    const string Handled = "requests/handled/total";

    /// <summary>Twenty agencies of two counties over three years: small numbers, ties, blanks, gaps, both forms, and a document in quarantine.</summary>
    public sealed class Town : IDisposable
    {
        readonly Random _random = new(11);

        internal SearchApp App { get; }

        public Town() => App = Filled();

        SearchApp Filled()
        {
            var app = new SearchApp().Holding([.. from index in Enumerable.Range(0, 20) from year in Enumerable.Range(2020, 3) where _random.Next(5) > 0 select Report(index, year)]);
            app.Holding(A.Report().Of("清河市空白局", "云岭省/清河市").In(2021).AllZero().With(Received, CellState.Blank), A.Report().Of("清河市漏印局", "云岭省/清河市").In(2021).AllZero().Without(Received));
            app.Store.Save([new IngestOutcome.Quarantined(new("q.txt", new byte[] { 1, 2, 3 }), "comparison", "这是比对结果。", A.Report().Of("清河市第99局", "云岭省/清河市").In(2021).Build())]);
            return app;
        }

        ReportBuilder Report(int index, int year)
        {
            var report = A.Report().Of($"第{index}局", index % 2 == 0 ? "云岭省/清河市" : "云岭省/临江市", type: index % 3 == 0 ? AgencyType.Office : AgencyType.Department)
                .In(year).On(year == 2020 || index % 7 == 0 ? Format2019.Instance.Form : Format2021.Instance.Form).AllZero();
            foreach (var fact in new[] { Received, Handled, "requests/withheld/deliberative/total" })
                report.With(fact, _random.Next(6));
            return _random.Next(5) switch
            {
                0 => report.With(Received, CellState.Blank),
                1 => report.Without(Received),
                2 => report.With("requests/withheld/state-secret/total", CellState.NotApplicable, null, "/"),
                _ => report,
            };
        }

        public void Dispose() => App.Dispose();
    }

    async Task<JsonNode> Json(string path) => await town.App.Json($"/api{path}");

    async Task<List<JsonNode>> Reports()
    {
        var list = (await Json("/reports?size=1000"))["items"]!.AsArray();
        return [.. await Task.WhenAll(list.Select(item => town.App.Json(item!["url"]!.GetValue<string>())))];
    }

    // One more has nothing but a document in quarantine.
    async Task<int> Agencies() => (await Reports()).Select(report => report["agency"]!["id"]!.GetValue<string>()).Distinct().Count() + 1;

    static decimal? Number(JsonNode report, string indicator) =>
        report["cells"]!.AsArray().FirstOrDefault(cell => cell!["indicator"]!.GetValue<string>() == indicator)?["value"]?.GetValue<decimal>();

    static decimal? Rate(JsonNode report) => Number(report, Withheld) is { } above && Number(report, Handled) is { } below && below != 0 ? above / below : null;

    static string Key(JsonNode report) => report["key"]!.GetValue<string>();

    [Theory]
    [InlineData(Received, "largest")]
    [InlineData(Received, "smallest")]
    [InlineData("不予公开率", "largest")]
    public async Task A_ranking_is_that_of_all_reports_read_one_by_one(string indicator, string order)
    {
        var values = (await Reports()).Where(report => report["year"]!.GetValue<int>() == 2021)
            .Select(report => (Key: Key(report), Value: indicator == Received ? Number(report, Received) : Rate(report))).Where(report => report.Value is not null).ToList();
        var ranking = await Json($"/ranking?indicator={indicator}&year=2021&order={order}&size=1000");
        var ranked = ranking["items"]!.AsArray().Where(item => item!["rank"] is not null).Select(item => (Rank: item!["rank"]!.GetValue<int>(), Key: item["point"]!["report"]!.GetValue<string>(), Value: item["point"]!["value"]!.GetValue<decimal>())).ToList();
        ranked.Select(item => item.Key).Should().BeEquivalentTo(values.Select(report => report.Key));
        foreach (var (rank, key, value) in ranked)
        {
            var truth = values.Single(report => report.Key == key).Value!.Value;
            value.Should().BeApproximately(truth, 1e-6m);
            rank.Should().Be(1 + values.Count(other => order == "largest" ? other.Value > truth : other.Value < truth), key);
        }
        ranked.Select(item => item.Rank).Should().BeInAscendingOrder();
        ranking["coverage"]!["reporting"]!.GetValue<int>().Should().Be(values.Count);
    }

    [Theory]
    [InlineData("不予公开率", "min=30%25", 0.3, 1000)]
    [InlineData("不予公开率", "min=0.2&max=200%25", 0.2, 2)]
    [InlineData(Received, "max=2", -1, 2)]
    [InlineData(Received, "min=3&order=smallest", 3, 1000)]
    public async Task Bounds_leave_those_whose_number_computed_by_hand_lies_between_with_their_ranks(string indicator, string bounds, double least, double most)
    {
        var reports = (await Reports()).Where(report => report["year"]!.GetValue<int>() == 2021)
            .Select(report => (Key: Key(report), Value: indicator == Received ? Number(report, Received) : Rate(report))).Where(report => report.Value >= (decimal)least && report.Value <= (decimal)most).ToList();
        var (whole, ranking) = (await Json($"/ranking?indicator={indicator}&year=2021&size=1000{(bounds.Contains("smallest") ? "&order=smallest" : "")}"), await Json($"/ranking?indicator={indicator}&year=2021&size=1000&{bounds}"));
        var items = ranking["items"]!.AsArray();
        items.Select(item => item!["point"]!["report"]!.GetValue<string>()).Should().BeEquivalentTo(reports.Select(report => report.Key)).And.NotBeEmpty();
        items.Select(item => item!.ToJsonString()).Should().BeSubsetOf(whole["items"]!.AsArray().Select(item => item!.ToJsonString()));
        (ranking["total"]!.GetValue<int>(), ranking["coverage"]!.ToJsonString()).Should().Be((reports.Count, whole["coverage"]!.ToJsonString()));
        CsvReader.Read(await town.App.Text($"/api/ranking.csv?indicator={indicator}&year=2021&{bounds}")).Should().HaveCount(1 + reports.Count);
        (await Json($"/ranking?indicator={indicator}&year=2021&size={reports.Count}&{bounds}"))["next"].Should().BeNull();
    }

    [Fact]
    public async Task A_bounded_ratio_has_its_formula_and_the_links_of_its_cells()
    {
        var ranking = await Json("/ranking?indicator=withholding-rate&year=2021&min=30%25");
        ranking["indicator"]!["formula"]!.GetValue<string>().Should().Be("（三）不予公开 ÷（七）总计");
        (ranking["min"]!.GetValue<decimal>(), ranking["max"]).Should().Be((0.3m, null));
        foreach (var point in ranking["items"]!.AsArray().Select(item => item!["point"]!))
            point["cells"]!.AsArray().Select(cell => cell!["url"]!.GetValue<string>()).Should().Equal($"/reports/{Uri.EscapeDataString(point["report"]!.GetValue<string>())}#{Withheld}", $"/reports/{Uri.EscapeDataString(point["report"]!.GetValue<string>())}#{Handled}");
        var page = await town.App.Text("/ranking?indicator=withholding-rate&year=2021&min=30%25");
        page.Should().Contain("""name="min" value="30%""").And.Contain($"列出 {ranking["total"]} 个");
        using var odd = await town.App.Get("/api/ranking?indicator=withholding-rate&year=2021&min=many");
        ((int)odd.StatusCode, await odd.Content.ReadAsStringAsync()).Should().Match<(int, string)>(answer => answer.Item1 == 400 && answer.Item2.Contains("“many”不是数"));
    }

    [Theory]
    [InlineData("withholding-rate", "min=30", true)]
    [InlineData("withholding-rate", "max=1.5", true)]
    [InlineData("withholding-rate", "min=1&max=150%25", false)]
    [InlineData(Received, "min=30", false)]
    public async Task A_bound_of_a_ratio_is_a_percentage_or_a_share_as_in_a_query(string indicator, string bounds, bool refused)
    {
        const string sentence = "比率应写作百分数或 0 到 1 的小数，如 30% 或 0.3";
        using var query = await town.App.Get("/api/search?q=不予公开率>30");
        (await query.Content.ReadAsStringAsync()).Should().Contain(sentence);
        foreach (var path in new[] { "/api/ranking", "/ranking" })
        {
            using var response = await town.App.Get($"{path}?indicator={indicator}&year=2021&{bounds}");
            ((int)response.StatusCode, (await response.Content.ReadAsStringAsync()).Contains(sentence)).Should().Be(refused ? (400, true) : (200, false));
        }
    }

    [Fact]
    public async Task A_bound_of_more_than_all_leads_on()
    {
        var page = await town.App.Text("/ranking?indicator=不予公开率&year=2021&max=150%25");
        foreach (var link in Regex.Matches(page, "href=\"([^\"]*max=[^\"]*)\"").Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)))
            (await town.App.Get(link)).StatusCode.Should().Be(HttpStatusCode.OK, link);
    }

    [Fact]
    public async Task Those_without_a_value_stand_at_the_end_and_are_counted_by_reason()
    {
        var ranking = await Json($"/ranking?indicator={Received}&year=2021&size=1000");
        var absent = ranking["items"]!.AsArray().Where(item => item!["rank"] is null).Select(item => item!["point"]!["state"]!.GetValue<string>()).ToList();
        ranking["items"]!.AsArray().TakeLast(absent.Count).Should().OnlyContain(item => item!["rank"] == null);
        var coverage = ranking["coverage"]!;
        coverage["missing"]!.GetValue<int>().Should().Be(absent.Count(state => state == "missing")).And.BePositive();
        coverage["excluded"]!.AsArray().ToDictionary(excluded => excluded!["reason"]!.GetValue<string>(), excluded => excluded!["count"]!.GetValue<int>())
            .Should().BeEquivalentTo(absent.Where(state => state != "missing").CountBy(state => state).ToDictionary()).And.ContainKeys("quarantined", "blank", "notRead");
        (coverage["reporting"]!.GetValue<int>() + absent.Count).Should().Be(coverage["agencies"]!.GetValue<int>()).And.Be(await Agencies());
    }

    [Fact]
    public async Task The_pages_of_a_ranking_are_the_ranking()
    {
        var whole = (await Json($"/ranking?indicator={Received}&year=2022&size=1000"))["items"]!.AsArray().Select(item => item!.ToJsonString()).ToList();
        var paged = new List<string>();
        for (var next = ""; ;)
        {
            var page = await Json($"/ranking?indicator={Received}&year=2022&size=6{next}");
            paged.AddRange(page["items"]!.AsArray().Select(item => item!.ToJsonString()));
            if (page["next"] is not { } cursor)
                break;
            next = $"&cursor={cursor.GetValue<string>()}";
        }
        paged.Should().Equal(whole);
        CsvReader.Read(await town.App.Text($"/api/ranking.csv?indicator={Received}&year=2022&size=6")).Should().HaveCount(1 + whole.Count);
    }

    [Fact]
    public async Task Sum_and_median_are_those_of_all_reports_read_one_by_one_and_the_parts_add_up()
    {
        var reports = await Reports();
        var byType = (await Json($"/aggregate?indicator={Received}&by=type"))["items"]!.AsArray();
        foreach (var line in (await Json($"/aggregate?indicator={Received}&by=region&depth=2"))["items"]!.AsArray().Concat((await Json($"/aggregate?indicator={Received}&by=year"))["items"]!.AsArray()))
        {
            var (group, year) = (line!["group"]!.GetValue<string>(), line["year"]!.GetValue<int>());
            var values = reports.Where(report => report["year"]!.GetValue<int>() == year && string.Join('/', report["agency"]!["region"]!.AsArray()).StartsWith(group)).Select(report => Number(report, Received)).OfType<decimal>().Order().ToList();
            line["sum"]!.GetValue<decimal>().Should().Be(values.Sum());
            line["median"]!.GetValue<decimal>().Should().Be(values.Count % 2 == 1 ? values[values.Count / 2] : (values[(values.Count / 2) - 1] + values[values.Count / 2]) / 2);
            line["coverage"]!["reporting"]!.GetValue<int>().Should().Be(values.Count);
            if (group.Length == 0)
                byType.Where(part => part!["year"]!.GetValue<int>() == year).Sum(part => part!["sum"]?.GetValue<decimal>() ?? 0).Should().Be(values.Sum());
        }
    }

    [Fact]
    public async Task A_region_s_page_adds_up_the_reports_of_the_regions_in_it_and_says_how_many_they_are()
    {
        var reports = (await Reports()).Where(report => report["year"]!.GetValue<int>() == 2022).ToList();
        var page = await town.App.Text("/regions/云岭省");
        foreach (var city in new[] { "清河市", "临江市" })
        {
            var values = reports.Where(report => report["agency"]!["region"]!.AsArray().Last()!.GetValue<string>() == city).Select(report => Number(report, Received)).OfType<decimal>().ToList();
            page.Should().MatchRegex($"<a href=\"/regions/[^\"]+\">{city}</a></th><td class=\"number\">{values.Sum()} <span class=\"facts\" title=\"[^\"]+\">{values.Count}/[0-9]+<");
        }
        page.Should().MatchRegex($"合计 <span lang=\"en\">All</span></th><td class=\"number\">{reports.Sum(report => Number(report, Received) ?? 0)} <");
    }

    [Fact]
    public async Task The_page_of_aggregates_shows_the_figures_of_the_api_and_leads_to_as_many_agencies()
    {
        var line = (await Json($"/aggregate?indicator={Received}&by=type"))["items"]!.AsArray().First(line => line!["year"]!.GetValue<int>() == 2021)!;
        var page = await town.App.Text($"/aggregate?indicator={Received}&by=type");
        var row = Regex.Match(page, "<tr><th scope=\"row\">[^<]+</th><td class=\"number\"><a href=\"([^\"]+)\">2021</a></td><td class=\"number\">([0-9]+)</td><td class=\"number\">([0-9]+)</td>");
        row.Groups[2].Value.Should().Be($"{line["coverage"]!["agencies"]}");
        row.Groups[3].Value.Should().Be($"{line["coverage"]!["reporting"]}");
        var ranked = await town.App.Json($"/api{WebUtility.HtmlDecode(row.Groups[1].Value)}&size=1000");
        ranked["items"]!.AsArray().Count(item => item!["rank"] is not null).Should().Be(line["coverage"]!["reporting"]!.GetValue<int>());
    }

    [Fact]
    public async Task Many_aggregates_are_pages_that_hold_each_line_once()
    {
        var question = $"/aggregate?indicator={Received}&by=type&from=2010&to=2099";
        List<string> shown = [];
        for (var path = question; path is not null;)
        {
            var page = await town.App.Text(path);
            shown.AddRange(Regex.Matches(page, "<tr><th scope=\"row\">([^<]+)</th><td class=\"number\">(?:<a [^>]*>)?([0-9]{4})<").Select(line => $"{line.Groups[1].Value} {line.Groups[2].Value}"));
            path = Regex.Match(page, "rel=\"next\" href=\"([^\"]+)\"") is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }
        shown.Should().OnlyHaveUniqueItems().And.HaveCount((await Json(question))["total"]!.GetValue<int>());
        (await town.App.Text($"{question}&page=999")).Should().Contain("<th scope=\"row\">").And.NotContain("rel=\"next\"");
    }

    [Fact]
    public async Task A_ratio_of_many_is_that_of_the_sums_and_not_a_sum_of_ratios()
    {
        var reports = (await Reports()).Where(report => report["year"]!.GetValue<int>() == 2022 && Rate(report) is not null).ToList();
        var line = (await Json("/aggregate?indicator=withholding-rate&by=year&from=2022&to=2022"))["items"]!.AsArray().Single()!;
        line["sum"].Should().BeNull();
        line["together"]!.GetValue<decimal>().Should().BeApproximately(reports.Sum(report => Number(report, Withheld)!.Value) / reports.Sum(report => Number(report, Handled)!.Value), 1e-6m);
    }

    [Fact]
    public async Task Without_any_value_a_figure_is_null_and_never_zero()
    {
        var line = (await Json($"/aggregate?indicator={Received}&by=year&from=2035&to=2035"))["items"]!.AsArray().Single()!;
        (line["sum"], line["median"], line["coverage"]!["missing"]!.GetValue<int>()).Should().Be((null, null, await Agencies()));
    }

    [Fact]
    public async Task A_series_has_a_point_for_every_year_and_each_leads_to_its_number()
    {
        var reports = (await Reports()).ToDictionary(Key);
        var series = await Json($"/series?indicator={Received}&indicator=不予公开率&size=200");
        series["items"]!.AsArray().Should().HaveCount(2 * await Agencies());
        foreach (var (item, point) in from item in series["items"]!.AsArray() from point in item["points"]!.AsArray() select (item, point))
        {
            var report = reports.GetValueOrDefault($"{item["agency"]!["id"]}-{point["year"]}");
            var truth = report is null ? null : item["indicator"]!.GetValue<string>() == Received ? Number(report, Received) : Rate(report);
            (point["value"]?.GetValue<decimal>()).Should().Be(truth is { } value ? Math.Round(value, 6, MidpointRounding.AwayFromZero) : null);
            (point["report"]?.GetValue<string>()).Should().Be(report is null ? null : Key(report));
        }
        series["items"]!.AsArray().Should().OnlyContain(item => item!["points"]!.AsArray().Count == 3);
        var link = series["items"]!.AsArray().Where(item => item!["indicator"]!.GetValue<string>() == Received).SelectMany(item => item!["points"]!.AsArray()).First(point => point!["value"] is not null)!["url"]!.GetValue<string>().Split('#');
        (await town.App.Text(link[0])).Should().Contain($"id=\"{link[1]}\"");
    }

    [Fact]
    public async Task A_series_breaks_where_the_form_changes_and_says_whether_the_numbers_count_the_same()
    {
        var items = (await Json($"/series?indicator={Received}&indicator={Issued}&indicator=disclosure/rules/in-force&agency=第1局&agency=第2局&from=2020&to=2022"))["items"]!.AsArray();
        var breaks = items.Where(item => item!["points"]![0]!["report"] is not null && item["points"]![1]!["report"] is not null).Select(item => $"{item!["indicator"]} {item["breaks"]![0]!["year"]} {item["breaks"]![0]!["comparable"]} {item["breaks"]![0]!["note"]}").ToList();
        breaks.Should().NotBeEmpty();
        breaks.Where(said => said.StartsWith(Received)).Should().OnlyContain(said => said == $"{Received} 2021 true ");
        breaks.Where(said => said.StartsWith(Issued)).Should().OnlyContain(said => said.StartsWith($"{Issued} 2021 true 2019 年表为"));
        breaks.Where(said => said.StartsWith("disclosure/rules/in-force")).Should().OnlyContain(said => said.Contains("false 对外公开总数量是公开存量"));
    }

    [Fact]
    public async Task An_amount_in_another_unit_is_left_out_with_the_reason()
    {
        using var app = new SearchApp();
        var report = A.Report().AllZero().Build();
        var printed = report with { Counts = new(report.Counts.Select(cell => cell.Indicator.Id == "disclosure/administrative-fees/amount" ? cell with { Value = 5000, Unit = "元" } : cell)) };
        app.Store.Save([new IngestOutcome.Accepted(new("a.txt", new byte[] { 9 }), printed)]);
        (await app.Json("/api/ranking?indicator=disclosure/administrative-fees/amount&year=2023"))["coverage"]!.ToJsonString().Should().Be("""{"agencies":1,"reporting":0,"missing":0,"excluded":[{"reason":"otherUnit","count":1}],"corrected":0}""");
    }

    static readonly string[] Inks = ["7", "7件", "07", "7", "８"];

    // Equal numbers are one object while they are read; what is printed beside them is not equal.
    [Fact]
    public async Task Each_cell_of_a_ranking_is_that_of_its_own_report()
    {
        using var app = new SearchApp().Holding([.. Inks.Select((raw, index) => A.Report().Of($"第{index}局").AllZero().With(Received, CellState.Number, raw == "８" ? 8 : 7, raw)), A.Report().Of("第9局").AllZero().With(Received, CellState.Number, 7.5m, "7.5")]);
        foreach (var item in (await app.Json($"/api/ranking?indicator={Received}&year=2023"))["items"]!.AsArray())
        {
            var report = await app.Json($"/api/reports/{item!["point"]!["report"]}");
            var (shown, cell) = (item["point"]!["cells"]![0]!, report["cells"]!.AsArray().Single(cell => cell!["indicator"]!.GetValue<string>() == Received)!);
            ($"{shown["raw"]} {shown["value"]} {shown["state"]}", item["point"]!["value"]!.GetValue<decimal>()).Should().Be(($"{cell["raw"]} {cell["value"]} {cell["state"]}", cell["value"]!.GetValue<decimal>()));
        }
        (await app.Text($"/api/ranking.csv?indicator={Received}&year=2023")).Should().Contain(",7件,").And.Contain(",07,").And.Contain(",８,").And.Contain(",7.5,");
    }

    [Fact]
    public async Task A_name_of_several_measures_is_refused_with_their_ids()
    {
        using var response = await town.App.Get("/api/series?indicator=结果维持");
        (await response.Content.ReadAsStringAsync()).Should().Contain("challenges/reconsideration/upheld").And.Contain("请写 id");
    }
}
