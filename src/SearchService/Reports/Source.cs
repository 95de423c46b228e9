namespace SearchService.Reports;

/// <summary>The document a report was read from.</summary>
/// <param name="FileName">Its name as given, without folders.</param>
/// <param name="MediaType">What it was recognized as: <c>text/plain</c>.</param>
/// <param name="Sha256">The hash of its bytes, lower-case hexadecimal.</param>
public sealed record Source(string FileName, string MediaType, string Sha256)
{
    /// <summary>The page or file it was published at, where the caller stated it.</summary>
    public string? Url { get; init; }

    /// <summary>When it was fetched, where the caller stated it.</summary>
    public DateTimeOffset? RetrievedAt { get; init; }
}
