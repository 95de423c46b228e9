using System.Collections.Immutable;
using Microsoft.Data.Sqlite;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>The rows of a matrix as a column of all versions: its values are the rows in their order, and a code stands for every row its report counts in.</summary>
static class MatrixColumn
{
    /// <summary>The rows a request asks for.</summary>
    /// <param name="request">The question.</param>
    /// <param name="columns">The versions.</param>
    /// <param name="connection">Where it is written who is who, for rows of groups.</param>
    /// <param name="change">The state of the store that is asked.</param>
    public static FacetColumn Of(MatrixRequest request, ReportColumns columns, SqliteConnection connection, long change) => request.Rows switch
    {
        MatrixRows.Regions { Depth: var depth } => AtDepth(columns[Facet.Region], depth),
        MatrixRows.Groups => OfGroups(request.Filters.Groups.AnyOf, columns, connection, change),
        _ => columns[Facet.Agency],
    };

    static FacetColumn AtDepth(FacetColumn regions, int depth) =>
        regions with { ValuesOf = [.. regions.ValuesOf.Select(path => path.Length >= depth ? path[(depth - 1)..depth] : [])] };

    static FacetColumn OfGroups(ImmutableHashSet<string> asked, ReportColumns columns, SqliteConnection connection, long change)
    {
        var (groups, registry) = (NameBook.Of(connection).Groups, NameBook.Of(connection).Registry(connection));
        // Which names are shared is asked of the agencies with reports in the pinned state: as groups are listed, and alike on every page.
        var known = columns.Entries.Where(entry => entry.IsVisibleAt(change)).Select(entry => entry.Agency).ToHashSet();
        ImmutableArray<string> listed = asked.IsEmpty ? [.. groups.NamesIn(registry.Of(known))] : [.. asked.Order(StringComparer.Ordinal)];
        var members = listed.Select(group => groups.Members(group, registry).Select(agency => agency.Agency.Id).ToHashSet()).ToList();
        var agencies = columns[Facet.Agency];
        return new(agencies.Codes, [.. listed.Select(group => new FacetCount(group, group, 0))],
            [.. agencies.Values.Select(agency => Enumerable.Range(0, members.Count).Where(group => members[group].Contains(agency.Value)).ToArray())]);
    }
}
