using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Search;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <summary>What an engine must do. A new engine derives a class of three lines.</summary>
public abstract partial class SearchEngineContract
{
    protected abstract ISearchEngine EngineOver(params Report[] reports);

    static ReportBuilder Report(string text, int year = 2023, string agency = "望湖区财政局") => A.Report().Of(agency).In(year).Saying(text);

    static SearchRequest Asking(string query) => new(((ParsedQuery.Understood)QueryParser.Parse(query)).Query);

    static SearchRequest Asking(string query, Facet facet, params string[] values) => Asking(query) with { Filters = Filters.None.With(facet, values) };

    async Task<SearchResults> Search(SearchRequest request, params ReportBuilder[] reports) =>
        await EngineOver([.. reports.Select(report => report.Build())]).SearchAsync(request, CancellationToken.None);

    async Task<int> Total(string query, params ReportBuilder[] reports) => (await Search(Asking(query), reports)).Total;

    [Fact]
    public async Task Finds_nothing_in_an_empty_index() =>
        (await Search(Asking("公开"))).Should().BeEquivalentTo(new { Total = 0, Occurrences = 0L, Hits = Array.Empty<Hit>() });

    [Fact]
    public async Task Finds_a_run_and_not_its_scattered_parts() =>
        (await Total("依申请公开", Report("我局依申请公开工作"), Report("依法申请公开", 2022))).Should().Be(1);

    [Theory]
    [InlineData("公开")]
    [InlineData("公")]
    [InlineData("公開")]
    [InlineData("政府信息公开，及时")]
    [InlineData("信息公开及时准确全面")]
    [InlineData("１２３４５")]
    [InlineData("Wechat")]
    [InlineData("1234")]
    [InlineData("𠮷")]
    [InlineData("店𠮷野家")]
    public async Task Finds(string query) =>
        (await Total(query, Report("政府信息公开及时、准确、全面，热线12345。通过 WECHAT 发布1,234条，小店𠮷野家等\n"))).Should().Be(1);

    [Theory]
    [InlineData("234")]
    [InlineData("weibo")]
    [InlineData("全面热线")]
    [InlineData("全面工作")]
    [InlineData("面工")]
    public async Task Does_not_find(string query) =>
        (await Total(query, Report("准确全面。热线12345，通过wechat\n工作全面\n工作"))).Should().Be(0);

    [Fact]
    public async Task Does_not_run_over_from_one_section_to_the_next() =>
        (await Total("公开政府", Report("信息公开").Saying("政府", SectionKind.Problems))).Should().Be(0);

    [Theory]
    [InlineData("开", 5)]
    [InlineData("开开", 3)]
    [InlineData("开开开", 1)]
    [InlineData("开放", 1)]
    public async Task Counts_every_place_a_run_begins_at(string query, int occurrences)
    {
        var results = await Search(Asking(query), Report("开开开放。").Saying("开开", SectionKind.Problems));
        results.Occurrences.Should().Be(occurrences);
        results.Hits.Single().Occurrences.Should().Be(occurrences);
    }

    // An occurrence is a term at a place, however many parts of the question want it.
    [Theory]
    [InlineData("公开 公开", 3)]
    [InlineData("公开 公開", 3)]
    [InlineData("公开 | 公开", 3)]
    [InlineData("公开 开", 6)]
    [InlineData("公开 (公开 | 信访)", 3)]
    [InlineData("(公开 复议) | (公开 诉讼)", 4)]
    [InlineData("(公开 复议) | (信访 诉讼)", 4)]
    [InlineData("公开 (section:problems 公开)", 3)]
    [InlineData("section:problems 公开 公开", 1)]
    [InlineData("(section:problems 公开) | (section:overview,problems 公开 复议)", 2)]
    [InlineData("(公开 | 复议 | 公开)~2", 4)]
    [InlineData("公*开 公＊開", 3)]
    [InlineData("公开 -(公开 信访)", 3)]
    public async Task A_place_is_one_occurrence_of_a_term(string query, long occurrences) =>
        (await Search(Asking(query), Report("公开公开").Saying("复议，公开", SectionKind.Problems))).Occurrences.Should().Be(occurrences);

    [Fact]
    public async Task A_place_is_one_occurrence_under_a_section_filter() =>
        (await Search(Asking("公开 (公开 | 复议)", Facet.Section, "problems"), Report("公开公开").Saying("复议，公开", SectionKind.Problems))).Occurrences.Should().Be(2);

    [Fact]
    public async Task A_run_as_long_as_a_query_may_be_is_found()
    {
        var run = string.Concat(Enumerable.Range(0, QueryParser.MaxLength).Select(index => (char)('一' + index * index % 337)));
        (await Total(run, Report($"前{run}后"), Report(run[1..], 2022))).Should().Be(1);
    }

    [Fact]
    public async Task A_run_that_repeats_itself_is_counted_where_it_stands() =>
        (await Search(Asking("公开公开公开公开"), Report("公开公开公开公开公开。公开公开公开"))).Occurrences.Should().Be(2);

    [Fact]
    public async Task A_blank_query_asks_for_every_report() =>
        (await Search(new(null), Report("公开"), Report("公开", 2022), A.Report().In(2021))).Should().BeEquivalentTo(new { Total = 3, Occurrences = 0L });

    [Fact]
    public async Task Several_terms_must_all_occur_anywhere_in_the_report() =>
        (await Search(Asking("公开 复议"), Report("公开公开").Saying("复议", SectionKind.Challenges), Report("公开", 2022)))
            .Should().BeEquivalentTo(new { Total = 1, Occurrences = 3L });

    [Fact]
    public async Task Under_a_section_filter_all_terms_must_occur_in_one_of_the_sections()
    {
        var apart = Report("公开").Saying("复议", SectionKind.Problems);
        var together = Report("公开。复议。", 2022).Saying("公开", SectionKind.Problems);
        var results = await Search(Asking("公开 复议", Facet.Section, "overview", "problems"), apart, together);
        results.Should().BeEquivalentTo(new { Total = 1, Occurrences = 2L });
    }

    [Fact]
    public async Task An_excluded_section_is_not_searched() =>
        (await Search(Asking("公开", Facet.Section, "-overview"), Report("公开公开").Saying("公开", SectionKind.Problems), Report("公开", 2022)))
            .Should().BeEquivalentTo(new { Total = 1, Occurrences = 1L });

    [Theory]
    [InlineData("公开 | 复议", 3, 5)]
    [InlineData("公开 -复议", 1, 2)]
    [InlineData("-公开", 2, 0)]
    [InlineData("-(公开 | 复议)", 1, 0)]
    [InlineData("(公开 | 诉讼) NOT 复议", 2, 3)]
    public async Task Terms_may_be_joined_and_refused(string query, int total, long occurrences) =>
        (await Search(Asking(query), Report("公开公开"), Report("公开与复议", 2022), Report("诉讼", 2021), Report("复议", 2020)))
            .Should().BeEquivalentTo(new { Total = total, Occurrences = occurrences });

    [Fact]
    public async Task A_count_of_a_facet_leaves_its_own_selection_out_of_account()
    {
        var results = await Search(Asking("公开", Facet.Year, "2022"), Report("公开"), Report("公开", 2022), Report("公开", 2022, "望湖区审计局"), Report("复议", 2021));
        results.Total.Should().Be(2);
        results.Facets[Facet.Year].Should().Equal(new FacetCount("2023", "2023", 1), new FacetCount("2022", "2022", 2));
        results.Facets[Facet.Agency].Select(agency => (agency.Label, agency.Count)).Should().Equal(("望湖区审计局", 1), ("望湖区财政局", 1));
    }

    [Fact]
    public async Task A_report_counts_for_its_region_and_those_above()
    {
        var results = await Search(new(null), A.Report(), A.Report().Of("临江市审计局", "云岭省/临江市", AgencyLevel.City), A.Report().Of("某部", null, null, null));
        results.Facets[Facet.Region].Should().Equal(
            new("云岭省", "云岭省", 2), new("云岭省/临江市", "临江市", 1, "云岭省"), new("云岭省/清河市", "清河市", 1, "云岭省"), new FacetCount("云岭省/清河市/望湖区", "望湖区", 1, "云岭省/清河市"));
        results.Facets[Facet.Level].Should().Equal(new("city", "市级", 1), new("county", "县级", 1), new FacetCount("unknown", "未知", 1));
        results.Facets[Facet.Type].Should().Equal(new("department", "工作部门", 2), new FacetCount("unknown", "未知", 1));
    }

    [Theory]
    [InlineData(Facet.Region, "云岭省", 2)]
    [InlineData(Facet.Region, "-云岭省/清河市", 2)]
    [InlineData(Facet.Level, "unknown", 1)]
    [InlineData(Facet.Format, "narrative", 1)]
    [InlineData(Facet.Year, "1999", 0)]
    public async Task Filters_let_through_only_reports_with_their_values(Facet facet, string value, int total) =>
        (await Search(new SearchRequest(null) { Filters = Filters.None.With(facet, value) },
            A.Report(), A.Report().Of("临江市审计局", "云岭省/临江市", AgencyLevel.City).On(ReportForm.Narrative), A.Report().Of("某部", null, null, null).On(Format2019.Instance.Form)))
            .Total.Should().Be(total);

    [Fact]
    public async Task Each_section_counts_the_reports_found_inside_it()
    {
        var results = await Search(Asking("公开"), Report("公开").Saying("公开", SectionKind.Problems), Report("公开", 2022).Saying("其他", SectionKind.Problems));
        results.Facets[Facet.Section].Select(section => (section.Value, section.Count)).Should().Equal(("overview", 2), ("problems", 1));
    }

    [Theory]
    [InlineData(SearchOrder.Relevance, 2021, 2023, 2022)]
    [InlineData(SearchOrder.Newest, 2023, 2022, 2021)]
    [InlineData(SearchOrder.Oldest, 2021, 2022, 2023)]
    public async Task Hits_come_in_the_order_asked_for(SearchOrder order, params int[] years) =>
        (await Search(Asking("公开") with { Order = new(order) }, Report("公开", 2022), Report("公开", 2023), Report("公开，公开", 2021)))
            .Hits.Select(hit => hit.Report.Key.Year).Should().Equal(years);

    [Theory]
    [InlineData(SearchOrder.Relevance)]
    [InlineData(SearchOrder.Newest)]
    [InlineData(SearchOrder.Oldest)]
    public async Task Pages_hold_every_hit_once(SearchOrder order)
    {
        var engine = EngineOver([.. Enumerable.Range(0, 37).Select(index => Report(index % 3 == 0 ? "公开公开" : "公开", 2015 + index % 8, $"第{index / 8}局").Build())]);
        var request = Asking("公开") with { Order = new(order), Size = 5 };
        var all = (await engine.SearchAsync(request with { Size = 100 }, CancellationToken.None)).Hits.Select(hit => hit.Report.Key);
        (await PagesOf(engine, request)).Should().Equal(all).And.HaveCount(37);
    }

    static async Task<List<ReportKey>> PagesOf(ISearchEngine engine, SearchRequest request)
    {
        var keys = new List<ReportKey>();
        for (var page = await engine.SearchAsync(request, CancellationToken.None); ; page = await engine.SearchAsync(request with { Cursor = page.Next }, CancellationToken.None))
        {
            page.Hits.Length.Should().BeLessThanOrEqualTo(request.Size);
            keys.AddRange(page.Hits.Select(hit => hit.Report.Key));
            if (page.Next is null)
                return keys;
        }
    }

    [Fact]
    public async Task A_page_of_no_hits_still_counts()
    {
        var results = await Search(Asking("公开") with { Size = 0 }, Report("公开"));
        results.Should().BeEquivalentTo(new { Total = 1, Hits = Array.Empty<Hit>(), Next = (SearchCursor?)null });
        results.Facets[Facet.Year].Should().ContainSingle();
    }

    [Fact]
    public async Task A_hit_shows_the_report_and_where_the_run_stands_in_the_original()
    {
        var hit = (await Search(Asking("依申请公开"), Report("第一段。\n我局依申請 公开，办结 3 件。"))).Hits.Single();
        hit.Report.Should().BeEquivalentTo(new { Key = Report("").Build().Key, Title = "望湖区财政局2023年政府信息公开工作年度报告", Format = "2021", Version = 1, Sample = false });
        hit.Snippets.Single().Should().BeEquivalentTo(new { Section = SectionKind.Overview, Heading = "一、总体情况" });
        hit.Snippets.Single().Fragments.Should().Equal(new("我局", false), new("依申請 公开", true), new Fragment("，办结 3 件。", false));
        hit.Why.Should().ContainSingle().Which.Should().Contain("1 次");
    }

    [Fact]
    public async Task Names_the_runs_that_occur_in_no_report_whatever_the_filters() =>
        (await Search(Asking("(公开 | 信访) -复议", Facet.Year, "1999"), Report("公开"))).Absent.Should().Equal(new Query.Run("信访"));

    [Fact]
    public async Task Only_the_current_version_of_a_report_is_found()
    {
        (await Total("公开", Report("公开"), Report("复议"))).Should().Be(0);
        (await Search(Asking("复议"), Report("公开"), Report("复议"))).Hits.Single().Report.Version.Should().Be(2);
    }

    [Fact]
    public async Task A_cancelled_search_ends()
    {
        var engine = EngineOver(Report("公开").Build());
        await engine.Awaiting(it => it.SearchAsync(Asking("公开"), new CancellationToken(canceled: true)).AsTask()).Should().ThrowAsync<OperationCanceledException>();
        (await engine.SearchAsync(Asking("公开"), CancellationToken.None)).Total.Should().Be(1);
    }

    [Fact]
    public async Task Tells_what_stands_in_superseded_versions_only()
    {
        var results = await Search(Asking("旧话 新话 无话"), Report("旧话。旧话"), Report("又说旧话"), Report("新话"));
        results.Absent.Should().Equal(new Query.Run("旧话"), new Query.Run("无话"));
        var key = Report("新话").Build().Key!.Value;
        results.Superseded.Should().Equal(new SupersededPlace(new Query.Run("旧话"), key, 1), new SupersededPlace(new Query.Run("旧话"), key, 2));
    }

    [Theory]
    [InlineData("group:审计局", 2)]
    [InlineData("group:望湖区审计局", 1)]
    [InlineData("公开 -group:审计局", 1)]
    [InlineData("group:部门 公开", 3)]
    [InlineData("group:无此分组", 0)]
    public async Task Asks_of_groups_of_agencies(string query, int total) =>
        (await Total(query, Report("公开", agency: "望湖区审计局"), A.Report().Of("清河市审计局", "云岭省/清河市").Saying("公开"), Report("公开"))).Should().Be(total);

    [Fact]
    public async Task Counts_facets_inside_the_groups_that_are_wanted()
    {
        var request = Asking("公开") with { Filters = Filters.None with { Groups = Selection.Parse(["审计局", "-望湖区审计局"]) } };
        var results = await Search(request, Report("公开", agency: "望湖区审计局"), A.Report().Of("清河市审计局", "云岭省/清河市").Saying("公开"), Report("公开"));
        results.Total.Should().Be(1);
        results.Facets[Facet.Agency].Select(agency => agency.Label).Should().Equal("清河市审计局");
    }

    [Fact]
    public async Task Puts_first_what_stands_as_one_run_whatever_conditions_stand_beside() =>
        (await Search(Asking("依申请 公开 year:2020.. -复议"), Report("公开公开公开，依申请", 2022), Report("另有很多。" + new string('话', 700) + "依申请公开", 2021))).Hits.Select(hit => hit.Report.Key.Year).Should().Equal(2021, 2022);
}
