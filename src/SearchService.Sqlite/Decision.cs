using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>What a person decides, as one durable change of the store: done, or refused with a sentence and nothing changed.</summary>
static class Decision
{
    /// <summary>Decides in a transaction of its own.</summary>
    /// <param name="database">The store's database.</param>
    /// <param name="decide">Does it under the number of the change, or answers why not.</param>
    public static string? Make(Database database, Func<SqliteConnection, long, string?> decide)
    {
        using var connection = database.Open();
        using var transaction = connection.BeginTransaction(deferred: false);
        var change = 1 + connection.ExecuteScalar<long>("SELECT number FROM change");
        if (decide(connection, change) is { } refusal)
            return refusal;
        connection.Execute("UPDATE change SET number = @change", new { change });
        transaction.Commit();
        return null;
    }
}
