using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>The agencies that are known, so that a report finds the id its agency has for ever. Nothing is guessed: <see cref="AgencyDoubts"/> lists what a person must decide.</summary>
sealed class AgencyRegistry(SqliteConnection connection)
{
    /// <summary>
    /// The registered agency of this full name, or the one a person has given the name to in this year; else the agency itself, now registered.
    /// A name it is met with is kept as one of its names.
    /// </summary>
    /// <param name="agency">The agency a document names.</param>
    /// <param name="year">The year reported on; where it is unknown, a name given for some years only decides nothing.</param>
    /// <param name="evidence">The names as the document prints them, among other evidence.</param>
    public Agency Resolve(Agency agency, int? year, IEnumerable<Evidence> evidence)
    {
        var name = FullName.Of(agency.Name, agency.Region);
        var known = (Decided(name, year) ?? Known(name)) is { } id ? Completed(Find(id), agency, name) : Register(agency with { Name = FullName.Official(agency.Name) }, name);
        foreach (var printed in evidence.Where(said => said.Field == "agency").Select(said => said.Value).Append(agency.Name).Where(printed => FullName.Of(printed, agency.Region) == name))
            AddAlias(known, printed, name);
        return known;
    }

    /// <summary>The agency of an id, or the one it was merged into.</summary>
    public static string Present(SqliteConnection connection, string id) =>
        connection.ExecuteScalar<string?>("SELECT agency FROM agency_merge WHERE former = @id", new { id }) ?? id;

    /// <summary>Gives the agencies and names of an earlier program their full names.</summary>
    public static void Complete(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: false);
        foreach (var row in connection.Query<AgencyRow>("SELECT id, name, level, type, region FROM agency WHERE full_name IS NULL").ToList())
            connection.Execute("UPDATE agency SET full_name = @Text WHERE id = @Id", new { FullName.Of(row.Name, row.ToAgency().Region).Text, row.Id });
        foreach (var (agency, name, region) in connection.Query<(string, string, string?)>("SELECT l.agency, l.name, a.region FROM agency_alias l JOIN agency a ON a.id = l.agency WHERE l.full_name IS NULL").ToList())
            connection.Execute("UPDATE agency_alias SET full_name = @Text WHERE agency = @agency AND name = @name", new { FullName.Of(name, Region.TryParse(region)).Text, agency, name });
        connection.Execute("""
            UPDATE quarantine SET agency = (SELECT coalesce(m.agency, a.id) FROM agency a LEFT JOIN agency_merge m ON m.former = a.id WHERE a.full_name = quarantine.full_name)
            WHERE agency IS NULL AND full_name IS NOT NULL
            """);
        transaction.Commit();
    }

    // A name that a person has given to two agencies for the same year decides nothing.
    string? Decided(FullName name, int? year) => connection.Query<string>("""
        SELECT DISTINCT l.agency FROM agency_alias l JOIN agency a ON a.id = l.agency WHERE l.full_name = @Text AND a.full_name <> @Text
        AND (l.valid_from IS NULL OR l.valid_from <= @year) AND (l.valid_to IS NULL OR l.valid_to >= @year)
        """, new { name.Text, year }).ToList() is [var one] ? one : null;

    string? Known(FullName name) => connection.ExecuteScalar<string?>(
        "SELECT coalesce(m.agency, a.id) FROM agency a LEFT JOIN agency_merge m ON m.former = a.id WHERE a.full_name = @Text", new { name.Text });

    /// <summary>The registered agency of an id.</summary>
    public Agency Find(string id) => connection.QuerySingle<AgencyRow>("SELECT id, name, level, type, region FROM agency WHERE id = @id", new { id }).ToAgency();

    // The fullest name that was met is the official one; what a merged or former name says of level and region is not its own.
    Agency Completed(Agency known, Agency met, FullName name)
    {
        if (FullName.Of(known.Name, known.Region) != name)
            return known;
        var official = FullName.Official(met.Name);
        var completed = known with { Name = official.Length > known.Name.Length ? official : known.Name, Region = known.Region ?? met.Region, Level = known.Level ?? met.Level, Type = known.Type ?? met.Type };
        if (completed != known)
            Write("UPDATE agency SET name = @Name, level = @Level, type = @Type, region = @Region WHERE id = @Id", completed);
        AddAlias(completed, known.Name, name);
        return completed;
    }

    Agency Register(Agency agency, FullName name)
    {
        // Two names may, once in many thousands, make one id.
        var id = agency.Id;
        while (connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM agency WHERE id = @id)", new { id }))
            id += "0";
        var registered = agency with { Id = id };
        Write("INSERT INTO agency (id, name, level, type, region) VALUES (@Id, @Name, @Level, @Type, @Region)", registered);
        connection.Execute("UPDATE agency SET full_name = @Text WHERE id = @id", new { name.Text, id });
        return registered;
    }

    void AddAlias(Agency agency, string printed, FullName name)
    {
        if (printed != agency.Name)
            connection.Execute("INSERT INTO agency_alias (agency, name, full_name) VALUES (@Id, @printed, @Text) ON CONFLICT DO NOTHING", new { agency.Id, printed, name.Text });
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
