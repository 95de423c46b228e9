using System.Collections.Immutable;
using SearchService.Corpus.Faults;

namespace SearchService.Corpus;

/// <summary>What to generate. The same plan gives the same bytes on every machine.</summary>
/// <param name="Seed">The seed; another gives other numbers and other sentences.</param>
/// <param name="Agencies">How many agencies; a larger corpus begins with the reports of a smaller one.</param>
public sealed record CorpusPlan(ulong Seed, int Agencies)
{
    /// <summary>The first year reported on, not before 2014; reports before 2019 have an indicator list and no form.</summary>
    public int From { get; init; } = 2019;

    /// <summary>The last year reported on.</summary>
    public int To { get; init; } = 2024;

    /// <summary>In how many reports of a hundred a fault, drawn from all kinds, is planted.</summary>
    public int FaultPercent { get; init; }

    /// <summary>Faults planted by name.</summary>
    public ImmutableArray<PlantedFault> Faults { get; init; } = [];
}
