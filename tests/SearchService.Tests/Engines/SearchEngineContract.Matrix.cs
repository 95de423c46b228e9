using SearchService.Reports;
using SearchService.Search;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <content>Phrases by row and year.</content>
public abstract partial class SearchEngineContract
{
    // Two agencies of one city and one of its district, one of another city, a ministry; not each has a report of each year.
    static ReportBuilder[] Matter =>
    [
        A.Report().Of("清河市水务局", "云岭省/清河市", AgencyLevel.City).In(2021).Saying("公开，公开"),
        A.Report().Of("清河市水务局", "云岭省/清河市", AgencyLevel.City).In(2023).Saying("复议"),
        A.Report().Of("望湖区财政局").In(2021).Saying("公开"),
        A.Report().Of("望湖区财政局").In(2022).Saying("公开").Saying("复议", SectionKind.Problems),
        A.Report().Of("临江市审计局", "云岭省/临江市", AgencyLevel.City).In(2022).Saying("其他"),
        A.Report().Of("国家测绘部", null, null, null).In(2023).Saying("公开"),
    ];

    static MatrixRequest Counting(MatrixRows rows, params string[] phrases) => new([.. phrases.Select(phrase => Asking(phrase).Query)], rows);

    async Task<MatrixResults> Count(MatrixRequest request, params ReportBuilder[] reports) =>
        await EngineOver([.. reports.Select(report => report.Build())]).CountAsync(request, CancellationToken.None);

    // “-” is no report.
    static string Line(MatrixCounts counts, int phrase = 0) =>
        string.Join(' ', counts.Reports.Zip(counts.Cells[phrase], (reports, cell) => reports == 0 ? "-" : $"{cell.Reports}/{cell.Occurrences}"));

    [Fact]
    public async Task A_matrix_counts_reports_and_occurrences_by_agency_and_year_with_nought_and_no_report_apart()
    {
        var matrix = await Count(Counting(new MatrixRows.Agencies(), "公开", "复议"), Matter);
        matrix.Years.Should().Equal(2021, 2022, 2023);
        matrix.Rows.Select(row => $"{row.Label}: {Line(row.Counts, 0)}; {Line(row.Counts, 1)}").Should().Equal(
            "国家测绘部: - - 1/1; - - 0/0",
            "临江市审计局: - 0/0 -; - 0/0 -",
            "清河市水务局: 1/2 - 0/0; 0/0 - 1/1",
            "望湖区财政局: 1/1 1/1 -; 0/0 1/1 -");
        matrix.Rows.Select(row => row.Parent).Should().Equal(null, "云岭省/临江市", "云岭省/清河市", "云岭省/清河市/望湖区");
        Line(matrix.Totals, 0).Should().Be("2/3 1/1 1/1");
        Line(matrix.Totals, 1).Should().Be("0/0 1/1 1/1");
        matrix.Outside.Reports.Should().Equal(0, 0, 0);
    }

    [Theory]
    [InlineData(1, "- - 1/1", "云岭省: 2/3 1/1 0/0")]
    [InlineData(2, "- - 1/1", "云岭省/临江市: - 0/0 -", "云岭省/清河市: 2/3 1/1 0/0")]
    [InlineData(3, "1/2 0/0 1/1", "云岭省/清河市/望湖区: 1/1 1/1 -")]
    [InlineData(4, "2/3 1/1 1/1")]
    public async Task A_matrix_of_a_level_of_regions_tells_what_stands_in_none_of_them(int depth, string outside, params string[] rows)
    {
        var matrix = await Count(Counting(new MatrixRows.Regions(depth), "公开"), Matter);
        matrix.Rows.Select(row => $"{row.Value}: {Line(row.Counts)}").Should().Equal(rows);
        Line(matrix.Outside).Should().Be(outside);
        Line(matrix.Totals).Should().Be("2/3 1/1 1/1");
    }

    // 望湖区财政局 and 临江市审计局 are departments, 清河市水务局 too; no name is shared until another 财政局 comes.
    [Fact]
    public async Task A_matrix_of_groups_counts_a_report_in_each_of_its_groups_and_once_in_the_totals()
    {
        var matrix = await Count(Counting(new MatrixRows.Groups(), "公开", "复议"), [.. Matter, A.Report().Of("清河市财政局", "云岭省/清河市", AgencyLevel.City).In(2023).Saying("公开，公开，公开")]);
        matrix.Rows.Select(row => $"{row.Value} {row.Label}{row.Parent}: {Line(row.Counts, 0)}; {Line(row.Counts, 1)}").Should().Equal(
            "部门 部门: 2/3 1/1 1/3; 0/0 1/1 1/1",
            "全部财政局 全部财政局: 1/1 1/1 1/3; 0/0 1/1 0/0");
        Line(matrix.Totals).Should().Be("2/3 1/1 2/4", "a report in two groups is one report");
        matrix.Totals.Reports.Should().Equal(2, 2, 3);
        Line(matrix.Outside).Should().Be("- - 1/1");
    }

    [Theory]
    [InlineData("清河市部门 财政局", "清河市部门: 2/3 1/1 0/0", "财政局: 1/1 1/1 -")]
    [InlineData("部门 -审计局", "部门: 2/3 1/1 0/0")]
    [InlineData("-审计局 -财政局", "部门: 1/2 0/0")]
    [InlineData("无此分组")]
    public async Task A_matrix_has_the_rows_of_the_groups_asked_for(string groups, params string[] rows) =>
        (await Count(Counting(new MatrixRows.Groups(), "公开") with { Filters = Filters.None with { Groups = Selection.Parse(groups.Split(' ')) } }, Matter))
            .Rows.Select(row => $"{row.Value}: {Line(row.Counts)}").Should().Equal(rows);

    [Fact]
    public async Task A_matrix_tells_when_a_phrase_first_and_last_appears_and_where()
    {
        var spans = (await Count(Counting(new MatrixRows.Agencies(), "公开", "复议", "绝无此句"), Matter)).Spans;
        spans[0]!.First.Should().BeEquivalentTo(new { Year = 2021, Reports = 2 });
        spans[0]!.First.Agencies.Select(agency => agency.Name).Should().Equal("清河市水务局", "望湖区财政局");
        spans[0]!.Last.Should().BeEquivalentTo(new { Year = 2023, Reports = 1 });
        spans[1]!.First.Year.Should().Be(2022);
        spans[2].Should().BeNull();
    }

    [Fact]
    public async Task A_matrix_counts_what_its_filters_let_through()
    {
        var byYear = await Count(Counting(new MatrixRows.Agencies(), "公开") with { Filters = Filters.None.With(Facet.Year, "2021", "2022").With(Facet.Region, "云岭省/清河市") }, Matter);
        byYear.Years.Should().Equal(2021, 2022);
        byYear.Rows.Select(row => $"{row.Label}: {Line(row.Counts)}").Should().Equal("清河市水务局: 1/2 -", "望湖区财政局: 1/1 1/1");

        // A report without that section is no report that could hold the phrase there.
        var bySection = await Count(Counting(new MatrixRows.Agencies(), "复议", "公开") with { Filters = Filters.None.With(Facet.Section, "problems") }, Matter);
        bySection.Rows.Select(row => $"{row.Label}: {Line(row.Counts, 0)}; {Line(row.Counts, 1)}").Should().Equal("望湖区财政局: 1/1; 0/0");
    }

    [Fact]
    public async Task Pages_of_a_matrix_hold_every_row_once_and_its_totals_always()
    {
        var engine = EngineOver([.. Matter.Select(report => report.Build())]);
        var request = Counting(new MatrixRows.Agencies(), "公开") with { Size = 3 };
        var first = await engine.CountAsync(request, CancellationToken.None);
        var second = await engine.CountAsync(request with { Cursor = first.Next }, CancellationToken.None);
        first.Rows.Concat(second.Rows).Select(row => row.Label).Should().Equal("国家测绘部", "临江市审计局", "清河市水务局", "望湖区财政局");
        second.Next.Should().BeNull();
        second.Totals.Should().BeEquivalentTo(first.Totals);
        (first.TotalRows, second.TotalRows).Should().Be((4, 4));
    }

    [Fact]
    public async Task A_matrix_of_nothing_is_empty()
    {
        var matrix = await Count(Counting(new MatrixRows.Agencies(), "公开"));
        matrix.Should().BeEquivalentTo(new { TotalRows = 0, Next = (MatrixCursor?)null });
        matrix.Years.Should().BeEmpty();
        matrix.Spans.Single().Should().BeNull();
    }
}
