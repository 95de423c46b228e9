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
        foreach (var element in parent.ChildElements)
            if (element is Word.Paragraph paragraph)
                Take(paragraph);
            else if (element is Word.Table table)
                Take(table);
            else if (IsWrapper(element))
                Take(element);
    }

    // Content controls, custom markup and accepted insertions wrap blocks, rows and cells alike.
    static bool IsWrapper(OpenXmlElement element) =>
        element is Word.SdtBlock or Word.SdtContentBlock or Word.CustomXmlBlock or Word.SdtRow or Word.SdtContentRow or Word.SdtCell or Word.SdtContentCell
            or Word.CustomXmlRow or Word.CustomXmlCell;

    void Take(Word.Paragraph paragraph)
    {
        _paragraphs++;
        var text = (numbering.NumberOf(paragraph) + DocxText.Of(paragraph)).Trim();
        if (text.Length > 0)
            _blocks.Add(new DocumentBlock.Paragraph(text, $"paragraph {_paragraphs}"));
        foreach (var box in DocxText.BoxesOf(paragraph))
            Take(box);
    }

    void Take(Word.Table table)
    {
        _tables++;
        _blocks.Add(new DocumentBlock.Table(
        [
            .. Inside<Word.TableRow>(table).Where(row => !IsDeleted(row)).Select((row, index) => Row(row, $"table {_tables} row {index + 1}")),
        ]));
    }

    TableRow Row(Word.TableRow row, string at) =>
        new([.. Inside<Word.TableCell>(row).Select((cell, index) => new TableCell(IsContinued(cell) ? "" : Text(cell), $"{at} cell {index + 1}"))]);

    static IEnumerable<T> Inside<T>(OpenXmlElement parent) where T : OpenXmlElement =>
        parent.ChildElements.SelectMany(child => child is T found ? [found] : IsWrapper(child) ? Inside<T>(child) : []);

    static bool IsDeleted(Word.TableRow row) => row.TableRowProperties?.GetFirstChild<Word.Deleted>() is not null;

    // A merge without a value continues the cell above.
    static bool IsContinued(Word.TableCell cell) =>
        cell.TableCellProperties?.VerticalMerge is { } merge && (merge.Val is null || merge.Val == Word.MergedCellValues.Continue);

    string Text(Word.TableCell cell) =>
        Lines.Join(cell.Descendants<Word.Paragraph>().Select(paragraph => numbering.NumberOf(paragraph) + DocxText.Of(paragraph)));
}
