using System.Text;
using Microsoft.Data.Sqlite;
using SearchService.Sqlite.FullText.Native;
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
    readonly nint _handle;

    public Statement(SqliteConnection connection, string sql)
    {
        _database = connection.Handle!;
        Check(raw.sqlite3_prepare_v2(_database, sql, out _statement));
        _handle = _statement.DangerousGetHandle();
    }

    /// <summary>Binds values and runs to the end.</summary>
    public void Run(params ReadOnlySpan<object?> values)
    {
        for (var i = 0; i < values.Length; i++)
            Bind(i + 1, values[i]);
        while (Step())
        {
        }
    }

    public void Bind(int position, object? value) => Check(value switch
    {
        null => raw.sqlite3_bind_null(_statement, position),
        int number => raw.sqlite3_bind_int(_statement, position, number),
        long number => raw.sqlite3_bind_int64(_statement, position, number),
        bool flag => raw.sqlite3_bind_int(_statement, position, flag ? 1 : 0),
        double number => raw.sqlite3_bind_double(_statement, position, number),
        string text => raw.sqlite3_bind_text(_statement, position, text),
        _ => throw new ArgumentException($"A value of type {value.GetType()} has no place in a statement.", nameof(value)),
    });

    /// <summary>Binds a pointer, which SQL can neither see nor forge.</summary>
    /// <param name="position">Which parameter.</param>
    /// <param name="pointer">The pointer.</param>
    /// <param name="type">What it points to: a literal that ends with a zero.</param>
    public unsafe void BindPointer(int position, nint pointer, ReadOnlySpan<byte> type) =>
        Check(Sqlite3.sqlite3_bind_pointer(_handle, position, pointer, Sqlite3.Literal(type), 0));

    /// <summary>Goes to the next row; false at the end, when the statement is ready to be run again, as it is after a failure.</summary>
    public bool Step()
    {
        var result = Sqlite3.sqlite3_step(_handle);
        if (result == raw.SQLITE_ROW)
            return true;
        raw.sqlite3_reset(_statement);
        Check(result == raw.SQLITE_DONE ? raw.SQLITE_OK : result);
        return false;
    }

    /// <summary>A number of the row.</summary>
    public long Integer(int column) => Sqlite3.sqlite3_column_int64(_handle, column);

    /// <summary>Whether a value of the row is a whole number.</summary>
    public bool IsInteger(int column) => Sqlite3.sqlite3_column_type(_handle, column) == raw.SQLITE_INTEGER;

    /// <summary>Whether there is no value.</summary>
    public bool IsNull(int column) => Sqlite3.sqlite3_column_type(_handle, column) == raw.SQLITE_NULL;

    /// <summary>Whether a value of the row is this text of plain characters.</summary>
    public unsafe bool IsAscii(int column, string text) =>
        Sqlite3.sqlite3_column_text(_handle, column) is var bytes and not null && Ascii.Equals(new ReadOnlySpan<byte>(bytes, Sqlite3.sqlite3_column_bytes(_handle, column)), text);

    /// <summary>A number of the row, exactly as <see cref="Number"/> stored it, or null.</summary>
    public decimal? Decimal(int column) => Sqlite3.sqlite3_column_type(_handle, column) switch
    {
        raw.SQLITE_NULL => null,
        raw.SQLITE_INTEGER => Integer(column),
        _ => Number.Load(Sqlite3.sqlite3_column_double(_handle, column)),
    };

    /// <summary>A text of the row, or null.</summary>
    public unsafe string? Text(int column) =>
        Sqlite3.sqlite3_column_text(_handle, column) is var text and not null ? Encoding.UTF8.GetString(text, Sqlite3.sqlite3_column_bytes(_handle, column)) : null;

    /// <summary>Leaves the remaining rows.</summary>
    public void Reset() => raw.sqlite3_reset(_statement);

    void Check(int result) => SqliteException.ThrowExceptionForRC(result, _database);

    public void Dispose() => _statement.Dispose();
}
