using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Sqlite.FullText;

namespace SearchService.Sqlite;

/// <summary>One durable change of the store: a group of documents, truth and full-text index together.</summary>
sealed class StoreTransaction : IDisposable
{
    readonly SqliteConnection _connection;
    readonly SqliteTransaction _transaction;
    readonly DateTimeOffset _now;
    readonly bool _sample;
    readonly long _change;
    readonly AgencyRegistry _registry;
    readonly SourceWriter _sources;
    readonly VersionWriter _versions;
    readonly NarrativeIndex _narratives;
    readonly FindingWriter _findings;
    long _lastVersion;
    bool _changed, _samplesAreGone;

    public StoreTransaction(SqliteConnection connection, DateTimeOffset now, bool sample)
    {
        (_connection, _now, _sample) = (connection, now, sample);
        _transaction = connection.BeginTransaction(deferred: false);
        _change = connection.ExecuteScalar<long>("SELECT number FROM change") + 1;
        _lastVersion = connection.ExecuteScalar<long>("SELECT coalesce(max(id), 0) FROM version");
        _registry = new(connection);
        _sources = new(connection, now);
        _versions = new(connection);
        _narratives = new(connection);
        _findings = new(connection, _change);
    }

    /// <summary>Originals that nothing names any more once this is committed.</summary>
    public IReadOnlyList<string> DiscardedSources { get; private set; } = [];

    public StoredOutcome Store(IngestOutcome outcome) => outcome switch
    {
        IngestOutcome.Accepted accepted => Accept(accepted),
        IngestOutcome.Quarantined quarantined => Quarantine(quarantined),
        IngestOutcome.Refused refused => new(refused, "refused", null, refused.Message),
        _ => throw new InvalidOperationException($"There is no outcome {outcome.GetType()}."),
    };

    StoredOutcome Accept(IngestOutcome.Accepted accepted)
    {
        if (!_sample)
            RemoveSamples();
        var report = Identified(accepted.Report, accepted.File);
        var key = report.Key!.Value;
        Release(accepted.File);
        if (IsCurrent(key, accepted.File))
            return new(accepted, "unchanged", key, null);

        Supersede(key);
        var number = VersionReader.NextNumber(_connection, key);
        var row = new VersionRow(++_lastVersion, key.AgencyId, key.Year, number, _sources.Write(accepted.File, report.Source), _sample, _change, _now);
        _versions.Write(row, report);
        _narratives.Add(row.Id, report.Sections);
        _findings.Write(row.Id, report);
        return new(accepted, number == 1 ? "accepted" : "version", key, number == 1 ? null : $"第 {number} 版 version {number}");
    }

    // Whose report the document says it is, unless a person has said otherwise of these very bytes.
    Report Identified(Report report, SourceFile file)
    {
        var agency = _registry.Resolve(report.Agency!, report.Year!.Value, report.Evidence);
        var place = VersionMove.PlaceOf(_connection, new(agency.Id, report.Year.Value), file.Sha256);
        return report with { Agency = _registry.Find(place.AgencyId), Year = place.Year };
    }

    bool IsCurrent(ReportKey key, SourceFile file) => _connection.ExecuteScalar<bool>("""
        SELECT EXISTS (SELECT 1 FROM version v JOIN source s ON s.id = v.source
            WHERE v.agency = @AgencyId AND v.year = @Year AND v.until_change IS NULL AND s.sha256 = @Sha256 AND v.extractor = @ExtractorVersion)
        """, new { key.AgencyId, key.Year, file.Sha256, Report.ExtractorVersion });

    bool Supersede(ReportKey key)
    {
        _changed = true;
        return _connection.Execute("UPDATE version SET until_change = @_change WHERE agency = @AgencyId AND year = @Year AND until_change IS NULL",
            new { _change, key.AgencyId, key.Year }) > 0;
    }

    public bool Withdraw(ReportKey key)
    {
        _findings.Forget(key);
        return Supersede(key);
    }

    StoredOutcome Quarantine(IngestOutcome.Quarantined quarantined)
    {
        // A person has said before whose these bytes are.
        if (quarantined.Reason == "needsIdentity" && CurrentOf(quarantined.File) is { } key)
            return new(quarantined, "unchanged", key, null);
        _changed = true;
        var partial = quarantined.Partial;
        var agency = partial?.Agency is { } read ? _registry.Resolve(read, partial.Year, partial.Evidence) : null;
        var source = partial?.Source ?? new Source(quarantined.File.Name, "application/octet-stream", quarantined.File.Sha256);
        var row = _sources.Write(quarantined.File, source);
        _connection.Execute("""
            INSERT INTO quarantine (source, reason, message, title, agency, agency_name, full_name, year, quarantined_at) VALUES (@source, @Reason, @Message, @Title, @Id, @name, @fullName, @Year, @at)
            ON CONFLICT (source) DO UPDATE SET reason = @Reason, message = @Message, title = @Title, agency = @Id, agency_name = @name, full_name = @fullName, year = @Year
            """,
            new
            {
                source = row,
                quarantined.Reason,
                quarantined.Message,
                partial?.Title,
                agency?.Id,
                name = partial?.Agency?.Name,
                fullName = partial?.Agency is { } named ? FullName.Of(named.Name, named.Region).Text : null,
                partial?.Year,
                at = Instant.Print(_now),
            });
        new QuarantineText(_connection).Keep(row, partial?.Sections ?? []);
        return new(quarantined, "quarantined", null, $"{quarantined.Reason}: {quarantined.Message}");
    }

    ReportKey? CurrentOf(SourceFile file) => _connection.Query<(string Agency, int Year)>(
        "SELECT v.agency, v.year FROM version v JOIN source s ON s.id = v.source WHERE s.sha256 = @Sha256 AND v.until_change IS NULL ORDER BY v.id DESC LIMIT 1", new { file.Sha256 })
        .Select(found => (ReportKey?)new ReportKey(found.Agency, found.Year)).FirstOrDefault();

    void Release(SourceFile file) =>
        _changed |= 0 < _connection.Execute("DELETE FROM quarantine WHERE source = (SELECT id FROM source WHERE sha256 = @Sha256)", new { file.Sha256 });

    void RemoveSamples()
    {
        // Once for a group: no other writer puts them back while it runs.
        if (_samplesAreGone)
            return;
        _samplesAreGone = true;
        var samples = new Samples(_connection, _narratives);
        if (!samples.Any())
            return;
        DiscardedSources = samples.Remove();
        _changed = true;
    }

    /// <summary>Makes it durable and visible.</summary>
    public void Commit()
    {
        _findings.JudgeNeighbors();
        // A sample may come back as a report of somebody's own: its original has a name again.
        DiscardedSources = [.. DiscardedSources.Where(sha256 => !_connection.ExecuteScalar<bool>("SELECT EXISTS (SELECT 1 FROM source WHERE sha256 = @sha256)", new { sha256 }))];
        if (_changed)
            _connection.Execute("UPDATE change SET number = @_change", new { _change });
        _transaction.Commit();
    }

    public void Dispose()
    {
        _findings.Dispose();
        _narratives.Dispose();
        _versions.Dispose();
        _sources.Dispose();
        _transaction.Dispose();
    }
}
