using System.Collections.Immutable;

namespace SearchService.Web.Uploads;

/// <summary>How far an upload is.</summary>
enum UploadState
{
    /// <summary>Its files are being read.</summary>
    Reading,

    /// <summary>All are read, and a person is to say what is wrong.</summary>
    Ready,

    /// <summary>Its files are being stored.</summary>
    Storing,

    /// <summary>Each has its result.</summary>
    Done,
}

/// <summary>An upload on its way. One task works on it while others look.</summary>
/// <param name="id">Its id.</param>
/// <param name="names">The names of its files.</param>
/// <param name="since">When it came, or the server was started again.</param>
sealed class Upload(string id, IEnumerable<string> names, DateTimeOffset since)
{
    readonly Lock _changing = new();

    /// <summary>Its id, which nobody can guess.</summary>
    public string Id => id;

    /// <summary>When it came, or the server was started again.</summary>
    public DateTimeOffset Since => since;

    /// <summary>How far it is.</summary>
    public UploadState State { get; private set; }

    /// <summary>Its files in their order, as they are at this moment.</summary>
    public ImmutableArray<UploadedFile> Files { get; private set; } = [.. names.Select(name => new UploadedFile(name))];

    /// <summary>How many files are read, or while they are stored, are stored.</summary>
    public int Ended => Files.Count(file => State == UploadState.Reading ? file.Understood is not null : file.Result is not null);

    /// <summary>Whether a task is at work on it.</summary>
    public bool IsAtWork => State is UploadState.Reading or UploadState.Storing;

    /// <summary>Changes a file.</summary>
    public void Change(int index, UploadedFile file)
    {
        lock (_changing)
            Files = Files.SetItem(index, file);
    }

    /// <summary>Ends the work of a task.</summary>
    public void End(UploadState state)
    {
        lock (_changing)
            State = state;
    }

    /// <summary>Begins to store what a person decided. False where there is nothing to begin: it is being read, or another has begun.</summary>
    public bool BeginStoring(ImmutableArray<FileDecision> decisions)
    {
        lock (_changing)
        {
            if (State != UploadState.Ready)
                return false;
            State = UploadState.Storing;
            Files = [.. Files.Zip(decisions, (file, decision) => file with { Decision = decision, Result = null })];
            return true;
        }
    }
}
