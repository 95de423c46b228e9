using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace SearchService.Ingest.Readers;

/// <summary>Chooses the reader by a document's content, never by its name.</summary>
public static class DocumentReaders
{
    /// <summary>The document's paragraphs and tables, or why they cannot be read. The same bytes give the same answer.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="limits">What it may cost.</param>
    /// <param name="cancellation">Ends the programs that read PDF and older Word documents.</param>
    public static ReadDocument Read(ReadOnlyMemory<byte> bytes, IngestLimits limits, CancellationToken cancellation = default) =>
        bytes.Length > limits.MaxBytes ? Refuse("tooLarge", $"文件超过 {limits.MaxBytes >> 20} MB 的上限。 The file is larger than {limits.MaxBytes >> 20} MB.")
        : WithinLimits(FileKinds.Of(bytes.Span) switch
        {
            FileKind.PlainText when bytes.Length > limits.MaxTextBytes || bytes.Span.Count((byte)'\n') > limits.MaxLines =>
                Refuse("tooLarge", $"文本超过 {limits.MaxTextBytes >> 20} MB 或 {limits.MaxLines} 行的上限。 The text is longer than {limits.MaxTextBytes >> 20} MB or {limits.MaxLines} lines."),
            FileKind.PlainText => Text(bytes, text => new ReadDocument.Whole(PlainTextReader.Read(text))),
            FileKind.Html => Text(bytes, text => HtmlReader.Read(text, limits)),
            FileKind.Zip => Package(bytes, limits, cancellation),
            FileKind.Empty => Refuse("empty", "文件是空的。 The file is empty."),
            FileKind.Pdf => PdfReader.Read(bytes, limits, cancellation),
            FileKind.WordBinary => Office(bytes, "application/msword", limits, cancellation),
            FileKind.Rtf => Office(bytes, "application/rtf", limits, cancellation),
            FileKind.CompoundFile => Refuse("unknownKind", "这是复合文件，但不是 Word 文档。 This is a compound file and no Word document."),
            _ => Refuse("unknownKind", "文件内容不是文字。 The content of the file is no text."),
        }, limits);

    static ReadDocument Text(ReadOnlyMemory<byte> bytes, Func<string, ReadDocument> read) => TextDecoder.Decode(bytes.Span) switch
    {
        { Text: null, BrokenAt: var at } => new ReadDocument.Damaged("undecodable", $"第 {at + 1} 字节起无法解码，文字不完整。 The text is broken at byte {at + 1}: it is neither UTF-8 nor GB18030."),
        { Text: var text } when string.IsNullOrWhiteSpace(text) => Refuse("empty", "文件是空的。 The file is empty."),
        { Text: var text } => read(text),
    };

    static ReadDocument Package(ReadOnlyMemory<byte> bytes, IngestLimits limits, CancellationToken cancellation)
    {
        try
        {
            return Packages.Fault(bytes, limits) is { } fault ? fault
                : Packages.IsOpenDocument(bytes) ? Office(bytes, "application/vnd.oasis.opendocument.text", limits, cancellation)
                : new ReadDocument.Whole(DocxReader.Read(Packages.Stream(bytes)));
        }
        // System.IO.Packaging answers a content type that is none with an ArgumentException.
        catch (Exception exception) when (exception is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException or ArgumentException)
        {
            return new ReadDocument.Damaged("damaged", "DOCX 文件已损坏，无法打开。 The DOCX file is damaged and cannot be opened.");
        }
    }

    static ReadDocument Office(ReadOnlyMemory<byte> bytes, string mediaType, IngestLimits limits, CancellationToken cancellation) =>
        OfficeReader.Read(bytes, mediaType, docx => Package(docx, limits, cancellation), limits, cancellation: cancellation);

    // A table of a hundred thousand cells is no table of ours, and what reads tables reads them several times.
    static ReadDocument WithinLimits(ReadDocument read, IngestLimits limits) =>
        read is ReadDocument.Whole { Document.Blocks: var blocks } && blocks.OfType<DocumentBlock.Table>().Sum(table => table.Rows.Sum(row => (long)row.Cells.Length)) > limits.MaxTableCells
            ? TooManyCells(limits)
            : read;

    internal static ReadDocument.Refused TooManyCells(IngestLimits limits) =>
        Refuse("tooLarge", $"表格超过 {limits.MaxTableCells} 个单元格的上限。 The tables hold more than {limits.MaxTableCells} cells.");

    static ReadDocument.Refused Refuse(string reason, string message) => new(reason, message);
}
