using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using SearchService.Compare;
using SearchService.Reports;

namespace SearchService.Web.Addresses;

/// <summary>A comparison of tables as its address carries it.</summary>
/// <param name="Keys">The keys of the reports, as typed.</param>
/// <param name="Show">Which rows are shown.</param>
/// <param name="HidesZero">Whether rows that are 0 in every report are left out.</param>
sealed record TablesAddress(ImmutableArray<string> Keys, ShownLines Show = ShownLines.All, bool HidesZero = false)
{
    /// <summary>The page, from 1: one that reports with many findings side by side need. Files have no pages.</summary>
    public int Page { get; init; } = 1;

    public static TablesAddress Of(IQueryCollection query) => new(
        [.. (query.First(Parameters.Reports) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
        Word.TryParse<ShownLines>(query.First(Parameters.Show)) ?? ShownLines.All,
        query.Whole(Parameters.HideZero) == 1)
    {
        Page = query.Whole(Parameters.Page) ?? 1,
    };

    /// <summary>The rows that are shown.</summary>
    public IEnumerable<TableDiffRow> Shown(TableDiff diff) => diff.Rows.Where(row => (Show == ShownLines.All || row.IsChanged == (Show == ShownLines.Changed)) && !(HidesZero && row.IsZeroEverywhere));

    /// <summary>The address of all rows under a path.</summary>
    public string Whole(string path) => (this with { Page = 1 }).Under(path);

    /// <summary>The address under a path.</summary>
    public string Under(string path)
    {
        var query = new QueryBuilder { { Parameters.Reports.Name, string.Join(',', Keys) } };
        if (Show != ShownLines.All)
            query.Add(Parameters.Show.Name, Word.Of(Show));
        if (HidesZero)
            query.Add(Parameters.HideZero.Name, "1");
        if (Page > 1)
            query.Add(Parameters.Page.Name, Page.ToString(CultureInfo.InvariantCulture));
        return path + query.ToQueryString();
    }
}
