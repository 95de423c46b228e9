using System.Collections.Immutable;

namespace SearchService.Reports.Formats;

/// <summary>A table as paper shows it: cells on a grid, some over several rows or columns.</summary>
/// <param name="Columns">The width of the grid.</param>
/// <param name="Rows">The rows; a cell stands in the row it begins in.</param>
public sealed record LaidOutTable(int Columns, ImmutableArray<ImmutableArray<LaidOutCell>> Rows)
{
    /// <summary>How many rows at its beginning are headings alone.</summary>
    public int HeadRows => Rows.TakeWhile(row => row.All(cell => cell.IsLabel)).Count();

    /// <summary>The table with every cell changed.</summary>
    public LaidOutTable With(Func<LaidOutCell, LaidOutCell> change) => this with { Rows = [.. Rows.Select(row => row.Select(change).ToImmutableArray())] };

    /// <summary>
    /// The rows with every merged cell once: where a row has no cell of its own because one from above reaches into it, there stands an
    /// empty one.
    /// </summary>
    public IEnumerable<IReadOnlyList<LaidOutCell>> FilledRows()
    {
        var above = new List<(LaidOutCell Cell, int Rows)>();
        foreach (var row in Rows)
        {
            var reaching = above.Where(cell => cell.Rows > 0).Select(cell => cell.Cell with { Text = "", RowSpan = 1, Indicator = null });
            yield return [.. row.Concat(reaching).OrderBy(cell => cell.Column)];
            above = [.. above.Select(cell => cell with { Rows = cell.Rows - 1 }), .. row.Select(cell => (cell, cell.RowSpan - 1))];
        }
    }
}

/// <summary>A cell on the grid.</summary>
/// <param name="Text">What it prints.</param>
/// <param name="Column">The grid column it begins in.</param>
/// <param name="ColumnSpan">Over how many columns it goes.</param>
/// <param name="RowSpan">Over how many rows it goes.</param>
/// <param name="IsLabel">Whether it is a heading and not a number.</param>
public sealed record LaidOutCell(string Text, int Column, int ColumnSpan, int RowSpan, bool IsLabel)
{
    /// <summary>The id of the fact it states, or null for a heading.</summary>
    public string? Indicator { get; init; }
}
