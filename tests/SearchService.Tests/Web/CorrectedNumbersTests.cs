using System.Text.Json.Nodes;
using SearchService.Reports;
using SearchService.Tests.Support;
using SearchService.Tests.Web.Commands;

namespace SearchService.Tests.Web;

/// <summary>What is computed with a corrected number says so, wherever it stands, and tells what is printed.</summary>
public sealed class CorrectedNumbersTests : IDisposable
{
    const string Received = "requests/received/total", Handled = "requests/handled/total", StateSecret = "requests/withheld/state-secret/total", Rate = "withholding-rate";

    readonly SearchApp _app = new();
    readonly ReportKey _key, _before;

    // Of 8 handled 2 are withheld; of 4, as a person says, half.
    public CorrectedNumbersTests()
    {
        ReportBuilder before = A.Report().In(2022).AllZero(), report = A.Report().In(2023).AllZero().With(Received, 8).With(Handled, 8).With(StateSecret, 2);
        _app.Holding(before, report, A.Report().Of("清河市教育局").In(2023).AllZero());
        (_key, _before) = (report.Build().Key!.Value, before.Build().Key!.Value);
        Correct(Received, "5");
        Correct(Handled, "4");
    }

    public void Dispose() => _app.Dispose();

    void Correct(string indicator, string value) => _app.Store.Corrections.Correct(_key, indicator, value, "王某", "核对").Should().BeNull();

    async Task<JsonNode> Point(string list, string indicator) => list == "ranking"
        ? (await _app.Json($"/api/ranking?indicator={indicator}&year=2023"))["items"]![0]!["point"]!
        : (await _app.Json($"/api/series?indicator={indicator}&agency={_key.AgencyId}&from=2023"))["items"]![0]!["points"]![0]!;

    [Theory]
    [InlineData("ranking")]
    [InlineData("series")]
    public async Task A_point_says_that_it_is_corrected_and_its_cell_shows_both(string list)
    {
        var point = await Point(list, Received);
        (point["value"]!.GetValue<int>(), point["corrected"]!.GetValue<bool>(), point["printed"]!.ToJsonString()).Should().Be((5, true, """{"state":"number","value":8}"""));
        var (cell, ofReport) = (point["cells"]![0]!, (await _app.Json($"/api/reports/{_key}"))["cells"]!.AsArray().Single(cell => cell!["indicator"]!.GetValue<string>() == Received)!);
        (cell["value"]!.GetValue<int>(), cell["raw"]!.GetValue<string>()).Should().Be((8, "8"));
        cell["correction"]!.ToJsonString().Should().Be(ofReport["correction"]!.ToJsonString());
        (await _app.Json($"/api/series?indicator={Received}&agency={_before.AgencyId}&to=2022"))["items"]![0]!["points"]![0]!.ToJsonString().Should().Contain("\"corrected\":false").And.NotContain("printed\"");
    }

    [Theory]
    [InlineData("ranking")]
    [InlineData("series")]
    public async Task A_ratio_of_corrected_numbers_tells_what_it_would_be_as_printed(string list)
    {
        var point = await Point(list, Rate);
        (point["value"]!.GetValue<decimal>(), point["printed"]!["value"]!.GetValue<decimal>(), point["denominator"]!.GetValue<int>()).Should().Be((0.5m, 0.25m, 4));
    }

    [Fact]
    public async Task A_number_taken_away_or_supplied_is_told_apart_from_one_that_never_was()
    {
        Correct(Received, "");
        var blank = await Point("series", Received);
        (blank["state"]!.GetValue<string>(), blank["corrected"]!.GetValue<bool>(), blank["printed"]!["value"]!.GetValue<int>()).Should().Be(("blank", true, 8));
        var bare = A.Report().Of("清河市民政局").In(2023).AllZero().Without(Received);
        _app.Holding(bare);
        _app.Store.Corrections.Correct(bare.Build().Key!.Value, Received, "9", "王某", "核对");
        var supplied = await Point("ranking", Received);
        (supplied["value"]!.GetValue<int>(), supplied["printed"]!["state"]!.GetValue<string>(), supplied["cells"]![0]!["state"]!.GetValue<string>()).Should().Be((9, "notRead", "missing"));
    }

    [Fact]
    public async Task Coverage_counts_the_corrected_and_tables_have_a_column_for_them()
    {
        (await _app.Json($"/api/ranking?indicator={Received}&year=2023"))["coverage"]!["corrected"]!.GetValue<int>().Should().Be(1);
        (await _app.Json($"/api/aggregate?indicator={Received}&by=year"))["items"]!.AsArray().Select(line => line!["coverage"]!["corrected"]!.GetValue<int>()).Should().Equal(0, 1);
        foreach (var list in (string[])["ranking.csv?year=2023", $"series.csv?agency={_key.AgencyId}&from=2023"])
        {
            var table = CsvReader.Read(await _app.Text($"/api/{list}&indicator={Received}"));
            string Of(string column) => table[1][table[0].ToList().IndexOf(column)];
            (Of("value"), Of("raw"), Of("corrected"), Of("printedState"), Of("printedValue")).Should().Be(("5", "8", "true", "number", "8"));
        }
    }

    [Theory]
    [InlineData($"/ranking?year=2023&indicator={Received}")]
    [InlineData($"/series?indicator={Received}")]
    [InlineData("/compare/tables?reports=")]
    [InlineData("/agencies/")]
    public async Task A_page_marks_it_in_words_and_leads_to_the_cell(string address)
    {
        var page = await _app.Text(address.EndsWith('=') ? $"{address}{_before},{_key}" : address.EndsWith('/') ? $"{address}{_key.AgencyId}" : address);
        page.Should().Contain($"""<a class="correction" href="/reports/{Uri.EscapeDataString(_key.ToString())}#{Received}">更正，印 <span lang="en">corrected, printed</span> 8</a>""");
    }

    [Fact]
    public async Task The_sums_of_a_region_say_of_how_many_a_cell_is_corrected() =>
        (await _app.Text("/regions/云岭省/清河市")).Should().Contain("""<span class="correction">更正 <span lang="en">corrected</span> 1</span>""");

    [Fact]
    public async Task A_number_corrected_to_zero_is_no_row_of_zeros()
    {
        Correct(Received, "0");
        foreach (var address in (string[])["/compare/tables", "/api/compare/tables"])
            (await _app.Text($"{address}?reports={_before},{_key}&hideZero=1")).Should().Contain(Received, "8 is printed");
    }

    [Fact]
    public async Task The_verb_marks_it_too()
    {
        var run = await CommandLineRun.Of("compare", $"{_before}", $"{_key}", "--data", _app.Folder);
        run.Lines.Should().Contain(line => line.EndsWith("5（更正，印8） (+5, —)"));
    }
}
