using System.Collections.Immutable;

namespace SearchService.Ingest.Readers;

/// <summary>A document without its dirt: paragraphs and tables in reading order. All that leaves <c>Readers</c>.</summary>
/// <param name="MediaType">What it was recognized as: <c>text/plain</c>.</param>
/// <param name="Blocks">The paragraphs and tables.</param>
public sealed record Document(string MediaType, ImmutableArray<DocumentBlock> Blocks)
{
    /// <summary>What the container says about the document.</summary>
    public DocumentMetadata Metadata { get; init; } = DocumentMetadata.None;
}

/// <summary>A paragraph or a table.</summary>
public abstract record DocumentBlock
{
    DocumentBlock() { }

    /// <summary>A paragraph, its lines joined.</summary>
    /// <param name="Text">Its text, without the line end.</param>
    /// <param name="At">Where it stands in the source: <c>line 12</c>.</param>
    public sealed record Paragraph(string Text, string At) : DocumentBlock;

    /// <summary>A table as rows of cells; rows may differ in length where cells are merged.</summary>
    /// <param name="Rows">The rows.</param>
    public sealed record Table(ImmutableArray<TableRow> Rows) : DocumentBlock;
}

/// <summary>A row of a table.</summary>
/// <param name="Cells">Its cells from left to right; one that continues a merged cell from above is empty.</param>
public sealed record TableRow(ImmutableArray<TableCell> Cells);

/// <summary>A cell of a table.</summary>
/// <param name="Text">Its text, lines joined.</param>
/// <param name="At">Where it stands in the source.</param>
public sealed record TableCell(string Text, string At)
{
    /// <summary>
    /// Where the ink can be read in more than one way (digits set apart, two numbers run together): the ways, else none. Cells that share
    /// their ink share its place, and their readings go together one by one.
    /// </summary>
    public ImmutableArray<string> Readings { get; init; } = [];
}
