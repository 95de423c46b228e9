using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>Judges documents that are not stored with what is: their sums, and their wording against the same agency's report of the year before.</summary>
/// <param name="store">The store; null where there is none, and nothing to compare with.</param>
/// <param name="limit">How long the wordings may take.</param>
sealed class DraftJudge(ReportStore? store, TimeLimit limit)
{
    /// <summary>Judges the sums alone.</summary>
    public JudgedDraft Judge(IngestOutcome outcome)
    {
        var report = outcome switch { IngestOutcome.Accepted accepted => accepted.Report, IngestOutcome.Quarantined quarantined => quarantined.Partial, _ => null };
        var before = report?.Key is { } key ? store?.ReportBefore(key) : null;
        return new(outcome, report, before, report is null ? [] : Judgement.Of(report, before?.Report));
    }

    /// <summary>Judges the sums and compares the wording.</summary>
    /// <param name="outcome">What reading the document gave.</param>
    /// <param name="against">The version to compare with in place of that of the year before, or null.</param>
    /// <param name="cancellation">Ends it.</param>
    public async ValueTask<JudgedDraft> JudgeAsync(IngestOutcome outcome, StoredReport? against, CancellationToken cancellation)
    {
        var judged = Judge(outcome);
        return judged.Report is { } report ? judged with { Wording = await CompareAsync(report, against ?? judged.Before, cancellation) } : judged;
    }

    ValueTask<DraftWording> CompareAsync(Report draft, StoredReport? other, CancellationToken cancellation) => (draft.Key, other) switch
    {
        (null, _) => ValueTask.FromResult(DraftWording.NoIdentity),
        ({ } key, null) => ValueTask.FromResult(DraftWording.NoneOf(key.Year - 1)),
        var (_, before) => limit.KeepAsync(
            limited => ValueTask.FromResult(new DraftWording(ComparedWording.Of(ComparedReport.Of(before), ComparedReport.Draft(draft), null, limited), null)), () => DraftWording.TookTooLong, cancellation),
    };
}

/// <summary>A document judged that is not stored.</summary>
/// <param name="Outcome">What reading it gave.</param>
/// <param name="Report">What was read, or null where nothing was.</param>
/// <param name="Before">The stored report of the same agency and the year before, or null.</param>
/// <param name="Outcomes">How its sums turned out, those against the year before too.</param>
sealed record JudgedDraft(IngestOutcome Outcome, Report? Report, StoredReport? Before, ImmutableArray<Outcome> Outcomes)
{
    /// <summary>Its wording against an earlier one; null where that was not asked for or nothing was read.</summary>
    public DraftWording? Wording { get; init; }
}

/// <summary>The wording of a draft, on the right, against that of a stored report.</summary>
/// <param name="Compared">The comparison, or null.</param>
/// <param name="Message">Why there is none, a sentence, or null.</param>
sealed record DraftWording(ComparedWording? Compared, string? Message)
{
    /// <summary>Nobody knows whose report of which year it is.</summary>
    public static DraftWording NoIdentity { get; } = new(null, "机关或年度不明，未比较措辞；请注明机关和年度。Agency or year is unknown, so the wording was not compared; state them.");

    /// <summary>It took too long.</summary>
    public static DraftWording TookTooLong { get; } = new(null, "文字过长，未能及时比较措辞。The texts are too long for their wording to be compared in time.");

    /// <summary>The year before is not stored.</summary>
    public static DraftWording NoneOf(int year) =>
        new(null, $"库中没有该机关 {year} 年的年报，未比较措辞。The report of {year} is not stored, so the wording was not compared.");
}
