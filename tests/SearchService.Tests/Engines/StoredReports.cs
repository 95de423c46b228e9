using System.Text;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Sqlite.FullText;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <summary>A store in a folder of its own with the embedded engine over it.</summary>
sealed class StoredReports : IDisposable
{
    readonly TempFolder _folder = new();
    int _documents;

    public StoredReports(params IEnumerable<Report> reports)
    {
        Store = ReportStore.Open(_folder.Path);
        Engine = new(new Database(_folder.Path));
        Save(reports);
    }

    public ReportStore Store { get; }

    public SqliteSearchEngine Engine { get; }

    /// <summary>What is decided of its agencies.</summary>
    public AgencyDecisions Decisions => new(new Database(_folder.Path));

    /// <summary>Another store over the same file, as another process would have.</summary>
    public ReportStore AnotherStore() => ReportStore.Open(_folder.Path);

    /// <summary>A connection as the engine uses it.</summary>
    public SearchConnection NewConnection() => new(new Database(_folder.Path), new PairFrequencies());

    public void Save(IEnumerable<Report> reports, ReportStore? by = null, bool sample = false) =>
        (by ?? Store).Save([.. reports.Select(Accepted)], sample);

    // Every document has bytes of its own.
    IngestOutcome Accepted(Report report) =>
        new IngestOutcome.Accepted(new($"{report.Key}.txt", Encoding.UTF8.GetBytes($"document {Interlocked.Increment(ref _documents)}")), report);

    public void Dispose()
    {
        Engine.Dispose();
        _folder.Dispose();
    }
}
