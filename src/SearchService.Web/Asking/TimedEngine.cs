using SearchService.Search;

namespace SearchService.Web.Asking;

/// <summary>An engine each of whose answers may take so long and no longer: then it throws <see cref="SearchTimeoutException"/>. A caller who leaves is no such case.</summary>
/// <param name="engine">Whom to ask.</param>
/// <param name="timeLimit">How long an answer may take.</param>
sealed class TimedEngine(ISearchEngine engine, TimeSpan timeLimit) : ISearchEngine
{
    public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation) => InTimeAsync(limited => engine.SearchAsync(request, limited), cancellation);

    public ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation) => InTimeAsync(limited => engine.CountAsync(request, limited), cancellation);

    public ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation) => InTimeAsync(limited => engine.SimilarAsync(request, limited), cancellation);

    async ValueTask<T> InTimeAsync<T>(Func<CancellationToken, ValueTask<T>> answer, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(timeLimit);
        try
        {
            return await answer(limited.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            throw new SearchTimeoutException(new(timeLimit));
        }
    }
}

/// <summary>An engine took longer than it may.</summary>
/// <param name="late">What to answer.</param>
sealed class SearchTimeoutException(SearchAnswer.TookTooLong late) : TimeoutException(late.Message)
{
    /// <summary>What to answer.</summary>
    public SearchAnswer.TookTooLong Late => late;
}
