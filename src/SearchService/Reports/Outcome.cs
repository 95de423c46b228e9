using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>How a sum turned out. A failed outcome is a finding: shown and searchable, never a reason to refuse a report.</summary>
/// <param name="Rule">The sum.</param>
/// <param name="Status">Whether it holds.</param>
/// <param name="Left">The left side, where it can be added up.</param>
/// <param name="Right">The right side, where it can be added up.</param>
public sealed record Outcome(BalanceRule Rule, OutcomeStatus Status, decimal? Left, decimal? Right)
{
    /// <summary>The cells that keep an undecided rule from being judged: blank, unreadable or not in the document.</summary>
    public ImmutableArray<Term> Missing { get; init; } = [];

    /// <summary>The cell that explains a failure, where one row and one column fail by the same difference.</summary>
    public string? Suspect { get; init; }

    /// <summary>Whether a cell of the sum was corrected by a person: then the sum is of corrected numbers.</summary>
    public bool Corrected { get; init; }

    /// <summary>Who has seen and explained the failure, or null.</summary>
    public PersonsWord? Dismissed { get; init; }
}

/// <summary>Whether a sum holds.</summary>
public enum OutcomeStatus
{
    /// <summary>Both sides are equal.</summary>
    Holds,

    /// <summary>Both sides are printed and differ.</summary>
    Fails,

    /// <summary>A cell is missing, and the sum does not hold with zero in its place either.</summary>
    Undecided,

    /// <summary>A cell is blank or marked 不适用, and the sum holds with zero in its place.</summary>
    HoldsIfBlankIsZero,
}
