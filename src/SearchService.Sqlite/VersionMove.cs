using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>Gives versions another agency or year inside a running transaction; the addresses they had keep leading to them.</summary>
sealed class VersionMove(SqliteConnection connection, long change)
{
    /// <summary>Makes a version the newest of another agency or year.</summary>
    /// <param name="version">The version.</param>
    /// <param name="to">Whose it is, and of which year.</param>
    /// <param name="word">Who says so, or null where its agency is merged.</param>
    public void Run(long version, ReportKey to, PersonsWord? word = null)
    {
        connection.Execute("""
            INSERT INTO former_version (agency, year, number, version, said_by, said_at, reason) SELECT agency, year, number, id, @By, @at, @Reason FROM version WHERE id = @version
            """, new { version, word?.By, at = Instant.Print(word?.At), word?.Reason });
        connection.Execute("UPDATE version SET agency = @AgencyId, year = @Year, number = @number, touched_change = @change, moved_change = @change WHERE id = @version",
            new { version, to.AgencyId, to.Year, number = VersionReader.NextNumber(connection, to), change });
    }

    /// <summary>
    /// Where these bytes belong, whose text says they belong to a key: they were moved from there, and perhaps moved on. Only later words follow earlier ones, so this ends.
    /// </summary>
    public static ReportKey PlaceOf(SqliteConnection connection, ReportKey key, string sha256)
    {
        var said = "";
        while (Next(connection, key, sha256, said) is var (agency, year, at))
            (key, said) = (new(agency, year), at);
        return key;
    }

    static (string Agency, int Year, string At)? Next(SqliteConnection connection, ReportKey key, string sha256, string said) => connection.Query<(string, int, string)>("""
        SELECT v.agency, v.year, f.said_at FROM former_version f JOIN version v ON v.id = f.version JOIN source s ON s.id = v.source
        WHERE (f.agency = @AgencyId OR f.agency IN (SELECT former FROM agency_merge WHERE agency = @AgencyId)) AND f.year = @Year AND s.sha256 = @sha256 AND f.said_at > @said ORDER BY f.said_at DESC LIMIT 1
        """, new { key.AgencyId, key.Year, sha256, said }).Select(row => ((string, int, string)?)row).FirstOrDefault();
}
