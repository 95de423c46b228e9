using SearchService.Reports;
using SearchService.Search;
using SearchService.Search.Explaining;
using SearchService.Search.Words;
using SearchService.Tests.Engines;
using SearchService.Tests.Support;

namespace SearchService.Tests.Search.Explaining;

public sealed class WiderSearchTests
{
    static readonly Report[] Reports =
    [
        Report(2021, "我局收取信息处理费两次，依申请公开平稳。"),
        Report(2022, "全年收到3607件来信。"),
        Report(2023, "卫生健康委加强业务培训，信息公开。"),
    ];

    static Report Report(int year, string text) => A.Report().In(year).Saying(text).Build();

    static Query Parsed(string query) => ((ParsedQuery.Understood)QueryParser.Parse(query)).Query!;

    static async Task<Widened?> Widened(string query, ISearchEngine? engine = null) =>
        await new WiderSearch(engine ?? new BruteForceEngine(Reports), SynonymSets.BuiltIn).WidenAsync(new(Parsed(query)), CancellationToken.None);

    [Theory]
    [InlineData("卫健委", WideningStep.Synonyms, "(\"卫健委\" | \"卫生健康委员会\" | \"卫生健康委\")")]
    [InlineData("信息处理费收取标准", WideningStep.Parts, "\"信息处理费\" \"收取\"")]
    [InlineData("收取信息处理费标准依申请公开", WideningStep.Parts, "\"收取信息处理费\" \"依申请公开\"")]
    [InlineData("收到3607件邮件", WideningStep.Parts, "\"收到3607件\"")]
    [InlineData("\"收取 平稳\"~2", WideningStep.Apart, "\"收取\" \"平稳\"")]
    [InlineData("收取*培训", WideningStep.LongerParts, "(\"收取\" | \"培训\")")]
    [InlineData("收取 培训", WideningStep.LongerParts, "(\"收取\" | \"培训\")")]
    [InlineData("section:overview 收取标准", WideningStep.Parts, "section:overview \"收取\"")]
    [InlineData("收取标准 year:2021 -复议", WideningStep.Parts, "\"收取\" year:2021 -\"复议\"")]
    public async Task Asks_wider_step_by_step(string query, WideningStep step, string wider)
    {
        var widened = await Widened(query);
        (widened?.Step, widened?.Query.ToString()).Should().Be((step, wider));
        widened!.Results.Total.Should().BePositive();
    }

    [Fact]
    public async Task Gives_up_the_shortest_parts_first() =>
        (await Widened("加强业务培训标准收取"))!.Query.ToString().Should().Be("\"加强业务培训\"");

    // 甲乙 begins the run in one report, so the parts are 甲乙, 丙丁 and 戊己; only pairs across them stand together in the other.
    [Fact]
    public async Task Asks_for_most_pairs_where_most_parts_stand_nowhere_together()
    {
        var widened = await Widened("甲乙丙丁戊己", new BruteForceEngine(Report(2020, "甲乙"), Report(2021, "丙丁"), Report(2022, "戊己"), Report(2023, "乙丙。丙丁。丁戊")));
        widened!.Query.ToString().Should().Be("(\"甲乙\" | \"乙丙\" | \"丙丁\" | \"丁戊\" | \"戊己\")~3");
        widened.Results.Hits.Single().Report.Key.Year.Should().Be(2023);
    }

    [Theory]
    [InlineData("鳖")]
    [InlineData("鳖鼋鼍")]
    [InlineData("(鳖 | 鼋) 鼍")]
    [InlineData("year:2020")]
    [InlineData("信息处理费 year:2010")]
    public async Task Finds_nothing_where_nothing_is_near(string query) => (await Widened(query)).Should().BeNull();

    [Fact]
    public async Task Every_wider_question_can_be_typed_and_finds_what_it_says()
    {
        var random = new RandomReports(5);
        var reports = random.Reports(30);
        var (engine, found) = (new BruteForceEngine(reports), 0);
        var texts = reports.SelectMany(report => report.Sections).Select(section => section.Text).Where(text => text.Length > 0).ToList();
        for (var questions = 0; questions < Rounds.Of(500); questions++)
        {
            var query = new Query.AllOf([random.RunFrom(texts), new Query.Run(random.RunFrom(texts).Text + random.RunFrom(texts).Text)]);
            if (QueryParser.Parse(query.ToString()) is not ParsedQuery.Understood typed || await new WiderSearch(engine, SynonymSets.BuiltIn).WidenAsync(new(typed.Query), CancellationToken.None) is not { } widened)
                continue;
            found++;
            ((ParsedQuery.Understood)QueryParser.Parse(widened.Query.ToString())).Query!.ToString().Should().Be(widened.Query.ToString());
            (await engine.SearchAsync(new(widened.Query), CancellationToken.None)).Total.Should().Be(widened.Results.Total).And.BePositive();
        }
        found.Should().BeGreaterThan(Rounds.Of(500) / 10);
    }

    [Fact]
    public async Task The_longest_part_that_occurs_is_asked_for()
    {
        var random = new Random(3);
        var text = string.Concat(Enumerable.Range(0, 300).Select(_ => (char)('一' + random.Next(6))));
        var engine = new BruteForceEngine(Report(2020, text));
        for (var runs = 0; runs < Rounds.Of(500); runs++)
        {
            var run = string.Concat(Enumerable.Range(0, 12).Select(_ => (char)('一' + random.Next(6))));
            if (text.Contains(run, StringComparison.Ordinal))
                continue;
            var longest = (from start in Enumerable.Range(0, run.Length) from end in Enumerable.Range(start + 1, run.Length - start) where text.Contains(run[start..end], StringComparison.Ordinal) select end - start).Max();
            var widened = await Widened(run, engine);
            widened!.Step.Should().Be(WideningStep.Parts);
            widened.Query.Terms.Cast<Query.Run>().Max(part => part.Text.Length).Should().Be(longest, "{0} stands in part there", run);
        }
    }

    [Fact]
    public async Task The_longest_query_costs_few_questions()
    {
        var engine = new CountingEngine(new BruteForceEngine(Reports));
        await Widened(string.Concat(Enumerable.Range(0, 490).Select(index => (char)('一' + index))), engine);
        engine.Asked.Should().BeLessThanOrEqualTo(WiderSearch.MostQuestions + Enum.GetValues<WideningStep>().Length);
    }

    [Fact]
    public async Task It_ends_when_its_caller_does() =>
        await FluentActions.Awaiting(() => new WiderSearch(new BruteForceEngine(Reports), SynonymSets.BuiltIn).WidenAsync(new(Parsed("信息处理费标准")), new(canceled: true)).AsTask()).Should().ThrowAsync<OperationCanceledException>();

    sealed class CountingEngine(ISearchEngine engine) : ISearchEngine
    {
        public int Asked { get; private set; }

        public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation)
        {
            Asked++;
            return engine.SearchAsync(request, cancellation);
        }

        public ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation) => engine.CountAsync(request, cancellation);

        public ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation) => engine.SimilarAsync(request, cancellation);
    }
}
