using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Commands;

/// <summary>Reads many files on all cores and stores them in groups, each in one durable transaction; while one is stored, the next is read.</summary>
/// <param name="pipeline">Reads a file.</param>
/// <param name="store">Keeps what was read.</param>
sealed class Ingestion(IngestPipeline pipeline, ReportStore store)
{
    /// <summary>What the caller says of every file.</summary>
    public Stated Stated { get; init; } = Stated.Nothing;

    /// <summary>Whether these are the fictional samples.</summary>
    public bool Sample { get; init; }

    /// <summary>Ingests files; what comes out, in their order, is durable.</summary>
    public IEnumerable<IngestedFile> Run(IEnumerable<InputFile> files)
    {
        var ahead = Task.FromResult<ImmutableArray<ReadFile>>([]);
        foreach (var group in FileGroups.Of(files))
        {
            var before = ahead;
            ahead = Task.Run(() => Read(group));
            foreach (var ingested in Store(before.GetAwaiter().GetResult()))
                yield return ingested;
        }
        foreach (var ingested in Store(ahead.GetAwaiter().GetResult()))
            yield return ingested;
    }

    ImmutableArray<ReadFile> Read(ImmutableArray<InputFile> files)
    {
        var opened = files.AsParallel().AsOrdered().Select(file => (File: file, Opened: file.Open())).ToList();
        var known = Known(opened.Select(file => file.Opened.Source).OfType<SourceFile>());
        return [.. opened.AsParallel().AsOrdered().Select(file => file.Opened.Source is not { } source ? new(file.File, file.Opened.Refusal, null)
            : file.File.Stated.Or(Stated) is var stated && stated == Stated.Nothing && known.TryGetValue(source.Sha256, out var key) ? new(file.File, null, key)
            : new ReadFile(file.File, pipeline.Read(source, stated), null))];
    }

    // What the caller states may make another report of the same bytes, so only a bare file leaves early.
    IReadOnlyDictionary<string, ReportKey> Known(IEnumerable<SourceFile> files) =>
        Sample ? ImmutableDictionary<string, ReportKey>.Empty : store.Known(files);

    IEnumerable<IngestedFile> Store(ImmutableArray<ReadFile> files)
    {
        if (files.IsEmpty)
            return [];
        var stored = new Queue<StoredOutcome>(store.Save([.. files.Select(file => file.Outcome).OfType<IngestOutcome>()], Sample));
        return [.. files.Select(file => file.Outcome is null ? new(file.File, "unchanged", file.Known, null) : IngestedFile.Of(file.File, stored.Dequeue()))];
    }

    // Either what reading gave, or the key of the report that these very bytes are already.
    sealed record ReadFile(InputFile File, IngestOutcome? Outcome, ReportKey? Known);
}

/// <summary>What became of a file.</summary>
/// <param name="File">The file as given.</param>
/// <param name="Word"><c>accepted</c>, <c>unchanged</c>, <c>version</c>, <c>quarantined</c> or <c>refused</c>.</param>
/// <param name="Key">The report's key, where there is a report.</param>
/// <param name="Reason">Why, where there is something to say.</param>
sealed record IngestedFile(InputFile File, string Word, ReportKey? Key, string? Reason)
{
    public static IngestedFile Of(InputFile file, StoredOutcome stored) => new(file, stored.Word, stored.Key, stored.Reason);

    /// <summary>Whether it is stored as a report.</summary>
    public bool IsReport => Word is "accepted" or "version" or "unchanged";
}
