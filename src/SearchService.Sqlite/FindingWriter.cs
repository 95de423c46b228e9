using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>
/// Judges what is stored: the sums inside a report when it comes, those between years when all of a group is there. Those stand with the
/// later report, so a changed report judges its successor anew.
/// </summary>
/// <param name="connection">The store's connection, in a transaction.</param>
/// <param name="change">The change that is being made.</param>
sealed class FindingWriter(SqliteConnection connection, long change) : IDisposable
{
    readonly Statement _finding = new(connection, "INSERT INTO finding (version, rule, left, right, suspect, corrected) VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    readonly VersionReader _versions = new(connection);
    readonly Dictionary<ReportKey, (long Version, Report Report)?> _current = [];
    readonly HashSet<ReportKey> _touched = [];

    public void Write(long version, Report report)
    {
        _current[report.Key!.Value] = (version, report);
        _touched.Add(report.Key.Value);
        Insert(version, Reconciliation.Of(report));
    }

    /// <summary>Judges a stored version again, whose numbers have changed.</summary>
    public void Rewrite(long version)
    {
        connection.Execute("DELETE FROM finding WHERE version = @version", new { version });
        Write(version, _versions.Read(version).Report);
    }

    public void Forget(ReportKey key)
    {
        _current[key] = null;
        _touched.Add(key);
    }

    /// <summary>Says that another report stands there now.</summary>
    public void Touch(ReportKey key) => _touched.Add(key);

    public void JudgeNeighbors()
    {
        foreach (var key in _touched.SelectMany(key => (ReportKey[])[key, key with { Year = key.Year + 1 }]).Distinct())
            if (CurrentOf(key) is { } current)
                Judge(current, CurrentOf(key with { Year = key.Year - 1 }));
    }

    void Judge((long Version, Report Report) current, (long Version, Report Report)? previous)
    {
        connection.Execute("DELETE FROM finding WHERE version = @Version AND rule LIKE 'X%'", new { current.Version });
        OpenFindings.Changed(connection, current.Version, change);
        if (previous is { } before)
            Insert(current.Version, Reconciliation.Between(before.Report, current.Report));
    }

    void Insert(long version, IEnumerable<Outcome> outcomes)
    {
        foreach (var outcome in outcomes.Where(outcome => outcome.Status == OutcomeStatus.Fails))
            _finding.Run(version, outcome.Rule.Id, Number.Store(outcome.Left), Number.Store(outcome.Right), outcome.Suspect, outcome.Corrected);
    }

    (long Version, Report Report)? CurrentOf(ReportKey key)
    {
        if (_current.TryGetValue(key, out var known))
            return known;
        return _current[key] = _versions.CurrentId(key) is { } id ? (id, _versions.Read(id).Report) : null;
    }

    public void Dispose()
    {
        _finding.Dispose();
        _versions.Dispose();
    }
}
