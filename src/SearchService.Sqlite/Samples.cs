using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Sqlite.FullText;

namespace SearchService.Sqlite;

/// <summary>The fictional samples of a first start, which leave without a trace when a real report comes.</summary>
sealed class Samples(SqliteConnection connection, NarrativeIndex narratives)
{
    public bool Any() => connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM version WHERE sample)");

    /// <summary>Removes them and says which originals nothing names any more.</summary>
    public IReadOnlyList<string> Remove()
    {
        var agencies = connection.Query<string>("SELECT DISTINCT agency FROM version WHERE sample").ToList();
        var versions = connection.Query<long>("SELECT id FROM version WHERE sample").ToList();
        foreach (var version in versions)
            narratives.Delete(version);
        foreach (var table in (string[])["section", "cell", "printed_cell", "correction", "statistic", "finding", "dismissal", "evidence", "warning"])
            connection.Execute($"DELETE FROM {table} WHERE version IN (SELECT id FROM version WHERE sample)");
        connection.Execute("DELETE FROM former_version WHERE version IN (SELECT id FROM version WHERE sample)");
        connection.Execute("DELETE FROM version WHERE sample");
        RemoveEmpty(agencies);
        RemoveEmptyRegions();
        return [.. connection.Query<string>("DELETE FROM source WHERE id NOT IN (SELECT source FROM version UNION SELECT source FROM quarantine) RETURNING sha256")];
    }

    // What a person has decided of an agency stays.
    void RemoveEmpty(IReadOnlyList<string> agencies)
    {
        var empty = connection.Query<string>("""
            SELECT id FROM agency WHERE id IN @agencies AND id NOT IN (SELECT agency FROM version)
            AND id NOT IN (SELECT agency FROM agency_merge UNION SELECT one FROM agency_apart UNION SELECT other FROM agency_apart UNION SELECT agency FROM quarantine WHERE agency IS NOT NULL)
            """, new { agencies }).ToList();
        connection.Execute("DELETE FROM agency_alias WHERE agency IN @empty", new { empty });
        connection.Execute("DELETE FROM agency WHERE id IN @empty", new { empty });
    }

    // From the leaves up: a region goes once nothing below it is left.
    void RemoveEmptyRegions()
    {
        while (connection.Execute("""
            DELETE FROM region WHERE path NOT IN (SELECT region FROM agency WHERE region IS NOT NULL) AND path NOT IN (SELECT parent FROM region WHERE parent IS NOT NULL)
            """) > 0)
        {
        }
    }
}
