using SearchService.Ingest;

namespace SearchService.Web.Commands;

/// <summary>A file as it was given on the command line, or found in a folder, an archive or a manifest that was.</summary>
/// <param name="Path">Its path as given; in an archive <c>archive.zip!entry.txt</c>.</param>
sealed record InputFile(string Path)
{
    /// <summary>What a manifest states of it.</summary>
    public Stated Stated { get; init; } = Stated.Nothing;

    /// <summary>Its content where it is at hand, as that of a packed file is.</summary>
    public SourceFile? Source { get; init; }

    /// <summary>Why it is not even opened, or null.</summary>
    public (string Reason, string Message)? Refusal { get; init; }

    /// <summary>Its name without folders, which may be evidence.</summary>
    public string Name => Source?.Name ?? System.IO.Path.GetFileName(Path);

    /// <summary>Its size in bytes, 0 where it cannot be told.</summary>
    public long Length => Source?.Bytes.Length ?? (new FileInfo(Path) is { Exists: true } file ? file.Length : 0);

    /// <summary>Its bytes, or a refusal with the reason where it cannot be opened.</summary>
    public (SourceFile? Source, IngestOutcome.Refused? Refusal) Open()
    {
        try
        {
            return (Refusal ?? FaultOfSize()) is var (reason, message) ? Refused(reason, message) : (Source ?? new SourceFile(Name, File.ReadAllBytes(Path)), null);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return Refused("unreadable", $"文件打不开：{fault.Message} The file cannot be opened.");
        }
    }

    /// <summary>Reads and judges it.</summary>
    public IngestOutcome Read(IngestPipeline pipeline, Stated stated) => Open() is var (source, refusal) && source is not null ? pipeline.Read(source, Stated.Or(stated)) : refusal!;

    // Told before opening: a pipe, which has no size, would be waited for without end, and a disk image would fill the memory.
    (string Reason, string Message)? FaultOfSize() =>
        Source is not null || new FileInfo(Path) is not { Exists: true } file ? null
        : file.Length == 0 ? ("empty", "文件是空的，或不是普通文件。 The file is empty, or no regular file.")
        : file.Length > IngestLimits.Default.MaxBytes ? ("tooLarge", $"文件超过 {IngestLimits.Default.MaxBytes >> 20} MB 的上限。 The file is larger than {IngestLimits.Default.MaxBytes >> 20} MB.")
        : null;

    (SourceFile?, IngestOutcome.Refused) Refused(string reason, string message) => (null, new(new SourceFile(Name, default), reason, message));
}
