using System.Collections.Immutable;

namespace SearchService.Corpus.Faults;

/// <summary>A planted fault and what must be found because of it, no more and no less.</summary>
/// <param name="Kind">Which fault.</param>
public sealed record Fault(FaultKind Kind)
{
    /// <summary>The cells that print something else than the truth.</summary>
    public ImmutableArray<string> Cells { get; init; } = [];

    /// <summary>The rules within the report and against the year before that fail: <c>R3/disclosed</c>, <c>X1/total</c>.</summary>
    public ImmutableArray<string> Fails { get; init; } = [];

    /// <summary>The rules that cannot be judged because a blank hides a number.</summary>
    public ImmutableArray<string> Undecided { get; init; } = [];

    /// <summary>The rules that hold only if the blank means zero.</summary>
    public ImmutableArray<string> HoldsIfBlankIsZero { get; init; } = [];
}

/// <summary>A fault to plant.</summary>
/// <param name="AgencyName">In whose report.</param>
/// <param name="Year">Of which year.</param>
/// <param name="Kind">Which fault.</param>
public sealed record PlantedFault(string AgencyName, int Year, FaultKind Kind);
