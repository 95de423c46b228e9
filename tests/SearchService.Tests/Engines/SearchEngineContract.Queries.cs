using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Search;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <content>Patterns, nearness, sections and conditions in a query; numbers.</content>
public abstract partial class SearchEngineContract
{
    const string Fees = "disclosure/administrative-fees/amount";
    const string Received = "requests/received/total";

    [Theory]
    [InlineData("不予公开", 1)]
    [InlineData("不予以公开", 1)]
    [InlineData("不予一二三四五六七八九十公开", 1)]
    [InlineData("不予一二三四五六七八九十甲公开", 0)]
    [InlineData("不予一二，三四、五六（七八）九十公开", 1)]
    [InlineData("不予一二三123七八九十公开", 1)]
    [InlineData("不予。公开", 0)]
    [InlineData("不予\n公开", 0)]
    [InlineData("公开不予", 0)]
    [InlineData("不予不予公开公开", 2)]
    public async Task A_gap_stands_for_up_to_ten_characters_of_a_sentence(string text, int occurrences) =>
        (await Search(Asking("不予*公开"), Report(text))).Should().BeEquivalentTo(new { Total = occurrences > 0 ? 1 : 0, Occurrences = (long)occurrences });

    [Theory]
    [InlineData("20*年", "2023年", 1)]
    [InlineData("20*年", "1203年", 0)]
    [InlineData("甲*乙*丙", "甲一乙二丙", 1)]
    [InlineData("甲*乙*丙", "甲一丙二乙", 0)]
    [InlineData("甲*乙*丙", "甲乙一二三四五六七八九乙子丙", 1)]
    [InlineData("甲*乙*丙", "甲乙一二三四五六七八九十乙丙", 0)]
    public async Task A_pattern_of_several_pieces_keeps_their_order(string query, string text, int total) => (await Total(query, Report(text))).Should().Be(total);

    [Theory]
    [InlineData("复议一二三诉讼", 1)]
    [InlineData("诉讼一二三复议", 1)]
    [InlineData("复议一二三四诉讼", 0)]
    [InlineData("复议一。二诉讼", 1)]
    [InlineData("复议一。二三诉讼", 0)]
    [InlineData("复议诉讼复议", 2)]
    public async Task Runs_near_each_other_are_found_in_any_order(string text, int occurrences) =>
        (await Search(Asking("\"复议 诉讼\"~3"), Report(text))).Occurrences.Should().Be(occurrences);

    // A run may hold the end of a sentence; that of a section is more.
    [Fact]
    public async Task A_run_does_not_reach_over_into_another_section() =>
        (await Search(new SearchRequest(new Query.Run("复议。诉讼")), Report("复议。诉讼"), Report("复议", 2022).Saying("诉讼", SectionKind.Problems))).Occurrences.Should().Be(1);

    [Fact]
    public async Task Nearness_does_not_reach_over_into_another_section() =>
        (await Total("\"复议 诉讼\"~100", Report("复议").Saying("诉讼", SectionKind.Problems))).Should().Be(0);

    [Theory]
    [InlineData("section:problems 人员 不足", 1, 2)]
    [InlineData("section:overview,problems 人员 不足", 2, 4)]
    [InlineData("-section:problems 人员", 2, 2)]
    [InlineData("人员 (section:problems 不足)", 2, 5)]
    [InlineData("section:challenges", 0, 0)]
    public async Task A_query_may_name_the_section_all_of_it_must_stand_in(string query, int total, long occurrences) =>
        (await Search(Asking(query), Report("人员").Saying("人员不足", SectionKind.Problems), Report("人员不足", 2022).Saying("不足", SectionKind.Problems)))
            .Should().BeEquivalentTo(new { Total = total, Occurrences = occurrences });

    [Theory]
    [InlineData("(公开 | 复议 | 诉讼)~2", 2, 5)]
    [InlineData("(公开 | 复议 | 诉讼)~3", 1, 3)]
    public async Task So_many_of_a_group_must_occur(string query, int total, long occurrences) =>
        (await Search(Asking(query), Report("公开。复议。诉讼"), Report("公开。诉讼", 2022), Report("公开", 2021))).Should().BeEquivalentTo(new { Total = total, Occurrences = occurrences });

    [Theory]
    [InlineData("year:2022", 1)]
    [InlineData("year:2021..2022", 2)]
    [InlineData("year:>=2022", 2)]
    [InlineData("-year:2022", 2)]
    [InlineData("agency:财政局", 1)]
    [InlineData("agency:临江", 1)]
    [InlineData("agency:—", 0)]
    [InlineData("agency:财政局,审计局", 2)]
    [InlineData("region:临江", 1)]
    [InlineData("region:临", 0)]
    [InlineData("region:清河市", 1)]
    [InlineData("region:云岭省", 2)]
    [InlineData("region:云岭省/临江市", 1)]
    [InlineData("region:江市", 0)]
    [InlineData("level:city", 1)]
    [InlineData("level:unknown", 1)]
    [InlineData("type:department", 2)]
    [InlineData("title:2021年", 1)]
    [InlineData("format:2019", 1)]
    [InlineData("finding:none", 3)]
    [InlineData("finding:R1", 0)]
    [InlineData("公开 year:2022", 1)]
    [InlineData("公开 | year:2022", 3)]
    public async Task Conditions_ask_of_the_report(string query, int total) =>
        (await Total(query, Report("公开"), A.Report().Of("审计局", "云岭省/临江市", AgencyLevel.City).In(2022).Saying("公开"), A.Report().Of("国家测绘部", null, null, null).In(2021).On(Format2019.Instance.Form).Saying("公开")))
            .Should().Be(total);

    // Of 2021 the number is blank, of 2020 it is not there.
    static ReportBuilder[] Numbered =>
    [
        Report("公开").With(Received, 120).With(Fees, 1276.5534m),
        Report("公开", 2022).With(Received, 100).With(Fees, 8.7m),
        Report("公开", 2021).With(Received, CellState.Blank),
        Report("公开", 2020),
    ];

    [Theory]
    [InlineData("新收>100", 2023)]
    [InlineData("新收>=100", 2023, 2022)]
    [InlineData("新收<120", 2022)]
    [InlineData("requests/received/total<>100", 2023)]
    [InlineData("新收=1,200件")]
    [InlineData("新收=120件", 2023)]
    [InlineData("-新收>100", 2022, 2021, 2020)]
    [InlineData("disclosure/administrative-fees/amount=1276.5534", 2023)]
    [InlineData("disclosure/administrative-fees/amount>1276.5533", 2023)]
    [InlineData("disclosure/administrative-fees/amount>=1276.5534", 2023)]
    [InlineData("disclosure/administrative-fees/amount<=8.7", 2022)]
    [InlineData("disclosure/administrative-fees/amount<8.7")]
    [InlineData("cell:1276.5534", 2023)]
    [InlineData("cell:1,276.5534万元", 2023)]
    [InlineData("cell:8.7", 2022)]
    [InlineData("cell:8.70", 2022)]
    [InlineData("cell:1276.553")]
    [InlineData("cell:8.700000000000000000001")]
    [InlineData("cell:79228162514264337593543950335")]
    [InlineData("公开 cell:120", 2023)]
    public async Task A_number_passes_as_printed_and_a_missing_one_never(string query, params int[] years) =>
        (await Search(Asking(query) with { Order = new(SearchOrder.Newest) }, Numbered)).Hits.Select(hit => hit.Report.Key.Year).Should().Equal(years);

    [Theory]
    [InlineData("requests/received/total", 2023, 2022, 2021, 2020)]
    [InlineData("requests/received/total:asc", 2022, 2023, 2021, 2020)]
    [InlineData("disclosure/administrative-fees/amount", 2023, 2022, 2021, 2020)]
    public async Task Hits_may_be_ordered_by_a_number_with_those_that_lack_it_last(string order, params int[] years) =>
        (await Search(Asking("公开") with { Order = HitOrder.TryParse(order)! }, Numbered)).Hits.Select(hit => hit.Report.Key.Year).Should().Equal(years);

    [Fact]
    public async Task A_ratio_may_be_a_condition_and_an_order()
    {
        ReportBuilder[] reports = [Of(2023, 1, 4), Of(2022, 3, 4), Of(2021, 0, 0), Of(2020, 4, 4).Without("requests/withheld/state-secret/total")];
        (await Search(Asking("不予公开率>=25%") with { Order = HitOrder.TryParse("不予公开率")! }, reports)).Hits.Select(hit => (hit.Report.Key.Year, hit.Numbers.Single().Value)).Should().Equal((2022, 0.75m), (2023, 0.25m));

        // The subtotal 不予公开 is computed from its rows.
        static ReportBuilder Of(int year, int withheld, int handled)
        {
            var report = Report("", year).With("requests/handled/total", handled);
            foreach (var row in Format2021.Instance.Indicators.Where(indicator => indicator.Id.StartsWith("requests/withheld/", StringComparison.Ordinal) && indicator.Id.EndsWith("/total", StringComparison.Ordinal)))
                report.With(row.Id, row.Id.Contains("state-secret", StringComparison.Ordinal) ? withheld : 0);
            return report;
        }
    }

    [Fact]
    public async Task A_hit_shows_the_numbers_it_passes_by()
    {
        var hits = (await Search(Asking("(新收>100 | cell:8.7) -findings>5") with { Order = new(SearchOrder.Newest) }, Numbered)).Hits;
        hits.Select(hit => hit.Numbers.Single()).Select(number => (number.Measure.Id, number.Value, number.Raw)).Should().Equal((Received, 120m, "120"), (Fees, 8.7m, "8.7"));
        (await Search(Asking("公开"), Numbered)).Hits.Should().OnlyContain(hit => hit.Numbers.IsEmpty);
    }

    [Theory]
    [InlineData("2022")]
    [InlineData("2022", "2023")]
    public async Task To_exclude_values_is_to_find_the_rest(params string[] years)
    {
        var reports = Numbered;
        var all = await Search(Asking("公开"), reports);
        var rest = await Search(Asking("公开", Facet.Year, [.. years.Select(year => $"-{year}")]), reports);
        rest.Total.Should().Be(all.Total - years.Length);
        rest.Facets[Facet.Year].Should().Equal(all.Facets[Facet.Year], "the counts leave the exclusion out of account");
    }
}
