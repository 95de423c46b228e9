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

    [Fact]
    public async Task Rows_of_groups_begun_before_a_change_are_those_of_then()
    {
        Save(Audit("望湖区审计局", "云岭省/清河市/望湖区"), Audit("清河市审计局", "云岭省/清河市"), Audit("望湖区财政局", "云岭省/清河市/望湖区"));
        var request = new MatrixRequest([Asking.Query], new MatrixRows.Groups()) { Size = 1 };
        var first = await Engine.CountAsync(request, CancellationToken.None);
        Save(Audit("清河市财政局", "云岭省/清河市"), Audit("临江市财政局", "云岭省/临江市"));
        Withdraw(Audit("清河市审计局", "云岭省/清河市").Key!.Value);
        var second = await Engine.CountAsync(request with { Cursor = first.Next }, CancellationToken.None);
        first.Rows.Concat(second.Rows).Select(row => row.Value).Should().Equal("部门", "全部审计局");
        second.Rows.Single().Counts.Reports.Should().Equal(2);
        second.Next.Should().BeNull();
        (await Engine.CountAsync(request with { Size = 9 }, CancellationToken.None)).Rows.Select(row => row.Value).Should().Equal("部门", "全部财政局");
    }

    [Fact]
    public async Task Rows_of_groups_after_a_withdrawal_are_those_of_what_is_left()
    {
        Report[] left = [Audit("望湖区审计局", "云岭省/清河市/望湖区"), Audit("望湖区财政局", "云岭省/清河市/望湖区"), Audit("清河市财政局", "云岭省/清河市")];
        var gone = Audit("清河市审计局", "云岭省/清河市");
        Save([.. left, gone]);
        Withdraw(gone.Key!.Value);
        foreach (var size in (int[])[1, 9])
            await Sameness.Matrix(Engine, new BruteForceEngine(left), new([Asking.Query], new MatrixRows.Groups()) { Size = size });
    }

    static Report Audit(string agency, string region) => A.Report().Of(agency, region).Saying("公开").Build();

    [Fact]
    public async Task Pages_of_a_group_begun_before_a_withdrawal_hold_the_agency_that_has_left()
    {
        Save(Reports(0, 20));
        var request = Asking with { Size = 3, Filters = Filters.None with { Groups = Selection.Parse(["第1局"]) } };
        var first = await Search(request);
        foreach (var report in Reports(10, 20))
            Withdraw(report.Key!.Value);
        var rest = await Search(request with { Size = 100, Cursor = first.Next });
        first.Hits.Concat(rest.Hits).Select(hit => hit.Report.Key).Should().BeEquivalentTo(Reports(10, 20).Select(report => report.Key!.Value));
        (await Search(request)).Total.Should().Be(0);
    }

    // A report is judged against the one of the year before, so a report that comes late changes the findings of the next.
    [Theory]
    [InlineData("findings", "公开", true)]
    [InlineData("findings:asc", "公开", true)]
    [InlineData("newest", "公开 findings>=0", true)]
    [InlineData("newest", "公开 -finding:X1", true)]
    [InlineData("newest", "公开", false)]
    [InlineData("新收", "公开", false)]
    public async Task A_later_page_says_so_where_findings_that_it_depends_on_may_have_changed(string order, string query, bool shifted)
    {
        Save(Report(1), Report(2), Report(3));
        var request = new SearchRequest(((ParsedQuery.Understood)QueryParser.Parse(query)).Query) { Order = HitOrder.TryParse(order)!, Size = 1 };
        var first = await Search(request);
        var undisturbed = await Search(request with { Cursor = first.Next });
        Save(Report(0));
        (first.HasShifted, undisturbed.HasShifted, (await Search(request with { Cursor = undisturbed.Next })).HasShifted, (await Search(request)).HasShifted)
            .Should().Be((false, false, shifted, false));
    }

    [Theory]
    [InlineData("公开", null, false)]
    [InlineData("公开 findings>0", null, true)]
    [InlineData("公开", "-X1", true)]
    public async Task A_later_page_of_a_matrix_says_so_too(string phrase, string? finding, bool shifted)
    {
        Save(Report(1), Report(2), Report(11), Report(12));
        var filters = finding is null ? Filters.None : Filters.None.With(Facet.Finding, finding);
        var request = new MatrixRequest([((ParsedQuery.Understood)QueryParser.Parse(phrase)).Query], new MatrixRows.Agencies()) { Filters = filters, Size = 1 };
        var first = await Engine.CountAsync(request, CancellationToken.None);
        var later = request with { Cursor = first.Next };
        var undisturbed = await Engine.CountAsync(later, CancellationToken.None);
        Save(Report(0));
        (first.HasShifted, undisturbed.HasShifted, (await Engine.CountAsync(later, CancellationToken.None)).HasShifted).Should().Be((false, false, shifted));
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
