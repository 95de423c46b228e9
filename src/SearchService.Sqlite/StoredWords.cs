using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>A correction of a current report, or one of an earlier version that waits to be said again.</summary>
/// <param name="Report">The report as it is now.</param>
/// <param name="Version">The version that was corrected.</param>
/// <param name="Pending">Whether it waits: a newer version is current, and nobody has said it of that or dropped it.</param>
/// <param name="Subject">The id of the indicator, or <c>identity</c> where the report was moved.</param>
/// <param name="Path">The indicator's headings in a line, or null.</param>
/// <param name="From">What was read; of an identity, the key it had.</param>
/// <param name="To">What it was corrected to; of an identity, the key it got.</param>
/// <param name="Word">Who says so and why.</param>
public sealed record StoredCorrection(ReportCard Report, int Version, bool Pending, string Subject, string? Path, Reading From, Reading To, PersonsWord Word);

/// <summary>What stands in a cell.</summary>
/// <param name="State">What it says; null where there is no cell.</param>
/// <param name="Value">Its number, or null.</param>
/// <param name="Raw">Its text; of an identity, the key.</param>
public sealed record Reading(CellState? State, decimal? Value, string Raw);

/// <summary>A dismissal of a finding of a current report, or one that waits to be said again.</summary>
/// <param name="Report">The report as it is now.</param>
/// <param name="Version">The version whose finding was dismissed.</param>
/// <param name="Pending">Whether it waits: the finding is a newer version's, or its sides are other numbers than were seen.</param>
/// <param name="Outcome">The finding as it is now.</param>
/// <param name="SeenLeft">The left side that was seen.</param>
/// <param name="SeenRight">The right side that was seen.</param>
/// <param name="Word">Who explained it and how.</param>
public sealed record StoredDismissal(ReportCard Report, int Version, bool Pending, Outcome Outcome, decimal SeenLeft, decimal SeenRight, PersonsWord Word);
