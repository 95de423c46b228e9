using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>The agencies that are known, so that a report finds the id its agency has for ever.</summary>
sealed class AgencyRegistry(SqliteConnection connection)
{
    /// <summary>
    /// The registered agency of this name, official or other, in this region; else the agency itself, now registered. Agencies of one name in
    /// different regions stay apart; one whose region was unknown until now takes the region it is met with.
    /// </summary>
    public Agency Resolve(Agency agency)
    {
        var known = Named(agency.Name).Where(candidate => SameOrUnknown(candidate.Region, agency.Region)).ToList();
        return known is [var one] ? Completed(one, agency) : Register(agency);
    }

    IEnumerable<Agency> Named(string name) => connection.Query<AgencyRow>(
        "SELECT * FROM agency WHERE name = @name OR id IN (SELECT agency FROM agency_alias WHERE name = @name)", new { name }).Select(row => row.ToAgency());

    static bool SameOrUnknown(Region? one, Region? other) => one is null || other is null || one == other;

    Agency Completed(Agency known, Agency met)
    {
        var completed = known with { Region = known.Region ?? met.Region, Level = known.Level ?? met.Level, Type = known.Type ?? met.Type };
        if (completed != known)
            Write("UPDATE agency SET level = @Level, type = @Type, region = @Region WHERE id = @Id", completed);
        return completed;
    }

    Agency Register(Agency agency)
    {
        Write("INSERT INTO agency (id, name, level, type, region) VALUES (@Id, @Name, @Level, @Type, @Region) ON CONFLICT (id) DO NOTHING", agency);
        return agency;
    }

    void Write(string sql, Agency agency)
    {
        foreach (var region in agency.Region?.WithAncestors() ?? [])
            connection.Execute("INSERT INTO region (path, name, parent) VALUES (@Path, @Name, @parent) ON CONFLICT DO NOTHING",
                new { region.Path, region.Name, parent = region.Parent?.Path });
        connection.Execute(sql, AgencyRow.Of(agency));
    }
}

/// <summary>A row of the table <c>agency</c>.</summary>
sealed record AgencyRow(string Id, string Name, string? Level, string? Type, string? Region)
{
    public static AgencyRow Of(Agency agency) => new(
        agency.Id, agency.Name,
        agency.Level is { } level ? Word.Of(level) : null,
        agency.Type is { } type ? Word.Of(type) : null,
        agency.Region?.Path);

    public Agency ToAgency() => new(Id, Name)
    {
        Level = Word.TryParse<AgencyLevel>(Level),
        Type = Word.TryParse<AgencyType>(Type),
        Region = Reports.Region.TryParse(Region),
    };
}
