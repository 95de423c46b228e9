using SearchService.Reports;

namespace SearchService.Corpus.World;

/// <summary>A fictional administrative division.</summary>
/// <param name="Name">Its name with the word for its rank: 桃溪市.</param>
/// <param name="Level">Its level.</param>
/// <param name="Above">The division it lies in, or null for a province.</param>
public sealed record Place(string Name, AgencyLevel Level, Place? Above)
{
    /// <summary>The division with all those above it.</summary>
    public Region Region { get; } = new(Above is null ? Name : $"{Above.Region.Path}/{Name}");

    /// <summary>True where another city has a division of the same name, as 鼓楼区 stands in several real ones.</summary>
    public bool Shared { get; init; }

    /// <summary>How its own papers call it: 全区, 全镇.</summary>
    public string Whole => $"全{Rank}";

    /// <summary>The word for its rank alone: 区.</summary>
    public string Rank => Name.EndsWith("街道", StringComparison.Ordinal) ? "街道" : Name[^1..];
}
