using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Web.Api.Bodies;

/// <summary>A draft judged. Nothing of it is stored.</summary>
/// <param name="File">The file as given.</param>
/// <param name="Accepted">Whether it would be stored as a report.</param>
/// <param name="Reason">Why it would not, a stable word, or null.</param>
/// <param name="Message">Why it would not, a sentence, or null.</param>
/// <param name="Report">What was read of it, with every sum, against the stored report of the year before too; null where nothing was read.</param>
sealed record CheckBody(string File, bool Accepted, string? Reason, string? Message, ReportBody? Report)
{
    /// <summary>Judges what became of a file.</summary>
    /// <param name="file">The file as given.</param>
    /// <param name="outcome">What reading it gave.</param>
    /// <param name="judge">Judges the sums of a report.</param>
    public static CheckBody Of(string file, IngestOutcome outcome, Func<Report, ImmutableArray<Outcome>> judge) => outcome switch
    {
        IngestOutcome.Accepted accepted => new(file, true, null, null, Print(accepted.Report, judge)),
        IngestOutcome.Quarantined quarantined => new(file, false, quarantined.Reason, quarantined.Message, quarantined.Partial is { } partial ? Print(partial, judge) : null),
        IngestOutcome.Refused refused => new(file, false, refused.Reason, refused.Message, null),
        _ => throw new InvalidOperationException($"There is no outcome {outcome.GetType()}."),
    };

    static ReportBody Print(Report report, Func<Report, ImmutableArray<Outcome>> judge)
    {
        var outcomes = judge(report);
        return ReportBody.Of(report, outcomes).Listing(outcomes);
    }
}
