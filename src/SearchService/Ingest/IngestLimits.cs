namespace SearchService.Ingest;

/// <summary>What a document may cost at most; a document over a limit is refused with a sentence.</summary>
public sealed record IngestLimits
{
    /// <summary>The limits that hold unless others are set.</summary>
    public static IngestLimits Default { get; } = new();

    /// <summary>The largest file that is read, in bytes. Real reports are some tens of kilobytes as text and a few megabytes as PDF.</summary>
    public long MaxBytes { get; init; } = 64 * 1024 * 1024;

    /// <summary>The largest plain text that is read, in bytes: a hundred times a long report.</summary>
    public long MaxTextBytes { get; init; } = 4 * 1024 * 1024;

    /// <summary>The most lines of a plain text.</summary>
    public int MaxLines { get; init; } = 50_000;
}
