using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Sqlite.FullText;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <summary>The embedded engine while the store changes, here and elsewhere.</summary>
public sealed class LiveSearchTests : LiveSearchEngineContract, IDisposable
{
    readonly StoredReports _stored = new();

    protected override ISearchEngine Engine => _stored.Engine;

    protected override void Save(params IEnumerable<Report> reports) => _stored.Save(reports);

    protected override void Withdraw(ReportKey key) => _stored.Store.Withdraw(key).Should().BeTrue();

    public void Dispose() => _stored.Dispose();

    async Task<int> Total(Query? query) => (await Engine.SearchAsync(new(query), CancellationToken.None)).Total;

    // As a program before schema 10 left it: a column for each kind of section, and nothing in them that this one could read.
    [Fact]
    public async Task The_index_of_an_earlier_program_is_made_anew()
    {
        _stored.Save(Reports(0, 3));
        using (var connection = _stored.NewConnection())
        {
            foreach (var table in (string[])["narrative", "character"])
            {
                Database.Run(connection.Connection, $"DROP TABLE {table}");
                Database.Run(connection.Connection, $"CREATE VIRTUAL TABLE {table} USING fts5 (overview, other, content='', contentless_delete=1, tokenize='{(table == "narrative" ? "pairs" : "tally")}')");
            }
            connection.Connection.ReturnTo(9);
        }
        _stored.AnotherStore();
        (await Total(new Query.Run("公开"))).Should().Be(3);
        (await Total(new Query.Run("公"))).Should().Be(3);
    }

    [Fact]
    public async Task A_rebuild_is_a_change_and_the_answers_stay()
    {
        _stored.Save(Reports(0, 3));
        var before = await Engine.SearchAsync(new(new Query.Run("公开")), CancellationToken.None);
        _stored.AnotherStore().Reindex().Should().Be(3);
        var after = await Engine.SearchAsync(new(new Query.Run("公开")), CancellationToken.None);
        after.ChangeNumber.Should().Be(before.ChangeNumber + 1);
        after.Hits.Select(hit => (hit.Report.Key, hit.Occurrences)).Should().Equal(before.Hits.Select(hit => (hit.Report.Key, hit.Occurrences))).And.HaveCount(3);
    }

    [Fact]
    public async Task A_rebuild_disturbs_no_page()
    {
        Save(Reports(0, 3));
        var request = new SearchRequest(new Query.Run("公开")) { Order = HitOrder.TryParse("findings")!, Size = 1 };
        var first = await Engine.SearchAsync(request, CancellationToken.None);
        _stored.AnotherStore().Reindex();
        (await Engine.SearchAsync(request with { Cursor = first.Next }, CancellationToken.None)).HasShifted.Should().BeFalse();
    }

    // 第0局 is merged into 第1局; later its reports are judged anew, which changes no page by year.
    [Fact]
    public async Task A_merger_disturbs_pages_by_year_and_a_later_judgement_does_not()
    {
        Save(Report(1), Report(12), Report(13));
        var request = new SearchRequest(new Query.Run("公开")) { Order = HitOrder.TryParse("newest")!, Size = 1 };
        async Task<bool> HasShifted(SearchResults first) => (await Engine.SearchAsync(request with { Cursor = first.Next }, CancellationToken.None)).HasShifted;
        var before = await Engine.SearchAsync(request, CancellationToken.None);
        _stored.Decisions.Merge(Report(1).Agency!.Id, Report(12).Agency!.Id, "改名").Should().BeNull();
        var after = await Engine.SearchAsync(request, CancellationToken.None);
        Save(Report(10));
        (await HasShifted(before), await HasShifted(after)).Should().Be((true, false));
    }

    [Fact]
    public async Task What_another_process_stores_is_found_at_once()
    {
        (await Total(null)).Should().Be(0);
        _stored.Save(Reports(0, 3), by: _stored.AnotherStore());
        (await Total(null)).Should().Be(3);
    }

    [Fact]
    public async Task Like_wording_can_be_asked_of_an_earlier_state()
    {
        _stored.Save(Reports(0, 3));
        var request = new SimilarRequest("公开");
        var first = await _stored.Engine.SimilarAsync(request, CancellationToken.None);
        _stored.Save(Reports(3, 5));
        _stored.Store.Withdraw(Report(1).Key!.Value);
        (await _stored.Engine.SimilarAsync(request, CancellationToken.None)).Paragraphs.Should().HaveCount(4);
        (await _stored.Engine.SimilarAsync(request with { ChangeNumber = first.ChangeNumber }, CancellationToken.None)).Paragraphs.Select(found => found.Report.Key)
            .Should().Equal(first.Paragraphs.Select(found => found.Report.Key)).And.HaveCount(3);
    }

    [Fact]
    public async Task Work_that_is_bounded_is_said_to_be_so()
    {
        _stored.Save(Enumerable.Range(0, SimilarRun.MostSections + 1).Select(number => A.Report().Of($"第{number}局").Saying("依法公开政府信息").Build()));
        (await _stored.Engine.SimilarAsync(new("依法公开政府信息"), CancellationToken.None)).Should().BeEquivalentTo(new { Complete = false });
        var without = new SimilarRequest("依法公开政府信息") { Filters = Filters.None.With(Facet.Agency, $"-{A.Report().Of("第0局").Build().Agency!.Id}") };
        (await _stored.Engine.SimilarAsync(without, CancellationToken.None)).Paragraphs.Should().HaveCount(SimilarRun.MostSections);
    }

    [Fact]
    public async Task Samples_leave_without_a_trace()
    {
        _stored.Save(Reports(0, 3), sample: true);
        (await Total(null)).Should().Be(3);
        Save(Report(50, "复议"));
        (await Total(null)).Should().Be(1);
        (await Total(new Query.Run("公开"))).Should().Be(0);
    }

    // ((((公|开)~2|公)~2|开)~2…, which names the same terms all the way down.
    static Query Nested(int depth) => Enumerable.Range(0, depth).Aggregate(
        (Query)new Query.Run("公"), (inner, level) => new Query.AtLeast(2, [inner, new Query.Run(level % 2 == 0 ? "开" : "公")]));

    [Fact]
    public void Work_on_a_nested_query_grows_with_its_depth_and_not_faster()
    {
        Save(Reports(0, 100));
        using var connection = _stored.NewConnection();
        var columns = ColumnReader.Read(connection.Connection, 1, null);
        long Allocated(int depth)
        {
            var (query, before) = (Nested(depth), GC.GetAllocatedBytesForCurrentThread());
            new Evaluation(connection, columns, new(connection.Connection, columns), CancellationToken.None).InSections(query).Should().HaveCount(100);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
        Allocated(8);
        // Twice as deep is twice the work; judged anew at each level it would be four times.
        Allocated(60).Should().BeLessThan(3 * Allocated(30));
    }

    [Fact]
    public void A_cancelled_evaluation_ends_where_the_index_need_not_be_asked_again()
    {
        Save(Reports(0, 3));
        using var connection = _stored.NewConnection();
        using var cancelling = new CancellationTokenSource();
        var columns = ColumnReader.Read(connection.Connection, 1, null);
        var evaluation = new Evaluation(connection, columns, new(connection.Connection, columns), cancelling.Token);
        var query = Nested(2);
        evaluation.InSections(query).Should().HaveCount(3);
        cancelling.Cancel();
        evaluation.Invoking(it => it.InSections(query)).Should().Throw<OperationCanceledException>();
    }

    [Fact]
    public void A_cancelled_search_ends_inside_SQLite_and_the_connection_goes_on()
    {
        Save(Reports(0, 3));
        using var connection = _stored.NewConnection();
        var columns = ColumnReader.Read(connection.Connection, 1, null);
        foreach (var run in (string[])["公", "公开"])
        {
            connection.Invoking(it => it.Find(new Query.Run(run), columns, new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
            connection.Find(new Query.Run(run), columns, CancellationToken.None).Should().HaveCount(3);
        }
    }
}
