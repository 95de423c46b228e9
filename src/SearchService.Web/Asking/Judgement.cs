using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>A report's sums judged with what is stored: those within it, and those against the same agency's report of the year before.</summary>
static class Judgement
{
    public static ImmutableArray<Outcome> Judge(this ReportStore store, Report report) =>
        [.. Reconciliation.Of(report), .. Before(store, report) is { } before ? Reconciliation.Between(before.Report, report) : []];

    static StoredReport? Before(ReportStore store, Report report) => report.Key is { } key ? store.ReportBefore(key) : null;
}
