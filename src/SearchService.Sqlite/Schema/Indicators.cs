using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports.Formats;

namespace SearchService.Sqlite.Schema;

/// <summary>The table <c>indicator</c>: every fact of every form, and the computed subtotals, by number.</summary>
static class Indicators
{
    /// <summary>Adds what a newer program knows; a number once given stays.</summary>
    public static void Complete(SqliteConnection connection)
    {
        // The newest form last: where two print the same fact, its wording stays.
        var all = ReportFormat.All.SelectMany(format => format.Indicators.Concat(format.Form.Subtotals.Select(subtotal => subtotal.Indicator)));
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var indicator in all.GroupBy(indicator => indicator.Id).Select(editions => editions.Last()))
            connection.Execute("INSERT INTO indicator (name, path, unit) VALUES (@Id, @Label, @Unit) ON CONFLICT (name) DO UPDATE SET path = @Label, unit = @Unit WHERE path <> @Label OR unit <> @Unit", indicator);
        transaction.Commit();
    }

    public static Dictionary<string, long> IdsByName(SqliteConnection connection) =>
        connection.Query<(string Name, long Id)>("SELECT name, id FROM indicator").ToDictionary(row => row.Name, row => row.Id);
}
