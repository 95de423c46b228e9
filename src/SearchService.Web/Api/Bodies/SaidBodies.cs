using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Bodies;

/// <summary>What a person says a cell should hold.</summary>
/// <param name="State"><c>number</c>, <c>blank</c> or <c>notApplicable</c>.</param>
/// <param name="Value">The number, or null.</param>
/// <param name="Raw">What was typed; empty for a subtotal of corrected cells.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
sealed record CorrectionBody(string State, decimal? Value, string Raw, string By, DateTimeOffset At, string Reason)
{
    public static CorrectionBody? Of(Cell cell) =>
        cell.Correction?.Word is { } word ? new(Word.Of(cell.State), cell.Value, cell.Raw, word.By, word.At, word.Reason) : null;
}

/// <summary>Who has said something, when and why.</summary>
/// <param name="By">Who.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
sealed record PersonsWordBody(string By, DateTimeOffset At, string Reason)
{
    public static PersonsWordBody? Of(PersonsWord? word) => word is null ? null : new(word.By, word.At, word.Reason);
}

/// <summary>A person's word on whose report of which year this is.</summary>
/// <param name="From">The key it had before.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
sealed record MoveBody(string From, string By, DateTimeOffset At, string Reason)
{
    public static MoveBody? Of(Move? move) => move is null ? null : new(move.From.ToString(), move.Word.By, move.Word.At, move.Word.Reason);
}

/// <summary>A correction, as lists show it.</summary>
/// <param name="Report">The report as it is now.</param>
/// <param name="Version">The version that was corrected.</param>
/// <param name="Status"><c>applies</c>; or <c>pending</c>: a newer version is current, and nobody has made the correction there or dropped it.</param>
/// <param name="Subject">The indicator, or <c>identity</c> where the report was moved.</param>
/// <param name="Path">The indicator's headings in a line, or null.</param>
/// <param name="From">What was read; of an identity, the key it had.</param>
/// <param name="To">What it was corrected to; of an identity, the key it got.</param>
/// <param name="By">Who says so.</param>
/// <param name="At">When.</param>
/// <param name="Reason">Why.</param>
/// <param name="Url">The cell, or the report.</param>
sealed record ListedCorrectionBody(
    CardBody Report, int Version, string Status, string Subject, string? Path, ReadingBody From, ReadingBody To, string By, DateTimeOffset At, string Reason, string Url)
{
    public static ListedCorrectionBody Of(StoredCorrection said) => new(
        CardBody.Of(said.Report), said.Version, SaidStatus.Of(said.Pending), said.Subject, said.Path, ReadingBody.Of(said.From), ReadingBody.Of(said.To),
        said.Word.By, said.Word.At, said.Word.Reason, said.Path is null ? Paths.Report(said.Report.Key) : $"{Paths.Report(said.Report.Key)}#{said.Subject}");
}

/// <summary>What stands in a cell.</summary>
/// <param name="State">What it says; null where there is no cell.</param>
/// <param name="Value">Its number, or null.</param>
/// <param name="Raw">Its text; of an identity, the key.</param>
sealed record ReadingBody(string? State, decimal? Value, string Raw)
{
    public static ReadingBody Of(Reading reading) => new(reading.State is { } state ? Word.Of(state) : null, reading.Value, reading.Raw);
}

/// <summary>A dismissal, as lists show it.</summary>
/// <param name="Report">The report as it is now.</param>
/// <param name="Version">The version whose finding was dismissed.</param>
/// <param name="Status"><c>applies</c>; or <c>pending</c>: the finding is a newer version's, or its sides are other numbers than were seen.</param>
/// <param name="Finding">The finding as it is now.</param>
/// <param name="SeenLeft">The left side that was seen.</param>
/// <param name="SeenRight">The right side that was seen.</param>
/// <param name="By">Who explained it.</param>
/// <param name="At">When.</param>
/// <param name="Reason">The explanation.</param>
sealed record ListedDismissalBody(CardBody Report, int Version, string Status, OutcomeBody Finding, decimal SeenLeft, decimal SeenRight, string By, DateTimeOffset At, string Reason)
{
    public static ListedDismissalBody Of(StoredDismissal said) => new(
        CardBody.Of(said.Report), said.Version, SaidStatus.Of(said.Pending), OutcomeBody.Of(said.Outcome), said.SeenLeft, said.SeenRight, said.Word.By, said.Word.At, said.Word.Reason);
}

/// <summary>Whether what was said holds.</summary>
static class SaidStatus
{
    public const string Applies = "applies", Pending = "pending";

    public static string Of(bool pending) => pending ? Pending : Applies;
}
