using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>A table of what was said of versions. What was said of an earlier one waits until it is said again of the current one, or dropped.</summary>
/// <param name="Name">The table.</param>
/// <param name="Subject">Its column that tells what was spoken of.</param>
sealed record SaidTable(string Name, string Subject)
{
    public static readonly SaidTable Corrections = new("correction", "indicator"), Dismissals = new("dismissal", "rule");

    /// <summary>Settles what waits; false where nothing did.</summary>
    /// <param name="connection">The store's connection, in a transaction.</param>
    /// <param name="version">The current version.</param>
    /// <param name="subject">Which indicator, by number, or which rule.</param>
    /// <param name="now">When.</param>
    public bool Settle(SqliteConnection connection, long version, object subject, DateTimeOffset now) => 0 < connection.Execute($"""
        UPDATE {Name} SET settled_at = @now WHERE {Subject} = @subject AND settled_at IS NULL AND version IN (
            SELECT w.id FROM version w JOIN version v ON v.agency = w.agency AND v.year = w.year WHERE v.id = @version AND w.id <> v.id)
        """, new { subject, version, now = Instant.Print(now) });

    /// <summary>Takes a word on the current version back, and settles what waits; false where there was neither.</summary>
    public bool Undo(SqliteConnection connection, long version, object subject, DateTimeOffset now) =>
        Settle(connection, version, subject, now) | 0 < connection.Execute($"DELETE FROM {Name} WHERE version = @version AND {Subject} = @subject", new { version, subject });
}
