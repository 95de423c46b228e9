using SearchService.Reports;

namespace SearchService.Search;

/// <summary>A report as lists show it.</summary>
/// <param name="Key">Its permanent name.</param>
/// <param name="Agency">Who reports.</param>
/// <param name="Title">Its title as printed, or null.</param>
/// <param name="Format">The form of its tables: <c>2021</c>.</param>
/// <param name="Version">The number of the current version, from 1.</param>
/// <param name="Sample">Whether it is one of the fictional samples.</param>
public sealed record ReportCard(ReportKey Key, Agency Agency, string? Title, string Format, int Version, bool Sample);
