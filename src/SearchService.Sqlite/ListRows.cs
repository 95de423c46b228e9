using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>A report as a list's query gives it.</summary>
class CardRow
{
    public string Id { get; init; } = "";
    public string Name { get; init; } = "";
    public string? Level { get; init; }
    public string? Type { get; init; }
    public string? Region { get; init; }
    public long Year { get; init; }
    public string? Title { get; init; }
    public string Format { get; init; } = "";
    public long Number { get; init; }
    public long Sample { get; init; }

    public ReportCard ToCard() => new(
        new(Id, (int)Year), new AgencyRow(Id, Name, Level, Type, Region).ToAgency(), Title, Format, (int)Number, Sample != 0);
}

/// <summary>A finding as a list's query gives it.</summary>
sealed class FindingRow : CardRow
{
    public string Form { get; init; } = "";
    public string Rule { get; init; } = "";
    public object? Left { get; init; }
    public object? Right { get; init; }
    public string? Suspect { get; init; }

    public StoredFinding ToFinding() => new(ToCard(),
        new(BalanceRules.Find(FormText.Parse(Form), Rule), OutcomeStatus.Fails, Sqlite.Number.Load(Left), Sqlite.Number.Load(Right)) { Suspect = Suspect });
}

/// <summary>A quarantined document as a list's query gives it.</summary>
sealed class QuarantineRow
{
    public string FileName { get; init; } = "";
    public string MediaType { get; init; } = "";
    public string Sha256 { get; init; } = "";
    public string? Url { get; init; }
    public string? RetrievedAt { get; init; }
    public string Reason { get; init; } = "";
    public string Message { get; init; } = "";
    public string? Title { get; init; }
    public string? AgencyName { get; init; }
    public string? AgencyId { get; init; }
    public long? Year { get; init; }
    public string QuarantinedAt { get; init; } = "";

    public QuarantinedDocument ToDocument() => new(
        new(FileName, MediaType, Sha256) { Url = Url, RetrievedAt = Instant.Parse(RetrievedAt) },
        Reason, Message, Title, AgencyName, (int?)Year, Instant.Parse(QuarantinedAt)!.Value)
    { AgencyId = AgencyId };
}
