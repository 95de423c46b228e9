using System.Net;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;
using SearchService.Web.Api.Tables;

namespace SearchService.Tests.Web;

public sealed class CsvTests(SearchApp app) : IClassFixture<SearchApp>
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+甲", "'+甲")]
    [InlineData("-甲", "'-甲")]
    [InlineData("@甲", "'@甲")]
    [InlineData("\t甲", "'\t甲")]
    [InlineData("＝甲", "'＝甲")]
    [InlineData("-", "-")]
    [InlineData("－－", "－－")]
    [InlineData("-11", "-11")]
    [InlineData("-1,011.5", "\"-1,011.5\"")]
    [InlineData("甲,乙", "\"甲,乙\"")]
    [InlineData("甲\"乙", "\"甲\"\"乙\"")]
    [InlineData("甲\n乙", "\"甲\n乙\"")]
    [InlineData("", "")]
    public void A_text_is_quoted_where_it_must_be_and_never_a_formula(string text, string field) => CsvWriter.Line([text]).Should().Be(field + "\r\n");

    [Fact]
    public void Numbers_stay_numbers() => CsvWriter.Line([-3, -0.50m, 59237.2449m, true, null]).Should().Be("-3,-0.50,59237.2449,true,\r\n");

    [Fact]
    public async Task The_indicators_are_those_the_project_is_specified_by()
    {
        var specified = CsvReader.Read(File.ReadAllText(Repository.PathOf("tests", "SearchService.Tests", "Reports", "indicators.csv")).ReplaceLineEndings("\r\n"));
        CsvReader.Read(await app.Text("/api/indicators.csv")).Should().BeEquivalentTo(specified, options => options.WithStrictOrdering());
    }

    [Fact]
    public async Task The_cells_of_a_report_are_a_table()
    {
        var report = A.Report().Of("=SUM(A1)局").AllZero().With("disclosure/rules/issued", CellState.Number, -11m, "-11").With("requests/received/total", CellState.Blank);
        app.Holding(report);
        var rows = CsvReader.Read(await app.Text($"/api/reports/{report.Build().Key}.csv"));
        rows.Should().HaveCount(1 + 200 + (4 * 7)).And.OnlyContain(row => row.Count == rows[0].Count);
        rows.Single(row => row[0] == "disclosure/rules/issued")[2..6].Should().Equal("number", "-11", "-11", "件");
        rows.Single(row => row[0] == "requests/received/total")[2..6].Should().Equal("blank", "", "", "件");
        (await app.Text("/api/reports.csv")).Should().Contain(",'=SUM(A1)局,").And.NotContain(",=SUM");
    }

    [Fact]
    public async Task A_list_is_complete_where_its_json_is_one_page()
    {
        app.Holding([.. Enumerable.Range(2008, 12).Select(year => A.Report().Of("清河市林业局").In(year))]);
        var total = (await app.Json("/api/reports?size=3"))["total"]!.GetValue<int>();
        CsvReader.Read(await app.Text("/api/reports.csv?size=3")).Should().HaveCount(1 + total).And.HaveCountGreaterThan(12);
    }

    [Theory]
    [InlineData("/api/indicators", "text/csv", "text/csv")]
    [InlineData("/api/indicators", "text/csv;q=0.5, application/json", "application/json")]
    [InlineData("/api/indicators", "text/html", "application/json")]
    [InlineData("/api/indicators", "*/*", "application/json")]
    [InlineData("/api/indicators.csv", "application/json", "text/csv")]
    public async Task Json_or_csv_is_the_callers_choice(string path, string accept, string mediaType)
    {
        using var response = await app.Get(path, ("Accept", accept));
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.MediaType.Should().Be(mediaType);
    }

    [Fact]
    public async Task A_byte_order_mark_is_there_on_request()
    {
        using var marked = await app.Get("/api/indicators.csv?bom=1");
        using var plain = await app.Get("/api/indicators.csv");
        (await marked.Content.ReadAsByteArrayAsync()).Should().Equal([0xEF, 0xBB, 0xBF, .. await plain.Content.ReadAsByteArrayAsync()]);
    }

    [Fact]
    public async Task Compared_tables_keep_blank_number_and_missing_apart()
    {
        var one = A.Report().Of("清河市粮食局").In(2021).AllZero().With("requests/received/total", 4);
        var two = A.Report().Of("清河市粮食局").In(2022).AllZero().With("requests/received/total", CellState.Blank).Without("requests/handled/total").With("requests/carried-forward/total", 7);
        app.Holding(one, two);
        var rows = CsvReader.Read(await app.Text($"/api/compare/tables.csv?reports={one.Build().Key},{two.Build().Key}")).ToDictionary(row => row[0], row => row[3..]);
        rows["requests/received/total"].Should().Equal("4", "", "", "", "state", "false", $"{one.Build().Key}:R1/total {one.Build().Key}:R3/received", "", "");
        rows["requests/handled/total"].Should().Equal("0", "未载 / no cell", "", "", "notRead", "false", $"{one.Build().Key}:R1/total", "", "");
        rows["requests/carried-forward/total"][..6].Should().Equal("0", "7", "7", "", "number", "false");
        rows.Count.Should().Be(1 + Format2021.Instance.Indicators.Count() + Format2021.Instance.Form.Subtotals.Length);
    }
}
