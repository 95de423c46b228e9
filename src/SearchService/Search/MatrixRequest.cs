using System.Collections.Immutable;

namespace SearchService.Search;

/// <summary>A question for a matrix: how many reports hold each phrase, by row and year.</summary>
/// <param name="Phrases">One to <see cref="MostPhrases"/> questions; null asks for every report.</param>
/// <param name="Rows">What a row is.</param>
public sealed record MatrixRequest(ImmutableArray<Query?> Phrases, MatrixRows Rows)
{
    /// <summary>The most phrases a matrix may have.</summary>
    public const int MostPhrases = 50;

    /// <summary>Which reports are counted.</summary>
    public Filters Filters { get; init; } = Filters.None;

    /// <summary>Whether the counts depend on findings, which change when the report of the year before does.</summary>
    public bool AsksOfFindings => !Filters[Facet.Finding].IsEmpty || Phrases.Any(phrase => phrase?.AsksOfFindings == true);

    /// <summary>How many rows a page holds; totals are always those of all rows.</summary>
    public int Size { get; init; } = 50;

    /// <summary>The place to go on from, taken from <see cref="MatrixResults.Next"/>, or null for the first page.</summary>
    public MatrixCursor? Cursor { get; init; }
}

/// <summary>What the rows of a matrix are.</summary>
public abstract record MatrixRows
{
    MatrixRows() { }

    /// <summary>A row for each agency.</summary>
    public sealed record Agencies : MatrixRows;

    /// <summary>A row for each region of one level of the tree; a report counts for the region of that level that its own is or lies in.</summary>
    /// <param name="Depth">The level, 1 for provinces.</param>
    public sealed record Regions(int Depth) : MatrixRows
    {
        /// <summary>The deepest level that may be asked for.</summary>
        public const int Deepest = 6;
    }

    /// <summary>
    /// A row for each group of agencies that the filters ask for by name; where they ask for none, for each that <see cref="Names.AgencyGroups.NamesIn"/> lists.
    /// Groups overlap: a report counts in every row whose group its agency is in, and once in the totals.
    /// </summary>
    public sealed record Groups : MatrixRows;
}
