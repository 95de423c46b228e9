using System.Collections.Concurrent;
using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Search;
using SearchService.Search.Names;

namespace SearchService.Sqlite;

/// <summary>Who is who in one data folder: the agencies, and the groups, which the user's <c>groups.txt</c> adds to. One for each database, kept in memory.</summary>
sealed class NameBook
{
    const string GroupsFileName = "groups.txt";

    static readonly ConcurrentDictionary<string, NameBook> Books = new();

    readonly UserFile<AgencyGroups> _groups;
    KnownAgencies? _known;

    NameBook(string database) =>
        _groups = new(Path.Combine(Path.GetDirectoryName(database)!, GroupsFileName), AgencyGroups.BuiltIn, text => AgencyGroups.Read(text, GroupsFileName));

    /// <summary>The book of the database a connection is open to.</summary>
    public static NameBook Of(SqliteConnection connection) => Books.GetOrAdd(connection.DataSource, database => new(database));

    /// <summary>The groups.</summary>
    public AgencyGroups Groups => _groups.Content;

    /// <summary>The agencies that have current reports, as the running transaction sees them.</summary>
    public AgencyDirectory Directory(SqliteConnection connection) => Known(connection).Directory;

    /// <summary>All agencies of the registry: also those whose reports were withdrawn, which an earlier page still shows, and those known from quarantine alone.</summary>
    public AgencyDirectory Registry(SqliteConnection connection) => Known(connection).Registry;

    /// <summary>The ids of the agencies that a selection of groups lets through, or null where nothing is selected.</summary>
    public ImmutableHashSet<string>? Members(SqliteConnection connection, Selection groups) => groups.IsEmpty ? null : Groups.MembersOf(groups, Registry(connection));

    KnownAgencies Known(SqliteConnection connection)
    {
        var change = connection.ExecuteScalar<long>("SELECT number FROM change");
        return _known is { } known && known.ChangeNumber == change ? known : _known = Read(connection, change);
    }

    static KnownAgencies Read(SqliteConnection connection, long change)
    {
        var names = connection.Query<(string Agency, string Name)>("SELECT agency, name FROM agency_alias").ToLookup(row => row.Agency, row => row.Name);
        AgencyDirectory registry = new(connection.Query<AgencyRow>("SELECT id, name, level, type, region FROM agency WHERE id NOT IN (SELECT former FROM agency_merge) ORDER BY region, name, id")
            .Select(row => (row.ToAgency(), names[row.Id].ToImmutableArray())));
        return new(change, registry.Of(connection.Query<string>("SELECT DISTINCT agency FROM version WHERE until_change IS NULL").ToHashSet()), registry);
    }

    // One object, so that searches at the same time never see the number of one state with the agencies of another.
    sealed record KnownAgencies(long ChangeNumber, AgencyDirectory Directory, AgencyDirectory Registry);
}
