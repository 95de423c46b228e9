using System.Collections.Immutable;

namespace SearchService.Web.Uploads;

/// <summary>An upload on its way. One task works on it while others look.</summary>
/// <param name="id">Its id.</param>
/// <param name="names">The names of its files.</param>
/// <param name="since">When it came, or the server was started again.</param>
sealed class Upload(string id, IEnumerable<string> names, DateTimeOffset since)
{
    readonly Lock _changing = new();
    bool _discarded;

    /// <summary>Its id, which nobody can guess.</summary>
    public string Id => id;

    /// <summary>When it came, or the server was started again.</summary>
    public DateTimeOffset Since => since;

    /// <summary>How far it is at this moment. Whoever asks twice may be told of two moments.</summary>
    public UploadProgress Progress { get; private set; } = new(UploadState.Reading, [.. names.Select(name => new UploadedFile(name))]);

    /// <summary>Changes a file.</summary>
    public void Change(int index, UploadedFile file)
    {
        lock (_changing)
            Progress = Progress with { Files = Progress.Files.SetItem(index, file) };
    }

    /// <summary>Ends the work of a task.</summary>
    public void End(UploadState state)
    {
        lock (_changing)
            Progress = Progress with { State = state };
    }

    /// <summary>Begins to store what a person decided. False where there is nothing to begin: it is being read or discarded, or another has begun.</summary>
    public bool BeginStoring(ImmutableArray<FileDecision> decisions)
    {
        lock (_changing)
        {
            if (_discarded || Progress.State != UploadState.Ready)
                return false;
            Progress = new(UploadState.Storing, [.. Progress.Files.Zip(decisions, (file, decision) => file with { Decision = decision, Result = null })]);
            return true;
        }
    }

    /// <summary>Begins to discard it: nothing of it is stored from now on. False while a task is at work on it.</summary>
    public bool BeginDiscarding()
    {
        lock (_changing)
            return _discarded |= !Progress.IsAtWork;
    }
}
