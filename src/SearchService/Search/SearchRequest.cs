namespace SearchService.Search;

/// <summary>A question to an engine.</summary>
/// <param name="Query">What must occur; null asks for every report.</param>
public sealed record SearchRequest(Query? Query)
{
    /// <summary>The most hits a page may hold.</summary>
    public const int MaxSize = 100;

    /// <summary>Which reports may answer.</summary>
    public Filters Filters { get; init; } = Filters.None;

    /// <summary>The order of the hits.</summary>
    public SearchOrder Order { get; init; } = SearchOrder.Relevance;

    /// <summary>How many hits a page holds, 0 (facets only) to <see cref="MaxSize"/>.</summary>
    public int Size { get; init; } = 10;

    /// <summary>The opaque place to go on from, taken from <see cref="SearchResults.Next"/>.</summary>
    public string? Cursor { get; init; }
}

/// <summary>The order of hits; ties end with the newer year and then the key, so every order is total.</summary>
public enum SearchOrder
{
    /// <summary>More occurrences first.</summary>
    Relevance,

    /// <summary>Newer years first.</summary>
    Newest,

    /// <summary>Older years first.</summary>
    Oldest,
}
