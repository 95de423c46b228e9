using System.Xml;
using DocumentFormat.OpenXml.Packaging;

namespace SearchService.Ingest.Readers;

/// <summary>Chooses the reader by a document's content, never by its name.</summary>
public static class DocumentReaders
{
    /// <summary>The document's paragraphs and tables, or why they cannot be read. The same bytes give the same answer.</summary>
    /// <param name="bytes">The document.</param>
    /// <param name="limits">What it may cost.</param>
    public static ReadDocument Read(ReadOnlyMemory<byte> bytes, IngestLimits limits) =>
        bytes.Length > limits.MaxBytes ? Refuse("tooLarge", $"文件超过 {limits.MaxBytes >> 20} MB 的上限。 The file is larger than {limits.MaxBytes >> 20} MB.")
        : FileKinds.Of(bytes.Span) switch
        {
            FileKind.PlainText => Text(bytes, text => new ReadDocument.Whole(PlainTextReader.Read(text))),
            FileKind.Html => Text(bytes, text => HtmlReader.Read(text, limits)),
            FileKind.Zip => Package(bytes, limits),
            FileKind.Empty => Refuse("empty", "文件是空的。 The file is empty."),
            FileKind.Pdf => Refuse("unknownKind", "这是 PDF，目前读取文本、网页和 DOCX。 This is a PDF; text, web pages and DOCX are read."),
            FileKind.CompoundFile or FileKind.Rtf => Refuse("unknownKind", "这是旧版 Word 文档，目前读取文本、网页和 DOCX；请另存为 DOCX。 This is an old Word document; save it as DOCX."),
            _ => Refuse("unknownKind", "文件内容不是文字。 The content of the file is no text."),
        };

    static ReadDocument Text(ReadOnlyMemory<byte> bytes, Func<string, ReadDocument> read) => TextDecoder.Decode(bytes.Span) switch
    {
        { Text: null, BrokenAt: var at } => new ReadDocument.Damaged("undecodable", $"第 {at + 1} 字节起无法解码，文字不完整。 The text is broken at byte {at + 1}: it is neither UTF-8 nor GB18030."),
        { Text: var text } when string.IsNullOrWhiteSpace(text) => Refuse("empty", "文件是空的。 The file is empty."),
        { Text: var text } => read(text),
    };

    static ReadDocument Package(ReadOnlyMemory<byte> bytes, IngestLimits limits)
    {
        try
        {
            return Packages.Fault(bytes, limits) is { } fault ? fault : new ReadDocument.Whole(DocxReader.Read(Packages.Stream(bytes)));
        }
        catch (Exception exception) when (exception is InvalidDataException or FileFormatException or OpenXmlPackageException or XmlException or IOException)
        {
            return new ReadDocument.Damaged("damaged", "DOCX 文件已损坏，无法打开。 The DOCX file is damaged and cannot be opened.");
        }
    }

    static ReadDocument.Refused Refuse(string reason, string message) => new(reason, message);
}
