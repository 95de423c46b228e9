using Microsoft.AspNetCore.Http;
using SearchService.Search;
using SearchService.Tests.Engines;
using SearchService.Tests.Support;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Tests.Web;

public sealed class SearcherTests : IDisposable
{
    static readonly TimeLimit Limit = new(TimeSpan.FromSeconds(0.2));

    readonly SearchApp _app = new();

    public void Dispose() => _app.Dispose();

    // With the number 3607 the explanation asks once more, for cells.
    Task<SearchAnswer> Ask(int quick, CancellationToken cancellation = default) =>
        new Searcher(new TiringEngine(new BruteForceEngine(A.Report().Saying("接待3607人。").Build()), quick), _app.Store, Limit)
            .AskAsync(SearchAddress.Of(new QueryCollection(new Dictionary<string, Microsoft.Extensions.Primitives.StringValues> { ["q"] = "3607" })), cancellation).AsTask();

    [Fact]
    public async Task What_was_found_is_answered_where_there_was_no_time_to_explain_it()
    {
        var found = (await Ask(quick: 1)).Should().BeOfType<SearchAnswer.Found>().Subject;
        (found.Results.Total, found.Cells).Should().Be((1, null));
        found.Notes.Single().Should().BeEquivalentTo(new { Code = "unexplained" });
        found.Notes.Single().Message.Should().Contain("0.2 秒").And.Contain("0.2 seconds");
        var explained = (await Ask(quick: int.MaxValue)).Should().BeOfType<SearchAnswer.Found>().Subject;
        explained.Cells.Should().NotBeNull();
        explained.Notes.Should().BeEmpty();
    }

    [Fact]
    public async Task Where_nothing_was_found_in_time_the_search_took_too_long() =>
        (await Ask(quick: 0)).Should().BeOfType<SearchAnswer.TookTooLong>().Which.Limit.Should().Be(Limit.Span);

    [Fact]
    public async Task A_caller_who_leaves_gets_no_answer()
    {
        using var gone = new CancellationTokenSource();
        gone.CancelAfter(TimeSpan.FromMilliseconds(20));
        await FluentActions.Awaiting(() => Ask(quick: 1, gone.Token)).Should().ThrowAsync<OperationCanceledException>();
    }

    /// <summary>An engine that never answers after a number of searches.</summary>
    sealed class TiringEngine(ISearchEngine engine, int quick) : ISearchEngine
    {
        int _asked;

        public async ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation)
        {
            if (_asked++ >= quick)
                await Task.Delay(Timeout.Infinite, cancellation);
            return await engine.SearchAsync(request, cancellation);
        }

        public ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation) => engine.CountAsync(request, cancellation);

        public ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation) => engine.SimilarAsync(request, cancellation);
    }
}
