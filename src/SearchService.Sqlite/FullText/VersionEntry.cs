namespace SearchService.Sqlite.FullText;

/// <summary>What is kept in memory of a version.</summary>
/// <param name="Id">Its row.</param>
/// <param name="Agency">The agency's id.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Format">The form of its tables.</param>
/// <param name="FromChange">Current from this change number on.</param>
/// <param name="UntilChange">To before this one; null while current.</param>
/// <param name="Findings">The families of rules whose sums do not hold and are not explained, joined by commas; empty where there are none.</param>
/// <param name="Layout">Where its sections stand in the index.</param>
sealed record VersionEntry(int Id, string Agency, int Year, string Format, long FromChange, long? UntilChange, string Findings, SectionLayout Layout)
{
    public bool IsVisibleAt(long change) => FromChange <= change && (UntilChange is null || UntilChange > change);
}
