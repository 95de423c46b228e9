using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>A report's sums judged with what is stored: those within it, and those against the same agency's report of the year before.</summary>
static class Judgement
{
    public static ImmutableArray<Outcome> Judge(this ReportStore store, Report report) => Of(report, Before(store, report)?.Report);

    /// <summary>The sums within a report, and those against the year before where that is there.</summary>
    public static ImmutableArray<Outcome> Of(Report report, Report? before) =>
        [.. Reconciliation.Of(report), .. before is null ? [] : Reconciliation.Between(before, report)];

    static StoredReport? Before(ReportStore store, Report report) => report.Key is { } key ? store.ReportBefore(key) : null;
}
