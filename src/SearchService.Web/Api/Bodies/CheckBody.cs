using SearchService.Ingest;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>A draft judged. Nothing of it is stored.</summary>
/// <param name="File">The file as given.</param>
/// <param name="Accepted">Whether it would be stored as a report.</param>
/// <param name="Reason">Why it would not, a stable word, or null.</param>
/// <param name="Message">Why it would not, a sentence, or null.</param>
/// <param name="Report">What was read of it, with every sum, against the stored report of the year before too; null where nothing was read.</param>
/// <param name="Wording">Its wording, on the right, against that of the stored report of the year before, or of the one that was named; null where they were not compared.</param>
/// <param name="WordingMessage">Why they were not, a sentence, or null.</param>
sealed record CheckBody(string File, bool Accepted, string? Reason, string? Message, ReportBody? Report, WordingDiffBody? Wording, string? WordingMessage)
{
    /// <summary>Prints what a draft was judged.</summary>
    /// <param name="file">The file as given.</param>
    /// <param name="draft">What became of it.</param>
    public static CheckBody Of(string file, JudgedDraft draft) => draft.Outcome switch
    {
        IngestOutcome.Accepted => Of(file, draft, null, null),
        IngestOutcome.Quarantined quarantined => Of(file, draft, quarantined.Reason, quarantined.Message),
        IngestOutcome.Refused refused => Of(file, draft, refused.Reason, refused.Message),
        var other => throw new InvalidOperationException($"There is no outcome {other.GetType()}."),
    };

    static CheckBody Of(string file, JudgedDraft draft, string? reason, string? message) => new(
        file, reason is null, reason, message, draft.Report is { } report ? ReportBody.Of(report, draft.Outcomes).Listing(draft.Outcomes) : null,
        draft.Wording?.Compared is { } compared ? WordingDiffBody.Of(compared, new()) : null, draft.Wording?.Message);
}
