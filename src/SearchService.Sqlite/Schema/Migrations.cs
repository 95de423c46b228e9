using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite.Schema;

/// <summary>
/// Brings a database to the schema of this program. The version is SQLite's <c>user_version</c>; each step is a file
/// <c>Schema/001.sql</c>, <c>002.sql</c>, … and runs in one transaction with the raising of the version.
/// </summary>
static class Migrations
{
    public static void Apply(SqliteConnection connection)
    {
        var steps = Steps().ToList();
        if (Version(connection) == steps.Count)
            return;
        using var transaction = connection.BeginTransaction(deferred: false);
        // Asked again under the write lock: another process may have migrated meanwhile.
        var version = Version(connection);
        if (version > steps.Count)
            throw new InvalidOperationException(
                $"数据库的结构版本是 {version}，本程序只认识到 {steps.Count}：请使用更新的程序。The database has schema version {version}; this program knows {steps.Count}. Use a newer program.");
        foreach (var step in steps.Skip(version))
            foreach (var statement in StatementsOf(step))
                Database.Run(connection, statement);
        Database.Run(connection, $"PRAGMA user_version={steps.Count}");
        transaction.Commit();
    }

    static int Version(SqliteConnection connection) => connection.ExecuteScalar<int>("PRAGMA user_version");

    static IEnumerable<string> Steps()
    {
        var assembly = typeof(Migrations).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(name => name.EndsWith(".sql", StringComparison.Ordinal)).Order(StringComparer.Ordinal))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            yield return reader.ReadToEnd();
        }
    }

    // Our scripts end every statement with “;” at the end of a line, and nothing else does.
    static string[] StatementsOf(string script) =>
        script.Split(";\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
