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

/// <summary>An upload at one moment: its state and its files belong together.</summary>
/// <param name="State">How far it is.</param>
/// <param name="Files">Its files in their order.</param>
sealed record UploadProgress(UploadState State, ImmutableArray<UploadedFile> Files)
{
    /// <summary>How many files are read, or while they are stored, are stored.</summary>
    public int Ended => Files.Count(file => State == UploadState.Reading ? file.Understood is not null : file.Result is not null);

    /// <summary>Whether a task is at work on it.</summary>
    public bool IsAtWork => State is UploadState.Reading or UploadState.Storing;
}
