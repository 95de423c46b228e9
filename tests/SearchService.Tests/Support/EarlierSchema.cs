using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Tests.Support;

/// <summary>Makes a database look as an earlier program left it, so that the next one to open it takes the steps again.</summary>
static class EarlierSchema
{
    // What takes back the steps that cannot be taken twice.
    static readonly string[] Back =
    [
        "DROP VIEW current_number",
        "CREATE VIEW current_number AS SELECT 1 AS value",
        "DROP TABLE correction",
        "DROP TABLE printed_cell",
        "DROP TABLE dismissal",
        "DROP INDEX former_version_by_version",
        "ALTER TABLE finding DROP COLUMN corrected",
        "ALTER TABLE former_version DROP COLUMN said_by",
        "ALTER TABLE former_version DROP COLUMN said_at",
        "ALTER TABLE former_version DROP COLUMN reason",
        "ALTER TABLE version DROP COLUMN moved_change",
        "ALTER TABLE version DROP COLUMN judged_change",
    ];

    /// <summary>Goes back to a schema.</summary>
    /// <param name="connection">An open connection.</param>
    /// <param name="version">Its number, 8 or more.</param>
    public static void ReturnTo(this SqliteConnection connection, int version)
    {
        foreach (var statement in Back)
            connection.Execute(statement);
        connection.Execute($"PRAGMA user_version={version}");
    }
}
