using SearchService.Search;

namespace SearchService.Web.Asking;

/// <summary>An engine each of whose answers may take so long and no longer: then it throws <see cref="SearchTimeoutException"/>.</summary>
/// <param name="engine">Whom to ask.</param>
/// <param name="limit">How long an answer may take.</param>
sealed class TimedEngine(ISearchEngine engine, TimeLimit limit) : ISearchEngine
{
    public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation) => limit.InTimeAsync(limited => engine.SearchAsync(request, limited), cancellation);

    public ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation) => limit.InTimeAsync(limited => engine.CountAsync(request, limited), cancellation);

    public ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation) => limit.InTimeAsync(limited => engine.SimilarAsync(request, limited), cancellation);
}

/// <summary>The order of a walk through all pages has changed on the way, so that it would miss or repeat reports.</summary>
sealed class UnsteadyOrderException() : Exception(Notes.Shifted.Message);

/// <summary>An engine took longer than it may.</summary>
/// <param name="late">What to answer.</param>
sealed class SearchTimeoutException(SearchAnswer.TookTooLong late) : TimeoutException(late.Message)
{
    /// <summary>What to answer.</summary>
    public SearchAnswer.TookTooLong Late => late;
}
