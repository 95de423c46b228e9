namespace SearchService.Ingest.Readers;

/// <summary>What a reader made of bytes.</summary>
public abstract record ReadDocument
{
    ReadDocument() { }

    /// <summary>A document.</summary>
    public sealed record Whole(Document Document) : ReadDocument;

    /// <summary>A document that is one of ours by its kind and cannot be read to its end.</summary>
    /// <param name="Reason">A stable word: <c>undecodable</c>, <c>damaged</c>, <c>otherFiles</c>, <c>noTextLayer</c>, <c>comparison</c>, <c>tooSlow</c>.</param>
    /// <param name="Message">A sentence for people, Chinese first.</param>
    public sealed record Damaged(string Reason, string Message) : ReadDocument;

    /// <summary>Something that is no document, or more than a document may cost.</summary>
    /// <param name="Reason">A stable word: <c>empty</c>, <c>tooLarge</c>, <c>tooDeep</c>, <c>hostile</c>, <c>unknownKind</c>, <c>programMissing</c>.</param>
    /// <param name="Message">A sentence for people, Chinese first.</param>
    public sealed record Refused(string Reason, string Message) : ReadDocument;
}
