using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite;

/// <summary>Finds agencies by any of their names: full or short, with the place before it or without.</summary>
static class AgencyNames
{
    /// <summary>The filters with the ids of the agencies meant, where a name, a group or the id of a merged agency stands.</summary>
    public static Filters WithIds(SqliteConnection connection, Filters filters)
    {
        filters = filters with { Members = NameBook.Of(connection).Members(connection, filters.Groups) };
        var selection = filters[Facet.Agency];
        return selection.IsEmpty ? filters : filters.With(Facet.Agency,
            [.. selection.AnyOf.SelectMany(value => IdsOf(connection, value)), .. selection.NoneOf.SelectMany(value => IdsOf(connection, value)).Select(id => $"-{id}")]);
    }

    // A name without its place is that of every agency whose full name ends with it. What is no agency's stays and finds nothing.
    static List<string> IdsOf(SqliteConnection connection, string value) =>
        connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM agency WHERE id = @value)", new { value }) ? [AgencyRegistry.Present(connection, value)]
        : connection.Query<string>("""
            SELECT a.id FROM agency a WHERE substr(a.full_name, -length(@Text)) = @Text AND a.id NOT IN (SELECT former FROM agency_merge)
            UNION SELECT l.agency FROM agency_alias l WHERE substr(l.full_name, -length(@Text)) = @Text
            """, new { FullName.Of(value).Text }).DefaultIfEmpty(value).ToList();
}
