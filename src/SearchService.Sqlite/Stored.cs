using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>What became of a document in the store.</summary>
/// <param name="Outcome">What reading it gave.</param>
/// <param name="Word"><c>accepted</c>, <c>unchanged</c>, <c>version</c>, <c>quarantined</c> or <c>refused</c>.</param>
/// <param name="Key">The report's permanent name, where there is a report.</param>
/// <param name="Reason">Why it was quarantined or refused, or how it was changed.</param>
public sealed record StoredOutcome(IngestOutcome Outcome, string Word, ReportKey? Key, string? Reason);

/// <summary>A version of a report as the store holds it.</summary>
/// <param name="Report">The report.</param>
/// <param name="Version">Its number among the versions of the same agency and year, from 1.</param>
/// <param name="Current">Whether it is the one that is searched and listed.</param>
/// <param name="Sample">Whether it is one of the fictional samples.</param>
public sealed record StoredReport(Report Report, int Version, bool Current, bool Sample)
{
    /// <summary>Whose report of which year a person says it is, and where it stood before; null where nobody moved it.</summary>
    public Move? Moved { get; init; }
}

/// <summary>A person's word on whose report of which year a version is.</summary>
/// <param name="From">Where it stood before.</param>
/// <param name="Word">Who says so and why.</param>
public sealed record Move(ReportKey From, PersonsWord Word);

/// <summary>The sections of one kind in a report.</summary>
/// <param name="Card">The report.</param>
/// <param name="Sections">Those that have any text, in order: several where an older report has several 其他.</param>
public sealed record ReportSections(ReportCard Card, ImmutableArray<PlacedSection> Sections)
{
    /// <summary>Their text, put together.</summary>
    public string Text => PlacedSection.TextOf(Sections);
}

/// <summary>A failed sum of a current report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Outcome">The sum with both sides; for X1 and X2 the other year is the one before.</param>
public sealed record StoredFinding(ReportCard Report, Outcome Outcome);

/// <summary>A document that is kept and listed, but is no report that can be counted on.</summary>
/// <param name="Source">The document.</param>
/// <param name="Reason">A stable word.</param>
/// <param name="Message">A sentence for people.</param>
/// <param name="Title">The title that was read all the same, or null.</param>
/// <param name="AgencyName">The agency that was read all the same, or null.</param>
/// <param name="Year">The year that was read all the same, or null.</param>
/// <param name="QuarantinedAt">When it came.</param>
public sealed record QuarantinedDocument(
    Source Source, string Reason, string Message, string? Title, string? AgencyName, int? Year, DateTimeOffset QuarantinedAt)
{
    /// <summary>The agency's id in the registry, or null where none was read.</summary>
    public string? AgencyId { get; init; }
}

/// <summary>An agency of the registry.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Aliases">Its other names, with the years they were used where known.</param>
/// <param name="Years">The years it has reports of, newest first.</param>
public sealed record AgencyRecord(Agency Agency, ImmutableArray<AgencyAlias> Aliases, ImmutableArray<int> Years);

/// <summary>A short or former name, or another spelling.</summary>
/// <param name="Name">The name.</param>
/// <param name="ValidFrom">The first year it was used, or null.</param>
/// <param name="ValidTo">The last year it was used, or null.</param>
public sealed record AgencyAlias(string Name, int? ValidFrom, int? ValidTo);

/// <summary>What is in the store.</summary>
/// <param name="Reports">Current reports, samples included.</param>
/// <param name="Samples">How many of them are samples.</param>
/// <param name="Versions">All versions, current and superseded.</param>
/// <param name="Agencies">Agencies of current reports.</param>
/// <param name="Quarantined">Documents in quarantine.</param>
/// <param name="Findings">Failed sums of current reports that nobody has explained.</param>
/// <param name="FirstYear">The oldest year reported on, or null in an empty store.</param>
/// <param name="LastYear">The newest year reported on, or null in an empty store.</param>
public sealed record StoreSummary(int Reports, int Samples, int Versions, int Agencies, int Quarantined, int Findings, int? FirstYear, int? LastYear);
