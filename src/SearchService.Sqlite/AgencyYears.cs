using System.Collections.Immutable;
using SearchService.Compare;

namespace SearchService.Sqlite;

/// <summary>The numbers of a page of agencies over years.</summary>
/// <param name="From">The first year.</param>
/// <param name="To">The last year; before the first where there is nothing.</param>
/// <param name="Years">Every year of every agency of the page.</param>
/// <param name="Agencies">How many agencies there are in all.</param>
/// <param name="ChangeNumber">The state of the store they were read in.</param>
/// <param name="Next">Where the next page begins, or null at the end.</param>
public sealed record AgencyYears(int From, int To, ImmutableArray<AgencyYear> Years, int Agencies, long ChangeNumber, ListCursor? Next);
