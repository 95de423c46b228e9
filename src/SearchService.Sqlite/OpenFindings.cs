using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite;

/// <summary>What counts as a finding in facets, measures and totals: a sum that fails and that nobody has explained. Lists and the report itself show the explained ones too.</summary>
static class OpenFindings
{
    /// <summary>Those of all versions, in place of the table <c>finding</c>.</summary>
    public const string Table = "(SELECT o.version, o.rule FROM finding o WHERE NOT EXISTS (SELECT 1 FROM dismissal d WHERE d.version = o.version AND d.rule = o.rule AND d.left = o.left AND d.right = o.right))";

    /// <summary>How many a version has.</summary>
    public static int Of(SqliteConnection connection, long version) => connection.ExecuteScalar<int>($"SELECT count(*) FROM {Table} WHERE version = @version", new { version });

    /// <summary>Says that those of a version are others than before, so that searches read them anew.</summary>
    public static void Changed(SqliteConnection connection, long version, long change) =>
        connection.Execute("UPDATE version SET touched_change = @change, judged_change = @change WHERE id = @version AND from_change < @change", new { change, version });
}
