using SearchService.Text;

namespace SearchService.Search;

/// <summary>Asks an engine for paragraphs with like wording.</summary>
/// <param name="Text">The wording: a paragraph.</param>
public sealed record SimilarRequest(string Text)
{
    /// <summary>The least likeness (<see cref="PairSet.LikenessTo"/>) a paragraph must have.</summary>
    public const double Least = 0.5;

    /// <summary>The least likeness in the same agency's earlier years, where half a paragraph is often written anew.</summary>
    public const double LeastEarlier = 0.4;

    /// <summary>Whose wording it is, by id or any name: its other years come first. Null where it is nobody's.</summary>
    public string? Agency { get; init; }

    /// <summary>The year it is of: that agency's report of this year does not answer, and only its earlier years come first. Null where it is of none.</summary>
    public int? Year { get; init; }

    /// <summary>Which reports and sections may answer.</summary>
    public Filters Filters { get; init; } = Filters.None;

    /// <summary>The state of the store to ask, from an earlier answer; null for the present.</summary>
    public long? ChangeNumber { get; init; }
}
