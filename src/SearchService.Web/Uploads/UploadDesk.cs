using System.Collections.Concurrent;
using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Sqlite;
using SearchService.Web.Asking;

namespace SearchService.Web.Uploads;

/// <summary>
/// Where uploads are taken, read, decided on and stored. The files are on disk; what was understood of them is in memory, and after a restart they are read anew.
/// </summary>
/// <param name="waiting">Keeps the files.</param>
/// <param name="pipeline">Reads them.</param>
/// <param name="store">Knows the year before.</param>
/// <param name="door">Stores them.</param>
/// <param name="time">Tells how long an upload has been here.</param>
/// <param name="lifetime">Tells when the server stops.</param>
/// <param name="log">Hears of what went wrong.</param>
sealed class UploadDesk(WaitingFiles waiting, IngestPipeline pipeline, ReportStore store, DocumentDoor door, TimeProvider time, IHostApplicationLifetime lifetime, ILogger<UploadDesk> log) : IDisposable
{
    /// <summary>The most files an upload may have.</summary>
    public const int MostFiles = 50;

    static readonly Understood NotRead = new("failed", "服务器出错，未能读取。 The server failed to read it.", null, []);
    static readonly FileResult NotStored = new("failed", null, "服务器出错，未入库，请稍后再试。 The server failed to store it; please try again.");

    readonly ConcurrentDictionary<string, Upload> _known = new();

    // One upload at a time: reading takes a core, and whoever searches needs one, too.
    readonly SemaphoreSlim _turn = new(1);

    /// <summary>Takes files and begins to read them. Null where too much is waiting already.</summary>
    public Upload? Take(ImmutableArray<SourceFile> files) => waiting.Keep(files) is { } id ? Find(id) : null;

    /// <summary>An upload, or null where there is none, or none any more.</summary>
    public Upload? Find(string id)
    {
        if (_known.TryGetValue(id, out var known))
            return known;
        if (waiting.NamesOf(id) is not { } names)
            return null;
        var found = new Upload(id, names, time.GetUtcNow());
        if (!_known.TryAdd(id, found))
            return _known[id];
        _ = WorkAsync(found, Read, UploadState.Ready);
        return found;
    }

    /// <summary>Begins to store what a person decided. False where it cannot begin now.</summary>
    public bool Store(Upload upload, ImmutableArray<FileDecision> decisions)
    {
        if (!upload.BeginStoring(decisions))
            return false;
        _ = WorkAsync(upload, Store, UploadState.Done);
        return true;
    }

    /// <summary>Forgets an upload and its files; what is stored of it stays.</summary>
    public void Discard(Upload upload)
    {
        _known.TryRemove(upload.Id, out _);
        waiting.Discard(upload.Id);
    }

    /// <summary>Forgets what has waited too long.</summary>
    public void Sweep()
    {
        waiting.Sweep();
        foreach (var over in _known.Values.Where(IsOver))
            Discard(over);
    }

    // After a restart an upload counts its time anew, but its files do not.
    bool IsOver(Upload upload) => !upload.IsAtWork && (time.GetUtcNow() - upload.Since > WaitingFiles.Stay || (upload.State == UploadState.Ready && waiting.NamesOf(upload.Id) is null));

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    async Task WorkAsync(Upload upload, Func<Upload, int, UploadedFile, UploadedFile> work, UploadState end)
    {
        try
        {
            await Task.Run(() => WorkInTurnAsync(upload, work), lifetime.ApplicationStopping);
            End(upload, upload.Files.Any(file => file.Result == NotStored) ? UploadState.Ready : end);
        }
        // The server stops; the files wait on disk.
        catch (Exception fault) when (fault is OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    // What is stored waits no longer; what became of it is still told. Files that cannot be taken away now are swept.
    void End(Upload upload, UploadState state)
    {
        if (state == UploadState.Done)
            Tried(() => Discarded(upload), false);
        upload.End(state);
    }

    bool Discarded(Upload upload)
    {
        waiting.Discard(upload.Id);
        return true;
    }

    async Task WorkInTurnAsync(Upload upload, Func<Upload, int, UploadedFile, UploadedFile> work)
    {
        await _turn.WaitAsync(lifetime.ApplicationStopping);
        try
        {
            for (var index = 0; index < upload.Files.Length; index++)
            {
                var done = work(upload, index, upload.Files[index]);
                upload.Change(index, done);
            }
        }
        finally
        {
            _turn.Release();
        }
    }

    UploadedFile Read(Upload upload, int index, UploadedFile file) =>
        file with { Understood = Tried(() => Understood.Of(pipeline.Read(waiting.Open(upload.Id, index, file.Name), null, lifetime.ApplicationStopping), store.Judge), NotRead) };

    UploadedFile Store(Upload upload, int index, UploadedFile file) =>
        file with { Result = file.Decision.LeftOut ? new("leftOut", null, null) : Tried(() => Stored(upload, index, file), NotStored) };

    FileResult Stored(Upload upload, int index, UploadedFile file)
    {
        var stored = door.Store(waiting.Open(upload.Id, index, file.Name), file.Decision.Stated, lifetime.ApplicationStopping);
        return new(stored.Word, stored.Key, stored.Reason);
    }

    // A full disk, a file taken away: one file fails, and the rest goes on.
    T Tried<T>(Func<T> work, T failed)
    {
        try
        {
            return work();
        }
        catch (Exception fault) when (fault is not (OutOfMemoryException or OperationCanceledException))
        {
            log.UploadFailed(fault);
            return failed;
        }
    }
}
