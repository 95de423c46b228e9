using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite.FullText;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <summary>The embedded engine while the store changes, here and elsewhere.</summary>
public sealed class LiveSearchTests : IDisposable
{
    static readonly SearchRequest Asking = new(new Query.Run("公开"));

    readonly StoredReports _stored = new();

    public void Dispose() => _stored.Dispose();

    static Report Report(int number, string text = "公开") => A.Report().Of($"第{number / 10}局").In(2010 + number % 10).Saying(text).Build();

    static IEnumerable<Report> Reports(int from, int to) => Enumerable.Range(from, to - from).Select(number => Report(number));

    async Task<SearchResults> Search(SearchRequest request) => await _stored.Engine.SearchAsync(request, CancellationToken.None);

    async Task<int> Total(SearchRequest request) => (await Search(request)).Total;

    [Fact]
    public async Task What_another_process_stores_is_found_at_once()
    {
        (await Total(Asking)).Should().Be(0);
        _stored.Save(Reports(0, 3), by: _stored.AnotherStore());
        (await Total(Asking)).Should().Be(3);
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
    public async Task A_withdrawn_report_is_found_no_more()
    {
        _stored.Save(Reports(0, 3));
        (await Total(Asking)).Should().Be(3);
        _stored.Store.Withdraw(Report(1).Key!.Value).Should().BeTrue();
        (await Total(Asking)).Should().Be(2);
    }

    [Fact]
    public async Task Samples_leave_without_a_trace()
    {
        _stored.Save(Reports(0, 3), sample: true);
        (await Total(new(null))).Should().Be(3);
        _stored.Save([Report(50, "复议")]);
        (await Total(new(null))).Should().Be(1);
        (await Total(Asking)).Should().Be(0);
    }

    [Fact]
    public async Task Pages_begun_before_a_change_hold_what_was_there_then()
    {
        _stored.Save(Reports(0, 20));
        var keys = new List<ReportKey>();
        for (var (page, round) = (await Search(Asking with { Size = 3 }), 0); ; page = await Search(Asking with { Size = 3, Cursor = page.Next }), round++)
        {
            page.Total.Should().Be(20);
            keys.AddRange(page.Hits.Select(hit => hit.Report.Key));
            if (page.Next is null)
                break;
            // More reports, a withdrawal, and a version with more occurrences than any.
            _stored.Save([.. Reports(20 + round, 21 + round), Report(round, "公开公开公开")]);
            _stored.Store.Withdraw(Report(19 - round).Key!.Value);
        }
        keys.Should().BeEquivalentTo(Reports(0, 20).Select(report => report.Key!.Value)).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task Parallel_searches_during_commits_each_see_one_state()
    {
        using var done = new CancellationTokenSource();
        var searches = Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            var asked = 0;
            while (!done.IsCancellationRequested || asked < 10)
            {
                var results = await Search(Asking with { Size = 100 });
                // Each transaction stores ten reports of one agency.
                (results.Total % 10).Should().Be(0);
                results.Hits.Should().HaveCount(Math.Min(100, results.Total));
                results.Facets[Facet.Agency].Where(agency => agency.Count == 10).Should().HaveCount(results.Facets[Facet.Agency].Length).And.HaveCount(results.Total / 10);
                asked++;
            }
        })).ToList();
        for (var group = 0; group < 20; group++)
            _stored.Save(Reports(10 * group, 10 * group + 10));
        await done.CancelAsync();
        await Task.WhenAll(searches);
        (await Total(Asking)).Should().Be(200);
    }

    [Fact]
    public void A_cancelled_search_ends_inside_SQLite_and_the_connection_goes_on()
    {
        _stored.Save(Reports(0, 3));
        using var connection = _stored.NewConnection();
        foreach (var run in (string[])["公", "公开"])
        {
            connection.Invoking(it => it.Find(new Query.Run(run), new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
            connection.Find(new Query.Run(run), CancellationToken.None).Should().HaveCount(3);
        }
    }
}
