using SearchService.Reports;

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
    public HitOrder Order { get; init; } = HitOrder.Default;

    /// <summary>How many hits a page holds, 0 (facets only) to <see cref="MaxSize"/>.</summary>
    public int Size { get; init; } = 10;

    /// <summary>Whether the order or the answer depends on findings, which change when the report of the year before does.</summary>
    public bool AsksOfFindings => Order.Measure is Measure.Findings || !Filters[Facet.Finding].IsEmpty || Query?.AsksOfFindings == true;

    /// <summary>The place to go on from, taken from <see cref="SearchResults.Next"/>, or null for the first page.</summary>
    public SearchCursor? Cursor { get; init; }
}
