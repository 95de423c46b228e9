using System.Diagnostics.Metrics;
using SearchService.Ingest;
using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>The one way by which the server stores a document: read, saved, logged and counted.</summary>
/// <param name="pipeline">Reads it.</param>
/// <param name="store">Keeps it.</param>
/// <param name="meters">Makes the counter.</param>
/// <param name="log">Gets a line for each.</param>
sealed class DocumentDoor(IngestPipeline pipeline, ReportStore store, IMeterFactory meters, ILogger<ReportStore> log)
{
    /// <summary>The name of the meter.</summary>
    public const string Meter = "SearchService.Ingest";

    /// <summary>The name of the counter; its tag <c>outcome</c> is the word of the outcome.</summary>
    public const string Counter = "searchservice.documents";

    readonly Counter<long> _documents = meters.Create(Meter).CreateCounter<long>(Counter, description: "Documents sent to this server, by what became of them.");

    /// <summary>Stores a document.</summary>
    /// <param name="file">The document.</param>
    /// <param name="stated">What its sender says of it.</param>
    /// <param name="cancellation">Ends the reading, never the saving.</param>
    public StoredOutcome Store(SourceFile file, Stated stated, CancellationToken cancellation)
    {
        var stored = store.Save([pipeline.Read(file, stated, cancellation)])[0];
        _documents.Add(1, new KeyValuePair<string, object?>("outcome", stored.Word));
        log.Stored(stored.Word, file.Sha256, stored.Key?.ToString() ?? "-");
        return stored;
    }
}
