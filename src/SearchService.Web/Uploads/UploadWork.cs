using SearchService.Ingest;
using SearchService.Sqlite;
using SearchService.Web.Asking;

namespace SearchService.Web.Uploads;

/// <summary>Reads and stores the files of uploads while their senders wait, one upload at a time: reading takes a core, and whoever searches needs one, too.</summary>
/// <param name="waiting">Keeps the files.</param>
/// <param name="pipeline">Reads them.</param>
/// <param name="store">Knows the year before.</param>
/// <param name="door">Stores them.</param>
/// <param name="lifetime">Tells when the server stops.</param>
/// <param name="log">Hears of what went wrong.</param>
sealed class UploadWork(WaitingFiles waiting, IngestPipeline pipeline, ReportStore store, DocumentDoor door, IHostApplicationLifetime lifetime, ILogger<UploadWork> log) : IDisposable
{
    static readonly Understood NotRead = new("failed", "服务器出错，未能读取。 The server failed to read it.", null, []);
    static readonly FileResult NotStored = new("failed", null, "服务器出错，未入库，请稍后再试。 The server failed to store it; please try again.");

    readonly SemaphoreSlim _turn = new(1);

    /// <summary>Begins to read all files.</summary>
    public void BeginReading(Upload upload) => _ = WorkAsync(upload, Read, () => upload.End(UploadState.Ready));

    /// <summary>Begins to store all files as was decided.</summary>
    public void BeginStoring(Upload upload) => _ = WorkAsync(upload, Store, () => EndStoring(upload));

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();

    async Task WorkAsync(Upload upload, Func<Upload, int, UploadedFile, UploadedFile> work, Action end)
    {
        try
        {
            await Task.Run(() => WorkInTurnAsync(upload, work), lifetime.ApplicationStopping);
            end();
        }
        // The server stops; the files wait on disk.
        catch (Exception fault) when (fault is OperationCanceledException or ObjectDisposedException)
        {
        }
    }

    async Task WorkInTurnAsync(Upload upload, Func<Upload, int, UploadedFile, UploadedFile> work)
    {
        await _turn.WaitAsync(lifetime.ApplicationStopping);
        try
        {
            foreach (var (index, file) in upload.Progress.Files.Index())
                upload.Change(index, work(upload, index, file));
        }
        finally
        {
            _turn.Release();
        }
    }

    UploadedFile Read(Upload upload, int index, UploadedFile file) =>
        file with { Understood = log.Try(() => Understood.Of(pipeline.Read(waiting.Open(upload.Id, index, file.Name), null, lifetime.ApplicationStopping), store.Judge)) ?? NotRead };

    UploadedFile Store(Upload upload, int index, UploadedFile file) =>
        file with { Result = file.Decision.LeftOut ? new("leftOut", null, null) : log.Try(() => Stored(upload, index, file)) ?? NotStored };

    FileResult Stored(Upload upload, int index, UploadedFile file)
    {
        var stored = door.Store(waiting.Open(upload.Id, index, file.Name), file.Decision.Typed.Stated, lifetime.ApplicationStopping);
        return new(stored.Word, stored.Key, stored.Reason);
    }

    // What is stored waits no longer; what became of it is still told. Files that cannot be taken away now are swept.
    void EndStoring(Upload upload)
    {
        var failed = upload.Progress.Files.Any(file => file.Result == NotStored);
        if (!failed)
            log.Try(() => waiting.Discard(upload.Id));
        upload.End(failed ? UploadState.Ready : UploadState.Done);
    }
}
