using SearchService.Ingest.Parsing;
using SearchService.Reports;

namespace SearchService.Ingest;

/// <summary>What the caller says about a document. Texts often name no agency (我局) and pages no year.</summary>
public sealed record Stated
{
    /// <summary>Nothing is stated.</summary>
    public static Stated Nothing { get; } = new();

    /// <summary>What is stated here, and where nothing is, what is stated there.</summary>
    public Stated Or(Stated other) => new()
    {
        Agency = Agency ?? other.Agency,
        Year = Year ?? other.Year,
        Region = Region ?? other.Region,
        SourceUrl = SourceUrl ?? other.SourceUrl,
        RetrievedAt = RetrievedAt ?? other.RetrievedAt,
    };

    /// <summary>The agency that is stated, of the level, type and region that its name and the region tell; null where none is.</summary>
    public Agency? ToAgency() => new AgencyFinder(this, new()).Find().Agency;

    /// <summary>The agency's official name.</summary>
    public string? Agency { get; init; }

    /// <summary>The year reported on.</summary>
    public int? Year { get; init; }

    /// <summary>The division the agency belongs to.</summary>
    public Region? Region { get; init; }

    /// <summary>The page or file the document was published at.</summary>
    public string? SourceUrl { get; init; }

    /// <summary>When it was fetched.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }
}
