using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>Counts current reports as the facets of a search for all of them do, where nothing but one facet is asked for. What a facet itself selects does not narrow it.</summary>
static class FacetCounts
{
    /// <summary>The reports of each region, those of the regions in it among them, by path.</summary>
    public static ImmutableArray<FacetCount> Regions(SqliteConnection connection, Filters filters)
    {
        var counts = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var (path, count) in Counted(connection, filters.Without(Facet.Region), "a.region", "version v JOIN agency a ON a.id = v.agency"))
            foreach (var region in Region.TryParse(path)?.WithAncestors() ?? [])
                counts[region.Path] = counts.GetValueOrDefault(region.Path) + count;
        return [.. counts.Select(known => (Region: new Region(known.Key), Count: known.Value)).Select(known => new FacetCount(known.Region.Path, known.Region.Name, known.Count, known.Region.Parent?.Path))];
    }

    /// <summary>The reports with a finding of each kind that nobody has explained, and those without any.</summary>
    public static ImmutableArray<FacetCount> Findings(SqliteConnection connection, Filters filters)
    {
        var counts = Counted(connection, filters.Without(Facet.Finding), $"coalesce(substr(f.rule, 1, 2), '{FacetLabels.None}')",
            $"version v JOIN agency a ON a.id = v.agency LEFT JOIN {OpenFindings.Table} f ON f.version = v.id").ToDictionary(row => row.Value!, row => row.Count);
        return [.. FacetLabels.Of(Facet.Finding).Where(known => counts.ContainsKey(known.Value)).Select(known => new FacetCount(known.Value, known.Label, counts[known.Value]))];
    }

    static IEnumerable<(string? Value, int Count)> Counted(SqliteConnection connection, Filters filters, string value, string tables)
    {
        var filter = new FilterSql(connection, new(filters));
        return connection.Query<(string?, int)>($"SELECT {value}, count(DISTINCT v.id) FROM {tables} WHERE {filter.Where} GROUP BY 1", filter.Values);
    }
}
