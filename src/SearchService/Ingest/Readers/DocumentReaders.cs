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
            FileKind.Html when bytes.Length > limits.MaxMarkupBytes => XmlParts.TooMany(limits),
            FileKind.PlainText => Text(bytes, text => new ReadDocument.Whole(PlainTextReader.Read(text))),
            FileKind.Html => Text(bytes, text => HtmlReader.Read(text, limits)),
            FileKind.Zip => Packed(bytes, limits, cancellation),
            FileKind.Empty => Refuse("empty", "文件是空的。 The file is empty."),
            FileKind.Pdf => PdfReader.Read(bytes, limits, cancellation),
            FileKind.WordBinary => Office(bytes, "application/msword", limits, cancellation),
            FileKind.Rtf => Office(bytes, "application/rtf", limits, cancellation),
            FileKind.CompoundFile => Refuse("unknownKind", "这是复合文件，但不是 Word 文档。 This is a compound file and no Word document."),
            FileKind.Xml => Refuse("unknownKind", "这是 XML 文件（如 Word 2003 XML）：请另存为 DOCX。 This is an XML file: please save it as DOCX."),
            FileKind.WebArchive => Refuse("unknownKind", "这是 MHT 网页存档：请另存为 HTML 或 DOCX。 This is an MHT web archive: please save it as HTML or DOCX."),
            FileKind.OtherArchive => Refuse("unknownKind", "这是 RAR、7z 或 gzip 压缩包：请先解开，或改用 ZIP。 This is a RAR, 7-Zip or gzip archive: please unpack it, or use ZIP."),
            FileKind.Picture => Refuse("unknownKind", "这是图片，没有文字可读：请提交有文字的文件。 This is a picture and holds no text: please give a file with text."),
            _ => Refuse("unknownKind", "文件内容不是文字。 The content of the file is no text."),
        }, limits);

    static ReadDocument Text(ReadOnlyMemory<byte> bytes, Func<string, ReadDocument> read) => TextDecoder.Decode(bytes.Span) switch
    {
        { Text: null, BrokenAt: var at } => new ReadDocument.Damaged("undecodable", $"第 {at + 1} 字节起无法解码，文字不完整。 The text is broken at byte {at + 1}: it is neither UTF-8 nor GB18030."),
        { Text: var text } when string.IsNullOrWhiteSpace(text) => Refuse("empty", "文件是空的。 The file is empty."),
        { Text: var text } => read(text),
    };

    static ReadDocument Packed(ReadOnlyMemory<byte> bytes, IngestLimits limits, CancellationToken cancellation)
    {
        try
        {
            return Package.Open(bytes, limits) switch
            {
                (null, var fault) => fault!,
                ({ IsOpenDocument: true }, _) => Office(bytes, "application/vnd.oasis.opendocument.text", limits, cancellation),
                var (package, _) => DocxReader.Read(DocxPackage.Of(package)),
            };
        }
        // What the library throws at damage: parts that are named and not there, content types and numbers that are none.
        catch (Exception exception) when (exception is InvalidDataException or FormatException or OpenXmlPackageException or XmlException or IOException or InvalidOperationException or ArgumentException)
        {
            return new ReadDocument.Damaged("damaged", "DOCX 文件已损坏，无法打开。 The DOCX file is damaged and cannot be opened.");
        }
    }

    static ReadDocument Office(ReadOnlyMemory<byte> bytes, string mediaType, IngestLimits limits, CancellationToken cancellation) =>
        OfficeReader.Read(bytes, mediaType, docx => Packed(docx, limits, cancellation), limits, cancellation: cancellation);

    // A table of a hundred thousand cells is no table of ours, and what reads tables reads them several times.
    static ReadDocument WithinLimits(ReadDocument read, IngestLimits limits) =>
        read is ReadDocument.Whole { Document.Blocks: var blocks } && blocks.OfType<DocumentBlock.Table>().Sum(table => table.Rows.Sum(row => (long)row.Cells.Length)) > limits.MaxTableCells
            ? TooManyCells(limits)
            : read;

    internal static ReadDocument.Refused TooManyCells(IngestLimits limits) =>
        Refuse("tooLarge", $"表格超过 {limits.MaxTableCells} 个单元格的上限。 The tables hold more than {limits.MaxTableCells} cells.");

    static ReadDocument.Refused Refuse(string reason, string message) => new(reason, message);
}
