using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Web.Asking;

namespace SearchService.Web.Uploads;

/// <summary>A file of an upload.</summary>
/// <param name="Name">Its name as sent, without folders.</param>
sealed record UploadedFile(string Name)
{
    /// <summary>What was understood of it; null until it is read.</summary>
    public Understood? Understood { get; init; }

    /// <summary>What a person decided of it.</summary>
    public FileDecision Decision { get; init; } = FileDecision.AsRead;

    /// <summary>What became of it; null until it is stored or left out.</summary>
    public FileResult? Result { get; init; }
}

/// <summary>What was understood of a file.</summary>
/// <param name="Reason">Why it would not be stored as a report, a stable word; null where it would.</param>
/// <param name="Message">The same as a sentence.</param>
/// <param name="Report">What was read, or null where nothing was.</param>
/// <param name="Outcomes">How its sums turned out, against the stored report of the year before too.</param>
sealed record Understood(string? Reason, string? Message, Report? Report, ImmutableArray<Outcome> Outcomes)
{
    /// <summary>Judges what reading a file gave.</summary>
    public static Understood Of(IngestOutcome outcome, Func<Report, ImmutableArray<Outcome>> judge) => outcome switch
    {
        IngestOutcome.Accepted accepted => Of(null, null, accepted.Report, judge),
        IngestOutcome.Quarantined held => Of(held.Reason, held.Message, held.Partial, judge),
        IngestOutcome.Refused refused => Of(refused.Reason, refused.Message, null, judge),
        _ => throw new InvalidOperationException($"There is no outcome {outcome.GetType()}."),
    };

    static Understood Of(string? reason, string? message, Report? report, Func<Report, ImmutableArray<Outcome>> judge) =>
        new(reason, message, report, report is null ? [] : judge(report));
}

/// <summary>What a person decided of a file.</summary>
/// <param name="Typed">Agency, year and region where they are not what was read.</param>
/// <param name="LeftOut">Whether it shall not be stored.</param>
sealed record FileDecision(TypedIdentity Typed, bool LeftOut)
{
    /// <summary>To be stored as it was read.</summary>
    public static FileDecision AsRead { get; } = new(TypedIdentity.Nothing, false);
}

/// <summary>What became of a file.</summary>
/// <param name="Word"><c>accepted</c>, <c>unchanged</c>, <c>version</c>, <c>quarantined</c>, <c>refused</c>, <c>leftOut</c>, or <c>failed</c> where the server is to blame.</param>
/// <param name="Key">The report's key, where there is a report.</param>
/// <param name="Reason">Why, where there is something to say.</param>
sealed record FileResult(string Word, ReportKey? Key, string? Reason);
