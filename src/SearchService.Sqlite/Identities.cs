using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>
/// What a person says of whose report of which year a stored one is. It moves to that agency and year as their newest version; the addresses it had lead to it, and the same
/// bytes, ingested again, go there too. A refusal is a sentence, null means done.
/// </summary>
public sealed class Identities
{
    readonly Database _database;
    readonly TimeProvider _time;

    internal Identities(Database database, TimeProvider time) => (_database, _time) = (database, time);

    /// <summary>Moves the current version of a report.</summary>
    /// <param name="key">Where it stands.</param>
    /// <param name="stated">Agency, year and region as far as they are other than read; the rest stays.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="reason">Why.</param>
    public string? Correct(ReportKey key, Stated stated, string by, string reason) => Change(key, by, reason, (connection, stored) =>
    {
        var (agency, year) = (stored.Report.Agency!, stated.Year ?? stored.Report.Year!.Value);
        if (stated.Agency is null && stated.Region is null)
            return new(agency.Id, year);
        var named = stated with { Agency = stated.Agency ?? agency.Name };
        return new(new AgencyRegistry(connection).Resolve(named.ToAgency()!, year, []).Id, year);
    });

    /// <summary>Moves a report back to where it stood before a person moved it last.</summary>
    public string? Undo(ReportKey key, string by, string reason) => Change(key, by, reason, (connection, stored) =>
        stored.Moved?.From is { } before ? before with { AgencyId = AgencyRegistry.Present(connection, before.AgencyId) } : stored.Report.Key!.Value);

    string? Change(ReportKey key, string by, string reason, Func<SqliteConnection, StoredReport, ReportKey> whither) => Decision.Make(_database, (connection, change) =>
    {
        using var reader = new VersionReader(connection);
        if (reader.VersionId(key, null) is not { } version)
            return ReportKey.NoSuch(key.ToString());
        var stored = reader.Read(version);
        if (whither(connection, stored) is var to && to == stored.Report.Key)
            return $"这份年报已在“{to}”，没有可移动的。The report stands there already; there is nothing to move.";
        connection.Execute("UPDATE version SET until_change = @change WHERE agency = @AgencyId AND year = @Year AND until_change IS NULL", new { change, to.AgencyId, to.Year });
        new VersionMove(connection, change).Run(version, to, new(by, _time.GetUtcNow(), reason));
        using var findings = new FindingWriter(connection, change);
        findings.Touch(stored.Report.Key!.Value);
        findings.Touch(to);
        findings.JudgeNeighbors();
        return null;
    });
}
