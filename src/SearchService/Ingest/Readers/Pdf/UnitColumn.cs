using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>The column of units that indicator lists print between words and numbers.</summary>
static partial class UnitColumn
{
    // The rest of a wrapped label (规范性文 ⏎ 件) may stand before numbers once or twice.
    const int FewestUnits = 4;

    /// <summary>The lines with their units marked, and where the column stands for the next page.</summary>
    /// <param name="lines">The lines of a table on one page.</param>
    /// <param name="before">Where it stood on the page before, or null.</param>
    public static (List<InkLine> Lines, Box? Column) Mark(List<InkLine> lines, Box? before)
    {
        var units = lines.SelectMany(line => line.Cells.Zip(line.Cells.Skip(1))).Where(pair => Unit().IsMatch(pair.First.Text) && pair.Second.IsValue).Select(pair => pair.First.Box).ToList();
        var column = units.Count >= FewestUnits && units.TrueForAll(units[0].OverlapsAcross) ? Box.Around(units) : before;
        return (column is { } found ? [.. lines.Select(line => line with { Cells = [.. line.Cells.Select(cell => cell.Box.OverlapsAcross(found) && Unit().IsMatch(cell.Text) ? cell with { IsUnit = true } : cell)] })] : lines, column);
    }

    [GeneratedRegex("^(?:条|件|次|篇|个|人|名|人次|万元|元|项|份|期)$")]
    private static partial Regex Unit();
}
