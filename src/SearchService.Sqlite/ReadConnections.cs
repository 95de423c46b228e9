using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite;

/// <summary>
/// Connections for reading, kept while idle: a new one maps every page it touches anew, which for the numbers of a year takes longer than reading them. Idle ones are in no
/// transaction, so they hold up no writer.
/// </summary>
/// <param name="database">The database.</param>
sealed class ReadConnections(Database database) : IDisposable
{
    const int MostIdle = 16;

    readonly ConcurrentBag<SqliteConnection> _idle = [];

    /// <summary>Reads in one state of the store.</summary>
    public T Read<T>(Func<SqliteConnection, T> read)
    {
        var connection = Idle() ?? database.Open();
        try
        {
            T answer;
            using (connection.BeginTransaction(deferred: true))
                answer = read(connection);
            Keep(connection);
            return answer;
        }
        catch
        {
            // Nobody knows what state it is in.
            connection.Dispose();
            throw;
        }
    }

    // One whose file was taken away would go on answering.
    SqliteConnection? Idle()
    {
        while (_idle.TryTake(out var connection))
        {
            if (!Sqlite3.HasMoved(connection))
                return connection;
            connection.Dispose();
        }
        return null;
    }

    void Keep(SqliteConnection connection)
    {
        if (_idle.Count < MostIdle)
            _idle.Add(connection);
        else
            connection.Dispose();
    }

    /// <summary>Closes the idle connections.</summary>
    public void Dispose()
    {
        while (_idle.TryTake(out var connection))
            connection.Dispose();
    }
}
