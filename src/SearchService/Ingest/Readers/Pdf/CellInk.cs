using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>The ink of a cell and, where it can be read in more than one way, the ways.</summary>
/// <param name="Ink">The ink.</param>
/// <param name="Readings">Possible readings; none where the ink says one thing.</param>
sealed record CellInk(Ink Ink, ImmutableArray<string> Readings)
{
    /// <summary>What stands in each column of a row, or null where nothing does.</summary>
    /// <param name="values">The ink of the row, line after line and from left to right.</param>
    /// <param name="columns">The columns.</param>
    public static CellInk?[] Of(ImmutableArray<Ink> values, ImmutableArray<Box> columns)
    {
        var inColumn = values.ToLookup(value => ColumnOf(value.Box, columns));
        CellInk?[] cells = [.. columns.Select((_, column) => Together([.. inColumn[column]]))];
        foreach (var value in values.Where(value => value.IsDigits && value.Text.Length > 1))
            Part(value, columns, cells);
        return cells;
    }

    static int ColumnOf(Box value, ImmutableArray<Box> columns) => Enumerable.Range(0, columns.Length)
        .OrderByDescending(column => Math.Max(0, Math.Min(value.Right, columns[column].Right) - Math.Max(value.Left, columns[column].Left)))
        .ThenBy(column => Math.Abs(value.Middle - columns[column].Middle)).First();

    // Digits set apart in one cell (1 2), or cut by the end of its line, may be one number.
    static CellInk? Together(List<Ink> values) => values switch
    {
        [] => null,
        [var one] => new(one, []),
        _ => new(Ink.Join(values), values.All(value => value.IsDigits) && values[0].Text[0] != '0' ? [string.Concat(values.Select(value => value.Text))] : []),
    };

    // A number that reaches over two columns, one of them otherwise empty, may be two numbers, or a long one.
    static void Part(Ink value, ImmutableArray<Box> columns, CellInk?[] cells)
    {
        int[] over = [.. Enumerable.Range(0, columns.Length).Where(column => value.Box.HoldsAcross(columns[column].Middle))];
        if (over.Length != 2 || over.Any(column => cells[column] is { } cell && cell.Ink != value))
            return;
        var cuts = Enumerable.Range(1, value.Text.Length - 1).Select(cut => (Left: value.Text[..cut], Right: value.Text[cut..]))
            .Where(cut => IsNumber(cut.Left) && IsNumber(cut.Right)).ToList();
        cells[over[0]] = new(value, [value.Text, "", .. cuts.Select(cut => cut.Left)]);
        cells[over[1]] = new(value, ["", value.Text, .. cuts.Select(cut => cut.Right)]);
    }

    static bool IsNumber(string digits) => digits.Length == 1 || digits[0] != '0';
}
