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

/// <summary>What somebody said of a report as a list's query gives it.</summary>
class SaidRow : CardRow
{
    public long Spoken { get; init; }
    public long Pending { get; init; }
    public string? By { get; init; }
    public string? At { get; init; }
    public string? Reason { get; init; }

    public PersonsWord? Word => By is null ? null : new(By, Instant.Parse(At)!.Value, Reason!);
}

/// <summary>A correction as a list's query gives it.</summary>
sealed class CorrectionRow : SaidRow
{
    public string Subject { get; init; } = "";
    public string? Path { get; init; }
    public string? FromState { get; init; }
    public object? FromValue { get; init; }
    public string FromRaw { get; init; } = "";
    public string? State { get; init; }
    public object? Value { get; init; }
    public string Raw { get; init; } = "";

    public StoredCorrection ToCorrection() => new(ToCard(), (int)Spoken, Pending != 0, Subject, Path, ReadingOf(FromState, FromValue, FromRaw), ReadingOf(State, Value, Raw), Word!);

    static Reading ReadingOf(string? state, object? value, string raw) => new(Reports.Word.TryParse<CellState>(state), Sqlite.Number.Load(value), raw);
}

/// <summary>A finding as a list's query gives it, with the word on it.</summary>
class FindingRow : SaidRow
{
    public string Form { get; init; } = "";
    public string Rule { get; init; } = "";
    public object? Left { get; init; }
    public object? Right { get; init; }
    public string? Suspect { get; init; }
    public long Corrected { get; init; }

    public StoredFinding ToFinding() => new(ToCard(), Outcome);

    protected Outcome Outcome => new(BalanceRules.Find(FormText.Parse(Form), Rule), OutcomeStatus.Fails, Sqlite.Number.Load(Left), Sqlite.Number.Load(Right))
    {
        Suspect = Suspect,
        Corrected = Corrected != 0,
        Dismissed = Pending == 0 ? Word : null,
    };
}

/// <summary>A dismissal as a list's query gives it.</summary>
sealed class DismissalRow : FindingRow
{
    public object? SeenLeft { get; init; }
    public object? SeenRight { get; init; }

    public StoredDismissal ToDismissal() => new(ToCard(), (int)Spoken, Pending != 0, Outcome, Sqlite.Number.Load(SeenLeft)!.Value, Sqlite.Number.Load(SeenRight)!.Value, Word!);
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
