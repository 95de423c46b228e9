using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Ingest.Readers;

/// <summary>Reads Word documents (Office Open XML) as they print: numbers of lists, tracked changes accepted, text boxes, foot- and endnotes.</summary>
static class DocxReader
{
    const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The paragraphs and tables of a document, or why it is not all there.</summary>
    /// <exception cref="FileFormatException">The package holds no Word document.</exception>
    public static ReadDocument Read(Stream file)
    {
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        if (package.MainDocumentPart is not { Document.Body: { } body } main)
            throw new FileFormatException("The package has no main document.");
        if (body.Descendants().Any(element => element is AltChunk or SubDocumentReference))
            return new ReadDocument.Damaged("otherFiles", "文档的部分正文取自其他文件，没有读取：请在 Word 中打开并另存为 DOCX 后再提交。 Some of the text belongs to other files, which are not opened: open the document in Word and save it anew.");
        return new ReadDocument.Whole(new(MediaType, Blocks(main, body)) { Metadata = new() { Title = package.PackageProperties.Title is { Length: > 0 } title ? title : null } });
    }

    static System.Collections.Immutable.ImmutableArray<DocumentBlock> Blocks(MainDocumentPart main, Body body)
    {
        var blocks = new DocxBlocks(new DocxNumbering(main));
        blocks.Take(body);
        foreach (var note in (main.FootnotesPart?.Footnotes?.Elements<FootnoteEndnoteType>() ?? []).Concat(main.EndnotesPart?.Endnotes?.Elements<FootnoteEndnoteType>() ?? []))
            // Notes of another type are the rules between text and notes.
            if (note.Type is null || note.Type == FootnoteEndnoteValues.Normal)
                blocks.Take(note);
        return blocks.InOrder;
    }
}
