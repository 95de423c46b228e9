using Microsoft.Data.Sqlite;
using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite;

/// <summary>
/// The one file that is the truth, <c>reports.db</c> in the data folder: WAL, <c>synchronous=FULL</c>. Readers never wait for the
/// writer, and another process may write while this one reads.
/// </summary>
/// <param name="folder">The data folder; created where it is missing.</param>
public sealed class Database(string folder)
{
    /// <summary>The file's name.</summary>
    public const string FileName = "reports.db";

    // A bulk load by another process holds the write lock for a group of reports, well under a second.
    const int BusyTimeoutMilliseconds = 60_000;

    readonly string _connectionString = new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(Directory.CreateDirectory(folder).FullName, FileName),
        Pooling = false,
    }.ToString();

    /// <summary>The data folder, absolute.</summary>
    public string Folder { get; } = Path.GetFullPath(folder);

    /// <summary>A new connection with the pragmas set and the full-text functions registered. The caller closes it.</summary>
    public SqliteConnection Open()
    {
        var connection = new SqliteConnection(_connectionString);
        connection.Open();
        // busy_timeout first: raw calls do not know of DefaultTimeout.
        foreach (var pragma in (string[])[$"busy_timeout={BusyTimeoutMilliseconds}", "journal_mode=WAL", "synchronous=FULL", "foreign_keys=ON", "cache_size=-32768", "mmap_size=2147418112", "temp_store=MEMORY"])
            Run(connection, $"PRAGMA {pragma}");
        Fts5.Register(connection);
        return connection;
    }

    /// <summary>Runs one statement. Several in one command would hide the errors of all but the first.</summary>
    internal static void Run(SqliteConnection connection, string statement)
    {
        using var command = connection.CreateCommand();
        command.CommandText = statement;
        command.ExecuteNonQuery();
    }
}
