using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>Which agency has a report of which year.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year; before the first where there is nothing.</param>
/// <param name="Rows">A page of agencies.</param>
/// <param name="Totals">The sums over all of them, not of the page alone.</param>
public sealed record Coverage(int From, int To, Listing<CoverageRow> Rows, CoverageTotals Totals);

/// <summary>An agency's years.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Sample">Whether it is one of the fictional samples.</param>
/// <param name="Years">Every year of the table, the first first.</param>
public sealed record CoverageRow(Agency Agency, bool Sample, ImmutableArray<CoverageCell> Years);

/// <summary>What there is of one agency and year.</summary>
/// <param name="Key">The report's key, or the one it would have.</param>
/// <param name="Present">Whether there is a current report.</param>
/// <param name="Superseded">How many older versions there are, withdrawn ones too.</param>
/// <param name="Quarantined">How many documents in quarantine are of this agency and year as far as they could be read.</param>
public sealed record CoverageCell(ReportKey Key, bool Present, int Superseded, int Quarantined)
{
    /// <summary><c>present</c>; else <c>quarantined</c> where a document waits; else <c>missing</c>.</summary>
    public string Status => Present ? "present" : Quarantined > 0 ? "quarantined" : "missing";
}

/// <summary>Sums over a coverage: cells by status, and superseded versions.</summary>
public sealed record CoverageTotals(int Agencies, int Present, int Missing, int Quarantined, int Superseded);
