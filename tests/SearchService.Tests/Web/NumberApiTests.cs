using System.Text.Json.Nodes;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

/// <summary>Numbers asked for as text, as cells and as conditions.</summary>
public sealed class NumberApiTests : IDisposable
{
    const string Received = "requests/received/total";

    readonly SearchApp _app = new SearchApp().Holding(
        A.Report().Of("清河市水务局").In(2022).Saying("全年接待群众3607件。\n").With(Received, CellState.Number, 1808595, "1,808,595"),
        A.Report().Of("清河市水务局").In(2023).Saying("全年接待群众13607件。\n").With(Received, CellState.Number, 3607, "３６０７件").With("requests/handled/total", 3607),
        A.Report().Of("望湖区财政局").In(2023).Saying("无。\n").With(Received, CellState.Blank));

    public void Dispose() => _app.Dispose();

    async Task<JsonNode> Search(string query) => await _app.Json($"/api/search?{query}");

    [Theory]
    [InlineData("3607件")]
    [InlineData("3,607 件")]
    [InlineData("３６０７件")]
    [InlineData("3607")]
    public async Task A_number_is_found_in_text_and_in_cells_and_the_answer_says_which(string number)
    {
        var answer = await Search($"q=\"{number}\"");
        answer["hits"]!.AsArray().Select(hit => hit!["report"]!["year"]!.GetValue<int>()).Should().Equal(2022);
        answer["cells"]!["total"]!.GetValue<int>().Should().Be(1);
        answer["cells"]!["items"]!.AsArray().Select(cell => (cell!["report"]!["year"]!.GetValue<int>(), cell["indicator"]!.GetValue<string>(), cell["value"]!.GetValue<decimal>(), cell["raw"]!.GetValue<string>()))
            .Should().BeEquivalentTo([(2023, Received, 3607m, "３６０７件"), (2023, "requests/handled/total", 3607m, "3607")]);
        answer["cells"]!["items"]![0]!["path"]!.AsArray().Should().HaveCountGreaterThan(1);
        (await _app.Json(answer["cells"]!["url"]!.GetValue<string>()))["total"]!.GetValue<int>().Should().Be(1);
    }

    [Theory]
    [InlineData("q=1808595", 1)]
    [InlineData("q=1808595&year=2023", 0)]
    [InlineData("q=999", 0)]
    public async Task Cells_are_counted_under_the_filters(string query, int total) =>
        (await Search(query))["cells"]!["total"]!.GetValue<int>().Should().Be(total);

    [Theory]
    [InlineData("q=群众")]
    [InlineData("q=2023年")]
    [InlineData("q=3607 群众")]
    [InlineData("q=30%25")]
    [InlineData("")]
    public async Task What_is_no_single_number_asks_no_cells(string query) => (await Search(query))["cells"].Should().BeNull();

    [Fact]
    public async Task A_hit_leads_to_the_cell_it_passes_by_and_the_answer_says_how_many_were_not_judged()
    {
        var answer = await Search("q=新收>100&sort=oldest");
        var number = answer["hits"]![0]!["numbers"]!.AsArray().Single()!;
        number.ToJsonString(Unescaped.Options).Should().Contain("\"indicator\":\"requests/received/total\"").And.Contain("\"value\":1808595,\"raw\":\"1,808,595\"");
        var (page, anchor) = number["url"]!.GetValue<string>().Split('#') is [var before, var after] ? (before, after) : default;
        (await _app.Text(page)).Should().Contain($"id=\"{anchor}\"");

        var note = answer["query"]!["notes"]!.AsArray().Single()!;
        (note["code"]!.GetValue<string>(), note["count"]!.GetValue<int>()).Should().Be(("withoutNumber", 1));
        (await Search("q=新收>100&year=2022"))["query"]!["notes"]!.AsArray().Should().BeEmpty();
        (await Search("q=群众 新收>100"))["query"]!["notes"]!.AsArray().Should().BeEmpty("the report without the number does not speak of 群众");
    }

    [Fact]
    public async Task Those_not_judged_are_counted_by_words_of_the_same_meaning_where_these_are_searched_for()
    {
        _app.Holding(A.Report().Of("望湖区水务局").In(2023).Saying("处理投诉。\n").With(Received, CellState.Blank));
        (await Search("q=举报 新收>100"))["query"]!["notes"]!.AsArray().Select(note => note!["code"]!.GetValue<string>()).Should().NotContain("withoutNumber");
        var note = (await Search("q=举报 新收>100&synonyms=1"))["query"]!["notes"]!.AsArray().Single(note => note!["code"]!.GetValue<string>() == "withoutNumber")!;
        note["count"]!.GetValue<int>().Should().Be(1);
    }

    [Fact]
    public async Task Measures_are_listed_with_the_formula_of_each_ratio()
    {
        var measures = (await _app.Json("/api/measures"))["items"]!.AsArray();
        measures.Select(measure => measure!["kind"]!.GetValue<string>()).Distinct().Should().Equal("indicator", "ratio", "findings");
        measures.Single(measure => measure!["id"]!.GetValue<string>() == "withholding-rate")!.ToJsonString(Unescaped.Options).Should()
            .Be("""{"id":"withholding-rate","label":"不予公开率","kind":"ratio","unit":null,"formula":"（三）不予公开 ÷（七）总计","numerator":["requests/withheld/total"],"denominator":["requests/handled/total"]}""");
        CsvReader.Read(await _app.Text("/api/measures.csv")).Should().HaveCount(1 + measures.Count);
    }
}
