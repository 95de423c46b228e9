using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Ingest.Readers;

/// <summary>Reads Word documents (Office Open XML) as they print: numbers of lists, tracked changes accepted, text boxes, footnotes.</summary>
public static class DocxReader
{
    /// <summary>The media type of what it reads.</summary>
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The paragraphs and tables of a document.</summary>
    /// <exception cref="FileFormatException">The package holds no Word document.</exception>
    public static Document Read(Stream file)
    {
        using var package = WordprocessingDocument.Open(file, isEditable: false);
        if (package.MainDocumentPart is not { Document.Body: { } body } main)
            throw new FileFormatException("The package has no main document.");
        var blocks = new DocxBlocks(new DocxNumbering(main));
        blocks.Take(body);
        foreach (var note in main.FootnotesPart?.Footnotes?.Elements<Footnote>() ?? [])
            // Notes of another type are the rules between text and notes.
            if (note.Type is null || note.Type == FootnoteEndnoteValues.Normal)
                blocks.Take(note);
        return new(MediaType, blocks.InOrder) { Metadata = new() { Title = package.PackageProperties.Title is { Length: > 0 } title ? title : null } };
    }
}
