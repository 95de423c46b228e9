using System.Collections.Concurrent;
using System.Collections.Immutable;
using SearchService.Ingest;

namespace SearchService.Web.Uploads;

/// <summary>
/// Where uploads are taken, decided on, discarded and swept. The files are on disk; what was understood of them is in memory, and after a restart they are read anew.
/// </summary>
/// <param name="waiting">Keeps the files.</param>
/// <param name="work">Reads and stores them.</param>
/// <param name="time">Tells how long an upload has been here.</param>
/// <param name="log">Hears of what could not be swept.</param>
sealed class UploadDesk(WaitingFiles waiting, UploadWork work, TimeProvider time, ILogger<UploadDesk> log)
{
    readonly ConcurrentDictionary<string, Upload> _known = new();

    /// <summary>Takes files and begins to read them. Null where too much is waiting already.</summary>
    public Upload? Take(ImmutableArray<SourceFile> files) => waiting.Keep(files) is { } id ? Find(id) : null;

    /// <summary>An upload, or null where there is none, or none any more.</summary>
    public Upload? Find(string id) => _known.TryGetValue(id, out var known) ? known : waiting.NamesOf(id) is { } names ? Known(new(id, names, time.GetUtcNow())) : null;

    // Of several who find it at once, one has it read.
    Upload Known(Upload found)
    {
        var known = _known.GetOrAdd(found.Id, found);
        if (known == found)
            work.BeginReading(found);
        return known;
    }

    /// <summary>Begins to store what a person decided. False where it cannot begin now.</summary>
    public bool Store(Upload upload, ImmutableArray<FileDecision> decisions)
    {
        if (!upload.BeginStoring(decisions))
            return false;
        work.BeginStoring(upload);
        return true;
    }

    /// <summary>Forgets an upload and its files; what is stored of it stays. False while it is being worked on.</summary>
    public bool Discard(Upload upload)
    {
        if (!upload.BeginDiscarding())
            return false;
        // It is known until its files are gone: whoever looks in between must not have them read anew.
        waiting.Discard(upload.Id);
        _known.TryRemove(upload.Id, out _);
        return true;
    }

    /// <summary>Forgets what has waited too long, but for what is being worked on. What cannot be taken away now may be the next time.</summary>
    public void Sweep()
    {
        foreach (var folder in waiting.Old().Where(folder => !_known.TryGetValue(folder, out var upload) || upload.BeginDiscarding()))
            log.Try(() => waiting.Discard(folder));
        foreach (var over in _known.Values.Where(IsOver))
            log.Try(() => Discard(over));
    }

    // After a restart an upload counts its time anew, but its files do not.
    bool IsOver(Upload upload) => time.GetUtcNow() - upload.Since > WaitingFiles.Stay || (upload.Progress.State == UploadState.Ready && !waiting.Holds(upload.Id));
}
