using System.Diagnostics;
using System.Text.Json.Nodes;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Microsoft.AspNetCore.Http;
using SearchService.Reports;
using SearchService.Tests.Support;
using SearchService.Web.Api.Tables;

namespace SearchService.Tests.Web;

public sealed class XlsxTests(SearchApp app) : IClassFixture<SearchApp>
{
    const string PrintsRows = "import openpyxl, json, sys; print(json.dumps([list(row) for row in openpyxl.load_workbook(sys.argv[1]).active.values]))";

    [NeedsProgramFact(Programs.OpenPyXl)]
    public async Task Another_program_reads_the_cells_of_a_report()
    {
        var report = A.Report().Of("=SUM(A1)局").AllZero().With("disclosure/rules/issued", CellState.Number, -11.5m, "-11.5").With("requests/received/total", CellState.Blank);
        app.Holding(report);
        var table = $"/api/reports/{report.Build().Key}";
        var read = await Rows($"{table}.xlsx");
        var printed = CsvReader.Read(await app.Text($"{table}.csv"));
        read.Select(row => row!.AsArray().Select(Printed)).Should().BeEquivalentTo(printed, options => options.WithStrictOrdering());
        read.Single(row => Printed(row![0]) == "disclosure/rules/issued")![3]!.GetValue<double>().Should().Be(-11.5);
        read.Single(row => Printed(row![0]) == "requests/received/total")![3].Should().BeNull();
    }

    [NeedsProgramFact(Programs.OpenPyXl)]
    public async Task A_text_is_never_a_formula_and_keeps_its_characters()
    {
        app.Holding(A.Report().Of("=SUM(A1)局").Saying("𠮷田、表情😀、<b>&、尾"));
        var cells = (await Rows("/api/reports.xlsx")).SelectMany(row => row!.AsArray().Select(Printed)).ToList();
        cells.Should().Contain("=SUM(A1)局");
        (await Rows("/api/search.xlsx?q=田")).SelectMany(row => row!.AsArray().Select(Printed)).Should().Contain(cell => cell.Contains("𠮷田、表情😀、<b>&", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(0, "A7")]
    [InlineData(25, "Z7")]
    [InlineData(26, "AA7")]
    [InlineData(51, "AZ7")]
    [InlineData(701, "ZZ7")]
    [InlineData(702, "AAA7")]
    public void Columns_have_letters(int column, string reference) => XlsxCell.Of(1, column, 7)!.CellReference!.Value.Should().Be(reference);

    [Theory]
    [InlineData(123_456_789_012_345, "n")]
    [InlineData(1_234_567_890_123_456, "inlineStr")]
    public void A_number_too_long_for_a_workbook_stays_as_printed(long number, string type)
    {
        var cell = XlsxCell.Of(number, 0, 1)!;
        cell.DataType!.InnerText.Should().Be(type);
        cell.InnerText.Should().Be($"{number}");
    }

    [Theory]
    [InlineData("甲\u0001乙", "甲_x0001_乙")]
    [InlineData("甲_x0041_乙", "甲_x005F_x0041_乙")]
    [InlineData("甲_x004", "甲_x004")]
    public void What_XML_cannot_hold_is_written_as_workbooks_write_it(string text, string written) => XlsxCell.Of(text, 0, 1)!.InnerText.Should().Be(written);

    // Attributes cannot hold it.
    [Fact]
    public void Half_a_pair_is_written_as_workbooks_write_it() => XlsxCell.Of("甲\uD842乙", 0, 1)!.InnerText.Should().Be("甲_xD842_乙");

    [Fact]
    public void A_text_longer_than_a_cell_says_that_it_is_cut() =>
        XlsxCell.Of(new string('长', 40_000), 0, 1)!.InnerText.Should().HaveLength(32_767).And.EndWith("…（截断 cut）");

    [Theory]
    [InlineData(2, "标题 1 2")]
    [InlineData(3, "标题 1 2 （此处截断；CSV 中有全部各行）(cut here; the CSV holds every row)")]
    [InlineData(9, "标题 1 2 （此处截断；CSV 中有全部各行）(cut here; the CSV holds every row)")]
    public async Task A_long_table_ends_with_a_row_that_says_so(int rows, string printed)
    {
        using var body = new MemoryStream();
        var context = new DefaultHttpContext { Response = { Body = body } };
        await using (var writer = XlsxWriter.For(context, most: 2))
        {
            await writer.WriteAsync(["标题"]);
            for (var row = 1; row <= rows && !writer.IsFull; row++)
                await writer.WriteAsync([row]);
        }
        using var workbook = SpreadsheetDocument.Open(body, isEditable: false);
        string.Join(' ', workbook.WorkbookPart!.WorksheetParts.Single().Worksheet.Descendants<Row>().Select(row => row.InnerText)).Should().Be(printed);
    }

    [Fact]
    public async Task What_is_no_table_has_no_workbook()
    {
        using var response = await app.Get("/api/analyze.xlsx?q=公开");
        ((int)response.StatusCode).Should().Be(406);
    }

    async Task<JsonArray> Rows(string path)
    {
        using var folder = new TempFolder();
        var file = Path.Combine(folder.Path, "table.xlsx");
        using (var response = await app.Get(path))
            await File.WriteAllBytesAsync(file, await response.EnsureSuccessStatusCode().Content.ReadAsByteArrayAsync());
        using var python = Process.Start(new ProcessStartInfo("/usr/bin/python3", ["-c", PrintsRows, file]) { RedirectStandardOutput = true })!;
        return JsonNode.Parse(await python.StandardOutput.ReadToEndAsync())!.AsArray();
    }

    static string Printed(JsonNode? value) => value is null ? "" : value.ToString();
}
