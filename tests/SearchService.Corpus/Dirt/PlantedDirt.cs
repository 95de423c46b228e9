using System.Collections.Immutable;

namespace SearchService.Corpus.Dirt;

/// <summary>Dirt on a report's paper. What it does to cells, title and sections stands in the report's truth.</summary>
/// <param name="Kind">Which dirt.</param>
public sealed record PlantedDirt(DirtKind Kind)
{
    /// <summary>The cells it changed.</summary>
    public ImmutableArray<string> Cells { get; init; } = [];

    /// <summary>The codes of the warnings that must be given because of it.</summary>
    public ImmutableArray<string> Warnings { get; init; } = [];
}
