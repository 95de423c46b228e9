using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>The answer to a request.</summary>
/// <param name="Total">How many reports match.</param>
/// <param name="Occurrences">How often the query's terms occur in them, added up.</param>
/// <param name="Hits">One page of them.</param>
/// <param name="Facets">
/// Counts by facet, in a defined order. A facet's counts leave its own selection out of account (drill-sideways), so each count is the
/// total of the search with that value chosen instead.
/// </param>
public sealed record SearchResults(
    int Total, long Occurrences, ImmutableArray<Hit> Hits, ImmutableDictionary<Facet, ImmutableArray<FacetCount>> Facets)
{
    /// <summary>The state of the store that was asked.</summary>
    public long ChangeNumber { get; init; }

    /// <summary>The cursor of the next page, or null at the end.</summary>
    public SearchCursor? Next { get; init; }

    /// <summary>
    /// Whether a cursor was given and, since the first page, something has changed that no version keeps and the pages depend on: findings, where the request
    /// <see cref="SearchRequest.AsksOfFindings"/>, or whose report a version is. Pages may then miss or repeat a report.
    /// </summary>
    public bool HasShifted { get; init; }

    /// <summary>The terms that are wanted and occur in no report at all, whatever the filters: what <see cref="Notes"/> explains.</summary>
    public ImmutableArray<Query.Term> Absent { get; init; } = [];

    /// <summary>Where those of the absent terms stand that occur in versions which are no longer current; at most <see cref="MostSuperseded"/> of each.</summary>
    public ImmutableArray<SupersededPlace> Superseded { get; init; } = [];

    /// <summary>How many versions are named for a term.</summary>
    public const int MostSuperseded = 5;
}

/// <summary>A superseded version that holds a term.</summary>
/// <param name="Term">The term.</param>
/// <param name="Key">The report.</param>
/// <param name="Version">The number of the version.</param>
public readonly record struct SupersededPlace(Query.Term Term, ReportKey Key, int Version);

/// <summary>How many reports have a value.</summary>
/// <param name="Value">The value as filters take it.</param>
/// <param name="Label">The value for people.</param>
/// <param name="Count">The number of matching reports.</param>
/// <param name="Parent">Of a region, the path of the one above; of an agency, that of its region; else null.</param>
public sealed record FacetCount(string Value, string Label, int Count, string? Parent = null);

/// <summary>A report that matches.</summary>
/// <param name="Report">Which one.</param>
/// <param name="Occurrences">How often the query's terms occur in its sections, or in the chosen section.</param>
/// <param name="Why">Why it stands where it does, in sentences.</param>
/// <param name="Snippets">Where the terms stand, section by section.</param>
public sealed record Hit(ReportCard Report, int Occurrences, ImmutableArray<string> Why, ImmutableArray<Snippet> Snippets)
{
    /// <summary>The numbers by which it passes the conditions of the query.</summary>
    public ImmutableArray<HitNumber> Numbers { get; init; } = [];
}
