using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.Extensions;
using SearchService.Compare;

namespace SearchService.Web.Addresses;

/// <summary>A comparison of tables as its address carries it.</summary>
/// <param name="Keys">The keys of the reports, as typed.</param>
/// <param name="ChangedOnly">Whether only rows that differ or cannot be compared are shown.</param>
/// <param name="HidesZero">Whether rows that are 0 in every report are left out.</param>
sealed record TablesAddress(ImmutableArray<string> Keys, bool ChangedOnly = false, bool HidesZero = false)
{
    public static TablesAddress Of(IQueryCollection query) => new(
        [.. (query.First(Parameters.Reports) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        query.First(Parameters.ShownRows) == Parameters.ShownRows.Words[0],
        query.Whole(Parameters.HideZero) == 1);

    /// <summary>The rows that are shown.</summary>
    public IEnumerable<TableDiffRow> Shown(TableDiff diff) => diff.Rows.Where(row => !(ChangedOnly && !row.IsChanged) && !(HidesZero && row.IsZeroEverywhere));

    /// <summary>The address under a path.</summary>
    public string Under(string path)
    {
        var query = new QueryBuilder { { Parameters.Reports.Name, string.Join(',', Keys) } };
        if (ChangedOnly)
            query.Add(Parameters.ShownRows.Name, Parameters.ShownRows.Words[0]);
        if (HidesZero)
            query.Add(Parameters.HideZero.Name, "1");
        return path + query.ToQueryString();
    }
}
