namespace SearchService.Ingest.Readers;

/// <summary>How another program's work on a document ended.</summary>
abstract record ChildResult
{
    ChildResult() { }

    /// <summary>It made a file.</summary>
    public sealed record Done(byte[] Output) : ChildResult;

    /// <summary>It is not installed.</summary>
    public sealed record Missing : ChildResult;

    /// <summary>It crashed, ran out of memory or made no file.</summary>
    public sealed record Failed : ChildResult;

    /// <summary>It took too long and was ended.</summary>
    public sealed record TimedOut : ChildResult;

    /// <summary>It wrote more than a document may hold.</summary>
    public sealed record TooLarge : ChildResult;

    /// <summary>Why there is no output, for people.</summary>
    /// <param name="kind">What kind of document it is: PDF.</param>
    /// <param name="missing">The sentence where the program is not installed.</param>
    public ReadDocument Fault(string kind, string missing) => this switch
    {
        Missing => new ReadDocument.Refused("programMissing", missing),
        TimedOut => new ReadDocument.Damaged("tooSlow", $"读取 {kind} 超过时限，已停止。 Reading the {kind} took too long and was stopped."),
        TooLarge => new ReadDocument.Refused("tooLarge", $"{kind} 的内容超过上限。 The {kind} holds more than a document may."),
        _ => new ReadDocument.Damaged("damaged", $"{kind} 已损坏或已加密，无法打开。 The {kind} is damaged or encrypted and cannot be opened."),
    };
}
