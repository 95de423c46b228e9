using SearchService.Reports;
using SearchService.Search;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <summary>What an engine must do over reports that come and go. An engine with a live store derives a class that says how they do.</summary>
public abstract class LiveSearchEngineContract
{
    static readonly SearchRequest Asking = new(new Query.Run("公开"));

    /// <summary>The engine over a store of this test's own, empty at first.</summary>
    protected abstract ISearchEngine Engine { get; }

    /// <summary>Stores reports, all in one change; one of a key that is there already is a new version.</summary>
    protected abstract void Save(params IEnumerable<Report> reports);

    /// <summary>Takes a report out.</summary>
    protected abstract void Withdraw(ReportKey key);

    // Ten reports of each agency, a year each.
    protected static Report Report(int number, string text = "公开") => A.Report().Of($"第{number / 10}局").In(2010 + number % 10).Saying(text).Build();

    protected static IEnumerable<Report> Reports(int from, int to) => Enumerable.Range(from, to - from).Select(number => Report(number));

    async Task<SearchResults> Search(SearchRequest request) => await Engine.SearchAsync(request, CancellationToken.None);

    async Task<int> Total(string run) => (await Search(new(new Query.Run(run)))).Total;

    [Fact]
    public async Task What_is_stored_is_found_at_once()
    {
        (await Total("公开")).Should().Be(0);
        Save(Reports(0, 3));
        (await Total("公开")).Should().Be(3);
    }

    [Fact]
    public async Task A_new_version_takes_the_place_of_the_old()
    {
        Save(Report(1));
        Save(Report(1, "复议"));
        (await Total("公开"), await Total("复议")).Should().Be((0, 1));
        (await Search(new(new Query.Run("复议")))).Hits.Single().Report.Version.Should().Be(2);
    }

    [Fact]
    public async Task A_withdrawn_report_is_found_and_counted_no_more()
    {
        Save(Reports(0, 3));
        Withdraw(Report(1).Key!.Value);
        var results = await Search(Asking);
        results.Total.Should().Be(2);
        results.Facets[Facet.Year].Select(year => year.Value).Should().Equal("2012", "2010");
        (await Engine.CountAsync(new([Asking.Query], new MatrixRows.Agencies()), CancellationToken.None)).Years.Should().Equal(2010, 2012);
    }

    [Fact]
    public async Task A_withdrawn_report_may_come_again()
    {
        Save(Report(1));
        Withdraw(Report(1).Key!.Value);
        Save(Report(1, "复议"));
        (await Total("公开"), await Total("复议")).Should().Be((0, 1));
    }

    [Fact]
    public async Task Pages_begun_before_a_change_hold_what_was_there_then()
    {
        Save(Reports(0, 20));
        var keys = new List<ReportKey>();
        for (var (page, round) = (await Search(Asking with { Size = 3 }), 0); ; page = await Search(Asking with { Size = 3, Cursor = page.Next }), round++)
        {
            page.Total.Should().Be(20);
            keys.AddRange(page.Hits.Select(hit => hit.Report.Key));
            if (page.Next is null)
                break;
            Change(round);
        }
        keys.Should().BeEquivalentTo(Reports(0, 20).Select(report => report.Key!.Value)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Rows_of_a_matrix_begun_before_a_change_are_those_of_then()
    {
        Save(Reports(0, 20));
        var request = new MatrixRequest([Asking.Query], new MatrixRows.Agencies()) { Size = 1 };
        var first = await Engine.CountAsync(request, CancellationToken.None);
        Change(0);
        var second = await Engine.CountAsync(request with { Cursor = first.Next }, CancellationToken.None);
        second.Rows.Select(row => row.Label).Should().Equal("第1局");
        second.Totals.Should().BeEquivalentTo(first.Totals);
        second.Next.Should().BeNull();
    }

    // Another report, a withdrawal, and a version with more occurrences than any.
    void Change(int round)
    {
        Save([.. Reports(20 + round, 21 + round), Report(round, "公开公开公开")]);
        Withdraw(Report(19 - round).Key!.Value);
    }

    [Fact]
    public async Task Parallel_questions_during_commits_each_see_one_state()
    {
        using var done = new CancellationTokenSource();
        var searches = Enumerable.Range(0, 6).Select(asker => Task.Run(async () =>
        {
            var asked = 0;
            while (!done.IsCancellationRequested || asked < 10)
            {
                if (asker == 0)
                    SeesOneState(await Engine.CountAsync(new([Asking.Query], new MatrixRows.Agencies()) { Size = 100 }, CancellationToken.None));
                else
                    SeesOneState(await Search(Asking with { Size = 100 }));
                asked++;
            }
        })).ToList();
        for (var group = 0; group < 20; group++)
            Save(Reports(10 * group, 10 * group + 10));
        await done.CancelAsync();
        await Task.WhenAll(searches);
        (await Total("公开")).Should().Be(200);
    }

    // Each change stores ten reports of one agency.
    static void SeesOneState(SearchResults results)
    {
        (results.Total % 10).Should().Be(0);
        results.Hits.Should().HaveCount(Math.Min(100, results.Total));
        results.Facets[Facet.Agency].Where(agency => agency.Count == 10).Should().HaveCount(results.Facets[Facet.Agency].Length).And.HaveCount(results.Total / 10);
    }

    static void SeesOneState(MatrixResults matrix)
    {
        matrix.Rows.Where(row => row.Counts.Reports.Sum() != 10 || row.Counts.Cells[0].Sum(cell => cell.Reports) != 10).Should().BeEmpty();
        matrix.Totals.Reports.Sum().Should().Be(10 * matrix.TotalRows);
    }
}
