using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>
/// Reads the headings above the numbers column by column: a wrapped heading stands over several lines, and its lines between those of its
/// neighbors. Which column a piece heads is told by its left end, its middle or its right end, whichever stands like the numbers below.
/// </summary>
static class TableHead
{
    const double SameMirror = 0.3;

    /// <summary>The cells of the head, from the corner over the labels to the last column; columns without a heading have none.</summary>
    /// <param name="head">The lines of the head without its title.</param>
    /// <param name="columns">The columns of numbers.</param>
    public static IEnumerable<Ink> Cells(IEnumerable<InkLine> head, ImmutableArray<Box> columns) =>
        head.SelectMany(line => line.Cells).GroupBy(cell => ColumnOf(cell.Box, columns)).OrderBy(column => column.Key).Select(column => Ink.Join([.. column]));

    /// <summary>True where the first line is the title of all columns: 第二十条第（一）项. The first line of a wrapped heading has its last as far below the others.</summary>
    public static bool HasTitle(IReadOnlyList<InkLine> head)
    {
        if (head[0].Cells.Length > 1)
            return false;
        var (first, middle) = (head[0].Cells[0].Box, head.MaxBy(line => line.Cells.Length)!.Box.Center);
        return !head.Any(line => line.Box.Center > middle && Math.Abs(line.Box.Center + first.Center - (2 * middle)) < SameMirror * line.Em && line.Cells.Any(cell => cell.Box.OverlapsAcross(first)));
    }

    static int ColumnOf(Box cell, ImmutableArray<Box> columns) =>
        cell.Right <= columns[0].Left ? -1 : Enumerable.Range(0, columns.Length).MinBy(column => Distance(cell, columns[column]));

    static double Distance(Box cell, Box column) =>
        Math.Min(Math.Abs(cell.Middle - column.Middle), Math.Min(Math.Abs(cell.Left - column.Left), Math.Abs(cell.Right - column.Right)));
}
