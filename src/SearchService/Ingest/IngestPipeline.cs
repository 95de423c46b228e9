using SearchService.Ingest.Parsing;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest;

/// <summary>From the bytes of a document to a report, or to the reason why not. Reads; stores nothing. The same bytes give the same outcome.</summary>
/// <param name="limits">What a document may cost.</param>
public sealed class IngestPipeline(IngestLimits? limits = null)
{
    readonly IngestLimits _limits = limits ?? IngestLimits.Default;

    /// <summary>Reads one document.</summary>
    /// <param name="file">The document.</param>
    /// <param name="stated">What the caller knows about it; it comes before what the document says.</param>
    /// <param name="cancellation">Ends the programs that read PDF and older Word documents.</param>
    /// <exception cref="OperationCanceledException">The caller asked to stop.</exception>
    public IngestOutcome Read(SourceFile file, Stated? stated = null, CancellationToken cancellation = default)
    {
        return DocumentReaders.Read(file.Bytes, _limits, cancellation) switch
        {
            ReadDocument.Whole whole => Judge(file, whole.Document, stated ?? Stated.Nothing),
            ReadDocument.Damaged damaged => new IngestOutcome.Quarantined(file, damaged.Reason, damaged.Message, Named(file, stated ?? Stated.Nothing, damaged.Reason)),
            ReadDocument.Refused refused => new IngestOutcome.Refused(file, refused.Reason, refused.Message),
            var other => throw new InvalidOperationException($"There is no {other.GetType()}."),
        };
    }

    static IngestOutcome Judge(SourceFile file, Document document, Stated stated)
    {
        var (report, parts) = ReportParser.Parse(document, SourceOf(file, document, stated), stated);
        return NotAReport.Reason(report, parts) is var (reason, message) ? new IngestOutcome.Quarantined(file, reason, message, report)
            : report.Key is null ? new IngestOutcome.Quarantined(file, "needsIdentity", WhatIsMissing(report), report)
            : new IngestOutcome.Accepted(file, report);
    }

    // Of a document that cannot be read, its name and its sender may still say whose it is and of which year.
    // A comparison of two years is of neither.
    static Report? Named(SourceFile file, Stated stated, string reason)
    {
        if (reason == "comparison")
            return null;
        var nothing = new Document("application/octet-stream", []);
        var (report, _) = ReportParser.Parse(nothing, SourceOf(file, nothing, stated), stated);
        return report is { Agency: null, Year: null } ? null : report with { Warnings = [] };
    }

    static Source SourceOf(SourceFile file, Document document, Stated stated) =>
        new(Path.GetFileName(file.Name), document.MediaType, file.Sha256) { Url = stated.SourceUrl ?? document.Metadata.Url, RetrievedAt = stated.RetrievedAt };

    static string WhatIsMissing(Report report) => (report.Agency, report.Year) switch
    {
        (null, null) => "文中没有写明机关和年度，请指定。 The document names neither its agency nor its year: please state them.",
        (null, _) => "文中没有写明是哪个机关，请指定。 The document does not say whose report it is: please state the agency.",
        _ => "文中没有写明年度，请指定。 The document does not name its year: please state it.",
    };
}
