namespace SearchService.Search;

/// <summary>
/// The one door to a full-text engine. What an engine must do is specified by the abstract contract suite in the tests, which the
/// embedded engine and a brute-force reference both pass.
/// </summary>
public interface ISearchEngine
{
    /// <summary>Answers a request over the current versions of all reports. Never misses an occurrence.</summary>
    ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation);

    /// <summary>Counts phrases by row and year. Each cell is the total of the search for its phrase among the reports of its row and year.</summary>
    ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation);

    /// <summary>Finds the paragraphs of current reports whose wording is like the one given; says so where it cannot promise all of them.</summary>
    ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation);
}
