using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace SearchService.Ingest.Readers;

/// <summary>
/// Reads a table row by row. A cell merged sideways stands once, as in the source: real pages give header and data rows
/// different spans, so the order of cells tells the column, not the grid. A cell merged downwards leaves an empty one in the rows below.
/// </summary>
static class HtmlTable
{
    /// <summary>True where the table only places blocks on the page: it holds another table, or running text in few cells.</summary>
    public static bool IsLayout(IElement element) => element.LocalName == "table" && (element.QuerySelector("table") is not null || HoldsProse(element));

    static bool HoldsProse(IElement table)
    {
        var cells = table.QuerySelectorAll("td,th");
        return cells.Length > 0 && cells.Any(cell => cell.TextContent.Count(character => character == '。') > 3);
    }

    public static DocumentBlock.Table Read(IElement table)
    {
        var rows = new List<TableRow>();
        var reachingDown = new SortedDictionary<int, (int Rows, int Columns)>();
        foreach (var row in table.QuerySelectorAll("tr"))
            rows.Add(Row(row, reachingDown));
        return new([.. rows]);
    }

    // Columns of the grid are counted only to know where a cell from above reaches into this row.
    static TableRow Row(IElement row, SortedDictionary<int, (int Rows, int Columns)> reachingDown)
    {
        var cells = new List<TableCell>();
        var below = new List<(int Column, int Rows, int Columns)>();
        var column = 0;
        foreach (var cell in row.Children.OfType<IHtmlTableCellElement>())
        {
            column = Continue(cells, reachingDown, column);
            cells.Add(new(Text(cell), HtmlPath.Of(cell)));
            if (cell.RowSpan > 1)
                below.Add((column, cell.RowSpan - 1, Math.Max(1, cell.ColumnSpan)));
            column += Math.Max(1, cell.ColumnSpan);
        }
        Continue(cells, reachingDown, column);
        foreach (var (at, left, columns) in below)
            reachingDown[at] = (left, columns);
        return new([.. cells]);
    }

    static int Continue(List<TableCell> cells, SortedDictionary<int, (int Rows, int Columns)> reachingDown, int column)
    {
        while (reachingDown.TryGetValue(column, out var merged))
        {
            cells.Add(new("", ""));
            if (merged.Rows == 1)
                reachingDown.Remove(column);
            else
                reachingDown[column] = merged with { Rows = merged.Rows - 1 };
            column += merged.Columns;
        }
        return column;
    }

    static string Text(IElement cell)
    {
        foreach (var pinyin in cell.QuerySelectorAll("rt,rp").ToList())
            pinyin.Remove();
        foreach (var lineBreak in cell.QuerySelectorAll("br,p,div").ToList())
            lineBreak.Insert(AdjacentPosition.BeforeBegin, "\n");
        return Lines.Join(cell.TextContent.Replace('\u00A0', ' ').Split('\n', '\r'));
    }
}
