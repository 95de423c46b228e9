using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>
/// Lays corrections over the cells of a version: <c>cell</c> holds what is computed with, <c>printed_cell</c> all that was read. Every change begins with the cells as they
/// were read, so they are never lost and come back byte for byte.
/// </summary>
sealed class CellOverlay(SqliteConnection connection)
{
    /// <summary>Changes the corrections of a version.</summary>
    public void Change(long version, Action corrections)
    {
        if (IsCorrected(version))
            Execute(version, "DELETE FROM cell WHERE version = @version", "INSERT INTO cell SELECT * FROM printed_cell WHERE version = @version", "DELETE FROM printed_cell WHERE version = @version");
        corrections();
        if (!IsCorrected(version))
            return;
        Execute(version, "INSERT INTO printed_cell SELECT * FROM cell WHERE version = @version", "DELETE FROM cell WHERE version = @version");
        using var reader = new VersionReader(connection);
        using var writer = new VersionWriter(connection);
        writer.WriteCells(version, reader.Counts(version));
    }

    bool IsCorrected(long version) => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM correction WHERE version = @version)", new { version });

    void Execute(long version, params IEnumerable<string> statements)
    {
        foreach (var statement in statements)
            connection.Execute(statement, new { version });
    }
}
