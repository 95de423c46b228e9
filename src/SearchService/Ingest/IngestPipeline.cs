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
    public IngestOutcome Read(SourceFile file, Stated? stated = null)
    {
        if (file.Bytes.Length > _limits.MaxBytes)
            return TooLarge(file, $"{_limits.MaxBytes >> 20} MB");
        if (FileKinds.Of(file.Bytes.Span) is not FileKind.PlainText and var kind)
            return Unread(file, kind);
        if (file.Bytes.Length > _limits.MaxTextBytes || file.Bytes.Span.Count((byte)'\n') > _limits.MaxLines)
            return TooLarge(file, $"{_limits.MaxTextBytes >> 20} MB / {_limits.MaxLines} 行（lines）");

        var decoded = TextDecoder.Decode(file.Bytes.Span);
        if (decoded.Text is null)
            return new IngestOutcome.Quarantined(file, "undecodable", $"第 {decoded.BrokenAt + 1} 字节起无法解码，文字不完整。 The text is broken at byte {decoded.BrokenAt + 1}: it is neither UTF-8 nor GB18030.");
        if (string.IsNullOrWhiteSpace(decoded.Text))
            return Unread(file, FileKind.Empty);

        var document = PlainTextReader.Read(decoded.Text);
        var (report, parts) = ReportParser.Parse(document, SourceOf(file, document, stated), stated ?? Stated.Nothing);
        return NotAReport.Reason(report, parts) is var (reason, message) ? new IngestOutcome.Quarantined(file, reason, message, report)
            : report.Key is null ? new IngestOutcome.Quarantined(file, "needsIdentity", WhatIsMissing(report), report)
            : new IngestOutcome.Accepted(file, report);
    }

    static IngestOutcome.Refused TooLarge(SourceFile file, string limit) =>
        new(file, "tooLarge", $"文件超过上限：{limit}。 The file is over the limit of {limit}.");

    static Source SourceOf(SourceFile file, Document document, Stated? stated) =>
        new(Path.GetFileName(file.Name), document.MediaType, file.Sha256) { Url = stated?.SourceUrl, RetrievedAt = stated?.RetrievedAt };

    static IngestOutcome.Refused Unread(SourceFile file, FileKind kind) => kind switch
    {
        FileKind.Empty => new(file, "empty", "文件是空的。 The file is empty."),
        FileKind.Html => new(file, "unknownKind", "这是网页（HTML），目前只读取纯文本。 This is a web page; only plain text is read so far."),
        FileKind.Pdf => new(file, "unknownKind", "这是 PDF，目前只读取纯文本。 This is a PDF; only plain text is read so far."),
        FileKind.Zip => new(file, "unknownKind", "这是 ZIP 或 DOCX，目前只读取纯文本。 This is a ZIP archive or DOCX; only plain text is read so far."),
        FileKind.CompoundFile or FileKind.Rtf => new(file, "unknownKind", "这是 Word 文档，目前只读取纯文本。 This is a Word document; only plain text is read so far."),
        _ => new(file, "unknownKind", "文件内容不是文字。 The content of the file is no text."),
    };

    static string WhatIsMissing(Report report) => (report.Agency, report.Year) switch
    {
        (null, null) => "文中没有写明机关和年度，请指定。 The document names neither its agency nor its year: please state them.",
        (null, _) => "文中没有写明是哪个机关，请指定。 The document does not say whose report it is: please state the agency.",
        _ => "文中没有写明年度，请指定。 The document does not name its year: please state it.",
    };
}
