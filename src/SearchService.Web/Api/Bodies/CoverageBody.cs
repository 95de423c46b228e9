using System.Collections.Immutable;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Bodies;

/// <summary>Which agency has a report of which year.</summary>
/// <param name="From">The first year of the table, or null where there is nothing.</param>
/// <param name="To">The last year, or null where there is nothing.</param>
/// <param name="Items">A page of agencies.</param>
/// <param name="Total">How many agencies there are in all.</param>
/// <param name="Next">The cursor of the next page, or null at the end.</param>
/// <param name="Totals">The sums over all agencies and years, not of the page alone.</param>
sealed record CoverageBody(int? From, int? To, ImmutableArray<CoverageRowBody> Items, int Total, string? Next, CoverageTotalsBody Totals)
{
    public static CoverageBody Of(Coverage coverage) => new(
        coverage.From > coverage.To ? null : coverage.From, coverage.From > coverage.To ? null : coverage.To,
        [.. coverage.Rows.Items.Select(CoverageRowBody.Of)], coverage.Rows.Total, coverage.Rows.Next?.ToString(),
        new(coverage.Totals.Present, coverage.Totals.Missing, coverage.Totals.Quarantined, coverage.Totals.Superseded));
}

/// <summary>An agency's years.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Sample">Whether it is one of the fictional samples.</param>
/// <param name="Years">Every year of the table.</param>
sealed record CoverageRowBody(AgencyBody Agency, bool Sample, ImmutableArray<CoverageCellBody> Years)
{
    public static CoverageRowBody Of(CoverageRow row) => new(AgencyBody.Of(row.Agency), row.Sample, [.. row.Years.Select(CoverageCellBody.Of)]);
}

/// <summary>What there is of an agency and year.</summary>
/// <param name="Year">The year reported on.</param>
/// <param name="Status"><c>present</c>, <c>quarantined</c> where only a document in quarantine is there, or <c>missing</c>.</param>
/// <param name="Superseded">How many older versions there are.</param>
/// <param name="Quarantined">How many documents of it are in quarantine.</param>
/// <param name="Url">The report's address, where it is present.</param>
sealed record CoverageCellBody(int Year, string Status, int Superseded, int Quarantined, string? Url)
{
    public static CoverageCellBody Of(CoverageCell cell) =>
        new(cell.Key.Year, cell.Status, cell.Superseded, cell.Quarantined, cell.Present ? Paths.Api + Paths.Report(cell.Key) : null);
}

/// <summary>Sums over a coverage.</summary>
/// <param name="Present">How many reports there are.</param>
/// <param name="Missing">How many years of agencies have nothing.</param>
/// <param name="Quarantined">How many have only a document in quarantine.</param>
/// <param name="Superseded">How many older versions there are.</param>
sealed record CoverageTotalsBody(int Present, int Missing, int Quarantined, int Superseded);
