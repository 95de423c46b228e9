using DocumentFormat.OpenXml;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Ingest.Readers;

/// <summary>The blocks, rows and cells of a Word document where they really stand: inside content controls and custom markup, without what is deleted.</summary>
static class DocxTree
{
    /// <summary>Paragraphs and tables in order.</summary>
    public static IEnumerable<OpenXmlElement> Blocks(OpenXmlElement parent) => Inside(parent).Where(element => element is Word.Paragraph or Word.Table);

    /// <summary>The rows of a table.</summary>
    public static IEnumerable<Word.TableRow> Rows(Word.Table table) =>
        Inside(table).OfType<Word.TableRow>().Where(row => row.TableRowProperties?.GetFirstChild<Word.Deleted>() is null);

    /// <summary>The cells of a row.</summary>
    public static IEnumerable<Word.TableCell> Cells(Word.TableRow row) =>
        Inside(row).OfType<Word.TableCell>().Where(cell => cell.TableCellProperties?.GetFirstChild<Word.CellDeletion>() is null);

    /// <summary>How many columns of the grid a cell takes.</summary>
    public static int Columns(Word.TableCell cell) => Math.Clamp(cell.TableCellProperties?.GridSpan?.Val?.Value ?? 1, 1, 1000);

    /// <summary>How many columns of the grid a row leaves out at its start.</summary>
    public static int ColumnsBefore(Word.TableRow row) => row.TableRowProperties?.GetFirstChild<Word.GridBefore>()?.Val?.Value ?? 0;

    /// <summary>
    /// Whether a cell only continues a merged one above it. Some programs say so of cells that no merge begins above: what stands in those, prints.
    /// </summary>
    /// <param name="cell">The cell.</param>
    /// <param name="merged">The columns in which a merge has begun; kept up by this.</param>
    /// <param name="column">The cell's column of the grid.</param>
    public static bool Continues(Word.TableCell cell, HashSet<int> merged, int column)
    {
        var merge = cell.TableCellProperties?.VerticalMerge;
        if (merge?.Val is { } value && value == Word.MergedCellValues.Restart)
            merged.Add(column);
        else if (merge is not null)
            return merged.Contains(column);
        else
            merged.Remove(column);
        return false;
    }

    // Content controls, custom markup and accepted insertions wrap blocks, rows and cells alike.
    static IEnumerable<OpenXmlElement> Inside(OpenXmlElement parent) => parent.ChildElements.SelectMany(child => IsWrapper(child) ? Inside(child) : [child]);

    static bool IsWrapper(OpenXmlElement element) =>
        element is Word.SdtBlock or Word.SdtContentBlock or Word.CustomXmlBlock or Word.SdtRow or Word.SdtContentRow or Word.SdtCell or Word.SdtContentCell
            or Word.CustomXmlRow or Word.CustomXmlCell;
}
