using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>Makes one agency of two inside a running transaction, as if they had been one from the beginning; old addresses keep leading to what they led to.</summary>
sealed class AgencyMerge(SqliteConnection connection, long change)
{
    public void Run(string former, string into, string reason, string now)
    {
        using var findings = new FindingWriter(connection, change);
        foreach (var year in connection.Query<int>("SELECT DISTINCT year FROM version WHERE agency = @former", new { former }).ToList())
            MoveYear(new(former, year), new(into, year), findings);
        MoveNames(former, into);
        connection.Execute("UPDATE quarantine SET agency = @into WHERE agency = @former", new { former, into });
        connection.Execute("UPDATE agency_merge SET agency = @into WHERE agency = @former", new { former, into });
        connection.Execute("INSERT INTO agency_merge (former, agency, reason, decided_at) VALUES (@former, @into, @reason, @now)", new { former, into, reason, now });
        findings.JudgeNeighbors();
    }

    // Of two current reports of a year the one stored later stays current, as it would have had the agency been known.
    void MoveYear(ReportKey from, ReportKey to, FindingWriter findings)
    {
        connection.Execute("""
            UPDATE version SET until_change = @change WHERE id IN (
                SELECT id FROM version WHERE agency IN (@former, @into) AND year = @Year AND until_change IS NULL
                ORDER BY from_change DESC, agency = @into DESC LIMIT -1 OFFSET 1)
            """, new { change, former = from.AgencyId, into = to.AgencyId, from.Year });
        var move = new VersionMove(connection, change);
        foreach (var version in connection.Query<long>("SELECT id FROM version WHERE agency = @AgencyId AND year = @Year ORDER BY number", new { from.AgencyId, from.Year }).ToList())
            move.Run(version, to);
        findings.Touch(to);
    }

    void MoveNames(string former, string into)
    {
        connection.Execute("UPDATE OR IGNORE agency_alias SET agency = @into WHERE agency = @former", new { former, into });
        connection.Execute("DELETE FROM agency_alias WHERE agency = @former", new { former });
        connection.Execute("INSERT INTO agency_alias (agency, name, full_name) SELECT @into, name, full_name FROM agency WHERE id = @former ON CONFLICT DO NOTHING", new { former, into });
    }
}
