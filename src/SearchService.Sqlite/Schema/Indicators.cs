using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Sqlite.Schema;

/// <summary>The table <c>indicator</c>: every fact of every form, and the computed subtotals, by number.</summary>
static class Indicators
{
    /// <summary>All of them by id. The newest form last: where two print the same fact, its wording stays.</summary>
    public static readonly Dictionary<string, Indicator> Known = ReportFormat.All.SelectMany(format => format.Indicators.Concat(format.Form.Subtotals.Select(subtotal => subtotal.Indicator)))
        .GroupBy(indicator => indicator.Id).ToDictionary(editions => editions.Key, editions => editions.Last());

    /// <summary>Adds what a newer program knows; a number once given stays.</summary>
    public static void Complete(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var indicator in Known.Values)
            connection.Execute("INSERT INTO indicator (name, path, unit) VALUES (@Id, @Label, @Unit) ON CONFLICT (name) DO UPDATE SET path = @Label, unit = @Unit WHERE path <> @Label OR unit <> @Unit", indicator);
        transaction.Commit();
    }

    public static Dictionary<string, long> IdsByName(SqliteConnection connection) =>
        connection.Query<(string Name, long Id)>("SELECT name, id FROM indicator").ToDictionary(row => row.Name, row => row.Id);
}
