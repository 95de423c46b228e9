using System.Globalization;
using Dapper;
using Microsoft.Data.Sqlite;

namespace SearchService.Sqlite.FullText;

/// <summary>Reads the columns from the tables, and later only what has changed.</summary>
static class ColumnReader
{
    /// <summary>The columns as the running transaction sees them, made from earlier ones where there are any.</summary>
    public static ReportColumns Read(SqliteConnection connection, long changeNumber, ReportColumns? earlier)
    {
        var versions = Versions(connection, earlier);
        // Samples are removed without a trace. Then the rows do not add up, and all are read again.
        if (earlier is not null && versions.Count(version => version is not null) != connection.ExecuteScalar<int>("SELECT count(*) FROM version"))
            versions = Versions(connection, null);
        return new(changeNumber, versions, [.. connection.Query<AgencyRow>("SELECT id, name, level, type, region FROM agency").Select(row => row.ToAgency())],
            connection.Query<(string Agency, string Name)>("SELECT agency, name FROM agency_alias").ToLookup(row => row.Agency, row => row.Name));
    }

    static VersionEntry?[] Versions(SqliteConnection connection, ReportColumns? earlier)
    {
        var changed = connection.Query<Row>($"""
            SELECT id, agency, year, format, from_change AS FromChange, until_change AS UntilChange, section_lengths AS SectionLengths,
                (SELECT group_concat(DISTINCT substr(rule, 1, 2)) FROM {OpenFindings.Table} WHERE version = version.id) AS Findings
            FROM version WHERE from_change > @change OR until_change > @change OR touched_change > @change
            """, new { change = earlier?.ChangeNumber ?? -1 }).Select(row => row.ToEntry()).ToList();
        var versions = new VersionEntry?[Math.Max(earlier?.Count ?? 0, changed.Select(entry => entry.Id + 1).DefaultIfEmpty().Max())];
        foreach (var entry in (earlier?.Entries ?? []).Concat(changed))
            versions[entry.Id] = entry;
        return versions;
    }

    sealed class Row
    {
        public long Id { get; init; }
        public string Agency { get; init; } = "";
        public long Year { get; init; }
        public string Format { get; init; } = "";
        public long FromChange { get; init; }
        public long? UntilChange { get; init; }
        public string? Findings { get; init; }
        public string SectionLengths { get; init; } = "";

        // The same few words stand in many rows: one copy of each is kept.
        public VersionEntry ToEntry() => new(checked((int)Id), string.Intern(Agency), (int)Year, string.Intern(Format), FromChange, UntilChange, string.Intern(Findings ?? ""),
            new(SectionLengths.Split(',').Select(length => int.Parse(length, CultureInfo.InvariantCulture))));
    }
}
