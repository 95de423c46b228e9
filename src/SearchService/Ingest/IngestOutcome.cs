using SearchService.Reports;

namespace SearchService.Ingest;

/// <summary>What became of a document. Everything a user can cause is one of these; exceptions are for broken machines.</summary>
public abstract record IngestOutcome
{
    IngestOutcome(SourceFile file) => File = file;

    /// <summary>The document.</summary>
    public SourceFile File { get; }

    /// <summary>A report with agency and year, ready to be stored.</summary>
    public sealed record Accepted(SourceFile File, Report Report) : IngestOutcome(File);

    /// <summary>A document that is kept and listed, but is no report that can be counted on.</summary>
    /// <param name="File">The document.</param>
    /// <param name="Reason">A stable word: <c>needsIdentity</c>, <c>notAReport</c>, <c>blankForm</c>, <c>comparison</c>, <c>undecodable</c>, <c>damaged</c>, <c>otherFiles</c>, <c>noTextLayer</c>, <c>tooSlow</c>.</param>
    /// <param name="Message">A sentence for people, Chinese first.</param>
    /// <param name="Partial">What could be read all the same, or null.</param>
    public sealed record Quarantined(SourceFile File, string Reason, string Message, Report? Partial = null) : IngestOutcome(File);

    /// <summary>A file that is not kept: empty, too large, of no kind we read.</summary>
    /// <param name="File">The file.</param>
    /// <param name="Reason">A stable word: <c>empty</c>, <c>tooLarge</c>, <c>tooDeep</c>, <c>hostile</c>, <c>unknownKind</c>, <c>programMissing</c>.</param>
    /// <param name="Message">A sentence for people, Chinese first.</param>
    public sealed record Refused(SourceFile File, string Reason, string Message) : IngestOutcome(File);
}
