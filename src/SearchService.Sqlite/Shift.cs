using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>What no version keeps and a page of an earlier state cannot be pinned to: whose report a version is, its numbers once a person corrects them, and what is found against it.</summary>
static class Shift
{
    /// <summary>Whether any of that has changed since.</summary>
    /// <param name="connection">The store.</param>
    /// <param name="change">The state the first page saw.</param>
    /// <param name="ofFindings">Whether the pages depend on findings; on agencies they always do.</param>
    public static bool HasComeSince(SqliteConnection connection, long change, bool ofFindings) => connection.ExecuteScalar<bool>(
        "SELECT EXISTS (SELECT 1 FROM version WHERE moved_change > @change OR (judged_change > @change AND (@ofFindings OR id IN (SELECT version FROM correction))))", new { change, ofFindings });
}
