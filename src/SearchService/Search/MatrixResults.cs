using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>The answer to a <see cref="MatrixRequest"/>.</summary>
/// <param name="Years">The columns: every year of which there is a report that passes the filters, the oldest first.</param>
/// <param name="Rows">One page of rows, by region, then by name, both by code point; groups as they are listed, those asked for by name by code point. A row has at least one report that passes the filters.</param>
/// <param name="TotalRows">How many rows there are in all.</param>
/// <param name="Totals">Every report that passes the filters, once, whatever the page. Groups overlap, so their rows may add up to more.</param>
/// <param name="Outside">Those of them that stand in no row: of an unknown region, of one above the level of the rows, or of an agency in none of the groups.</param>
/// <param name="Spans">For each phrase, when it first and last appears; null where it never does.</param>
public sealed record MatrixResults(
    ImmutableArray<int> Years, ImmutableArray<MatrixRow> Rows, int TotalRows, MatrixCounts Totals, MatrixCounts Outside, ImmutableArray<PhraseSpan?> Spans)
{
    /// <summary>The state of the store that was asked.</summary>
    public long ChangeNumber { get; init; }

    /// <summary>The cursor of the next page, or null at the end.</summary>
    public MatrixCursor? Next { get; init; }

    /// <inheritdoc cref="SearchResults.HasShifted"/>
    public bool HasShifted { get; init; }
}

/// <summary>A row.</summary>
/// <param name="Value">The agency's id, the region's path or the group's name, as filters take it.</param>
/// <param name="Label">Its name.</param>
/// <param name="Parent">The path of the region it lies in, or null; of a group always null.</param>
/// <param name="Counts">What was counted in it.</param>
public sealed record MatrixRow(string Value, string Label, string? Parent, MatrixCounts Counts);

/// <summary>What was counted among some reports.</summary>
/// <param name="Reports">How many there are of each year that pass the filters; where there is none, a phrase is not absent but unknown.</param>
/// <param name="Cells">For each phrase, for each year, in how many of them it stands.</param>
public sealed record MatrixCounts(ImmutableArray<int> Reports, ImmutableArray<ImmutableArray<MatrixCell>> Cells);

/// <summary>In how many reports a phrase stands, and how often.</summary>
/// <param name="Reports">The reports; the total of the search for the phrase.</param>
/// <param name="Occurrences">The occurrences, added up.</param>
public readonly record struct MatrixCell(int Reports, long Occurrences);

/// <summary>When a phrase first and last appears.</summary>
/// <param name="First">The oldest year it stands in a report.</param>
/// <param name="Last">The newest.</param>
public sealed record PhraseSpan(PhraseYear First, PhraseYear Last);

/// <summary>A year in which a phrase appears.</summary>
/// <param name="Year">The year.</param>
/// <param name="Reports">How many reports of that year hold it: one for each agency.</param>
/// <param name="Agencies">The first <see cref="MostAgencies"/> of those agencies, by region, then by name.</param>
public sealed record PhraseYear(int Year, int Reports, ImmutableArray<Agency> Agencies)
{
    /// <summary>How many agencies are named.</summary>
    public const int MostAgencies = 10;
}
