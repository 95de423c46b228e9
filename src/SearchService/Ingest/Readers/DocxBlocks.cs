using System.Collections.Immutable;
using DocumentFormat.OpenXml;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Ingest.Readers;

/// <summary>Walks a Word document in reading order and cuts it into paragraphs and tables.</summary>
sealed class DocxBlocks(DocxNumbering numbering)
{
    readonly ImmutableArray<DocumentBlock>.Builder _blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
    int _paragraphs, _tables;

    public ImmutableArray<DocumentBlock> InOrder => _blocks.ToImmutable();

    public void Take(OpenXmlElement parent)
    {
        var begun = "";
        foreach (var element in DocxTree.Blocks(parent))
            if (element is Word.Paragraph paragraph)
                begun = Take(paragraph, begun);
            else if (element is Word.Table table)
                Take(table);
        Add(begun);
    }

    // What runs on in the next paragraph, whose number and end it gets.
    string Take(Word.Paragraph paragraph, string begun)
    {
        _paragraphs++;
        var runsOn = DocxText.RunsOn(paragraph);
        var text = runsOn ? begun + DocxText.Of(paragraph) : numbering.NumberOf(paragraph) + begun + DocxText.Of(paragraph);
        if (!runsOn)
            Add(text);
        foreach (var box in DocxText.BoxesOf(paragraph))
            Take(box);
        return runsOn ? text : "";
    }

    void Add(string text)
    {
        if (!string.IsNullOrWhiteSpace(text))
            _blocks.Add(new DocumentBlock.Paragraph(text.Trim(), $"paragraph {_paragraphs}"));
    }

    void Take(Word.Table table)
    {
        if (IsLayout(table))
            foreach (var cell in DocxTree.Rows(table).SelectMany(DocxTree.Cells))
                Take(cell);
        else
            _blocks.Add(Read(table, ++_tables));
    }

    // A table that only places another one on the page.
    static bool IsLayout(Word.Table table) =>
        table.Descendants<Word.TableCell>().Count() > 2 * DocxTree.Rows(table).Sum(row => DocxTree.Cells(row).Count());

    DocumentBlock.Table Read(Word.Table table, int number)
    {
        var merged = new HashSet<int>();
        return new([.. DocxTree.Rows(table).Select((row, index) => Read(row, merged, $"table {number} row {index + 1}"))]);
    }

    TableRow Read(Word.TableRow row, HashSet<int> merged, string at)
    {
        var cells = ImmutableArray.CreateBuilder<TableCell>();
        var column = DocxTree.ColumnsBefore(row);
        foreach (var cell in DocxTree.Cells(row))
        {
            cells.Add(new(DocxTree.Continues(cell, merged, column) ? "" : Text(cell), $"{at} cell {cells.Count + 1}"));
            column += DocxTree.Columns(cell);
        }
        return new(cells.ToImmutable());
    }

    // A walk of its own, so that what stands in a cell is read as it is outside; a table in a cell of numbers leaves its words side by side.
    string Text(Word.TableCell cell)
    {
        var inside = new DocxBlocks(numbering);
        inside.Take(cell);
        return Lines.Join(inside._blocks.SelectMany(TextsOf));
    }

    static IEnumerable<string> TextsOf(DocumentBlock block) =>
        block is DocumentBlock.Table table ? table.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text) : [((DocumentBlock.Paragraph)block).Text];
}
