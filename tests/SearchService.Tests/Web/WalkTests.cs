using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

/// <summary>What a reader of all pages is told where they cannot be had, or may not fit together.</summary>
public sealed class WalkTests : IDisposable
{
    readonly SearchApp _app = new SearchApp().Holding([.. Enumerable.Range(0, 120).Select(Report)]);

    public void Dispose() => _app.Dispose();

    // From 2009 on, ten years of each agency.
    static ReportBuilder Report(int number) => A.Report().Of($"第{number / 10}局").In(2009 + number % 10).Saying("公开。");

    void ChangeFindings() => _app.Holding(A.Report().Of("第0局").In(2008).Saying("公开。"));

    [Theory]
    [InlineData("findings", "orderChanged")]
    [InlineData("newest")]
    public async Task A_later_page_says_that_the_order_may_have_changed(string sort, params string[] codes)
    {
        var first = await _app.Json($"/api/search?q=公开&sort={sort}&size=50");
        ChangeFindings();
        var later = await _app.Json($"/api/search?q=公开&sort={sort}&size=50&cursor={first["next"]!.GetValue<string>()}");
        later["query"]!["notes"]!.AsArray().Select(note => note!["code"]!.GetValue<string>()).Should().Equal(codes);
        later["total"]!.GetValue<int>().Should().Be(120);
    }

    [Theory]
    [InlineData("sort=findings", "未完 INCOMPLETE：翻页期间")]
    [InlineData("sort=newest", null)]
    public async Task A_table_says_so_in_its_last_line(string sort, string? end)
    {
        using var changing = new WatchedApp(_app, searches => { if (searches == 2) ChangeFindings(); });
        Last(await changing.Text($"/api/search.csv?q=公开&{sort}&size=50")).Should().Be(end, "else it is complete");
    }

    [Fact]
    public async Task A_table_whose_rest_takes_too_long_says_so_in_its_last_line()
    {
        using var stopped = new WatchedApp(_app, searches => { if (searches >= 2) throw new OperationCanceledException(); });
        Last(await stopped.Text("/api/search.csv?q=公开&sort=newest&size=50")).Should().Be("未完 INCOMPLETE：检索超过");
    }

    // The beginning of a last line that is no row, or null.
    static string? Last(string csv)
    {
        var rows = CsvReader.Read(csv);
        if (rows[^1].Count == rows[0].Count)
            rows.Should().HaveCount(1 + 120);
        return rows[^1].Count == rows[0].Count ? null : rows[^1][0][..18];
    }

    /// <summary>The server over the same store, its engine watched: told before each search which one it is, from 1.</summary>
    sealed class WatchedApp(SearchApp app, Action<int> before) : IDisposable
    {
        readonly HttpClient _client = app.WithWebHostBuilder(builder => builder.ConfigureTestServices(services => services.AddSingleton<ISearchEngine>(_ => new Watched(new(new Database(app.Folder)), before)))).CreateClient();

        public async Task<string> Text(string path) => await _client.GetStringAsync(new Uri(path, UriKind.Relative));

        public void Dispose() => _client.Dispose();
    }

    sealed class Watched(SqliteSearchEngine engine, Action<int> before) : ISearchEngine, IDisposable
    {
        int _searches;

        public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation)
        {
            before(++_searches);
            return engine.SearchAsync(request, cancellation);
        }

        public ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation) => engine.CountAsync(request, cancellation);

        public ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation) => engine.SimilarAsync(request, cancellation);

        public void Dispose() => engine.Dispose();
    }
}
