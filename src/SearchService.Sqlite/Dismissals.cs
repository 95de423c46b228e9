using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>Findings that a person has seen and explained. They stay listed, count no more, and ask again once their sides or the version change. A refusal is a sentence, null means done.</summary>
public sealed class Dismissals
{
    readonly Database _database;
    readonly TimeProvider _time;

    internal Dismissals(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Dismisses a finding of a current report.</summary>
    /// <param name="key">The report.</param>
    /// <param name="rule">The sum that fails: <c>R3/received</c>.</param>
    /// <param name="by">Who has seen it.</param>
    /// <param name="reason">What explains it.</param>
    public string? Dismiss(ReportKey key, string rule, string by, string reason) => Change(key, (connection, version) =>
    {
        var now = _time.GetUtcNow();
        var dismissed = connection.Execute("""
            INSERT INTO dismissal (version, rule, left, right, said_by, said_at, reason) SELECT version, rule, left, right, @by, @at, @reason FROM finding WHERE version = @version AND rule = @rule
            ON CONFLICT (version, rule) DO UPDATE SET left = excluded.left, right = excluded.right, said_by = @by, said_at = @at, reason = @reason, settled_at = NULL
            """, new { version, rule, by, at = Instant.Print(now), reason });
        SaidTable.Dismissals.Settle(connection, version, rule, now);
        return dismissed > 0 ? null : $"“{key}”没有不成立的勾稽关系“{rule}”{Others(connection, version)}。No such sum fails in this report.";
    });

    /// <summary>Takes a dismissal back, or drops one of an earlier version that waits to be said again.</summary>
    public string? Undo(ReportKey key, string rule) => Change(key, (connection, version) =>
        SaidTable.Dismissals.Undo(connection, version, rule, _time.GetUtcNow()) ? null : $"“{key}”的“{rule}”没有说明过。This finding is not dismissed.");

    string? Change(ReportKey key, Func<SqliteConnection, long, string?> decide) => Decision.Make(_database, (connection, change) =>
    {
        using var reader = new VersionReader(connection);
        if (reader.VersionId(key, null) is not { } version)
            return ReportKey.NoSuch(key.ToString());
        OpenFindings.Changed(connection, version, change);
        return decide(connection, version);
    });

    static string Others(SqliteConnection connection, long version) =>
        string.Join("、", connection.Query<string>("SELECT rule FROM finding WHERE version = @version ORDER BY rule", new { version })) is { Length: > 0 } rules ? $"；不成立的有：{rules}" : "";
}
