namespace SearchService.Ingest.Readers;

/// <summary>What a document's container says about it, as printed: a page's meta elements, a file's properties.</summary>
public sealed record DocumentMetadata
{
    /// <summary>Nothing is said.</summary>
    public static DocumentMetadata None { get; } = new();

    /// <summary>The title.</summary>
    public string? Title { get; init; }

    /// <summary>The date of publication, in whatever notation.</summary>
    public string? PublishedOn { get; init; }

    /// <summary>Who published the page; often the office of the agency that reports.</summary>
    public string? Publisher { get; init; }

    /// <summary>索引号.</summary>
    public string? IndexNumber { get; init; }

    /// <summary>The page's own address.</summary>
    public string? Url { get; init; }
}
