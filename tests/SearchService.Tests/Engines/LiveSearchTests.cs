using SearchService.Reports;
using SearchService.Search;

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

    [Fact]
    public async Task What_another_process_stores_is_found_at_once()
    {
        (await Total(null)).Should().Be(0);
        _stored.Save(Reports(0, 3), by: _stored.AnotherStore());
        (await Total(null)).Should().Be(3);
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

    [Fact]
    public void A_cancelled_search_ends_inside_SQLite_and_the_connection_goes_on()
    {
        Save(Reports(0, 3));
        using var connection = _stored.NewConnection();
        foreach (var run in (string[])["公", "公开"])
        {
            connection.Invoking(it => it.Find(new Query.Run(run), new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
            connection.Find(new Query.Run(run), CancellationToken.None).Should().HaveCount(3);
        }
    }
}
