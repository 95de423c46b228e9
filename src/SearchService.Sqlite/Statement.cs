using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace SearchService.Sqlite;

/// <summary>
/// A prepared statement that is run many times with other values, bound by position. It calls SQLite directly: a report has some 230
/// cells, and looking up ten parameters by name for each took most of the time of a bulk load.
/// </summary>
sealed class Statement : IDisposable
{
    readonly sqlite3 _database;
    readonly sqlite3_stmt _statement;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
    }

    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Check(Bind(i + 1, values[i]));
        var result = raw.sqlite3_step(_statement);
        raw.sqlite3_reset(_statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
    }

    int Bind(int position, object? value) => value switch
    {
        null => raw.sqlite3_bind_null(_statement, position),
        int number => raw.sqlite3_bind_int(_statement, position, number),
        long number => raw.sqlite3_bind_int64(_statement, position, number),
        bool flag => raw.sqlite3_bind_int(_statement, position, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(_statement, position, number),
        string text => raw.sqlite3_bind_text(_statement, position, text),
        _ => throw new ArgumentException($"A value of type {value.GetType()} has no place in a statement.", nameof(value)),
    };

    void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);

    public void Dispose() => _statement.Dispose();
}
