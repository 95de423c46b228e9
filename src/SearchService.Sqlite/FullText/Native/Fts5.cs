using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite.FullText.Native;

/// <summary>
/// Makes a connection able to use the full-text tables. Nothing else in this project touches a native pointer: see README.md beside.
/// </summary>
static unsafe class Fts5
{
    /// <summary>Registers the tokenizer <c>pairs</c> and the function <c>collect</c>.</summary>
    public static void Register(SqliteConnection connection)
    {
        var api = ApiOf(connection);
        var pairs = Tokenizers.Pairs;
        Check(connection, api->CreateTokenizer(api, Sqlite3.Literal("pairs\0"u8), 0, &pairs, 0));
        // Steps 002 and 005 of the schema make a table that names this one, and 010 drops it: nothing is ever in it.
        Check(connection, api->CreateTokenizer(api, Sqlite3.Literal("tally\0"u8), 0, &pairs, 0));
        Check(connection, api->CreateFunction(api, Sqlite3.Literal("collect\0"u8), 0, &CollectFunction.Run, 0));
        GC.KeepAlive(connection);
    }

    static Fts5Api* ApiOf(SqliteConnection connection)
    {
        Fts5Api* api = null;
        using var statement = new Statement(connection, "SELECT fts5(?1)");
        statement.BindPointer(1, (nint)(&api), "fts5_api_ptr\0"u8);
        statement.Step();
        return api is not null ? api : throw new InvalidOperationException("This build of SQLite has no FTS5.");
    }

    static void Check(SqliteConnection connection, int code) => SqliteException.ThrowExceptionForRC(code, connection.Handle);
}
