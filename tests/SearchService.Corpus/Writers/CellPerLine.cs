using SearchService.Corpus.Dirt;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Writers;

/// <summary>Writes text whose tables have a line for each cell. An empty cell leaves no trace unless bars are printed.</summary>
public static class CellPerLine
{
    /// <summary>The file.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice) =>
        TextFile.Of(report, TextFile.Text(report, table => string.Concat(table.Grid.Rows.SelectMany(row => row).Select(cell => Cell(report, cell)))), dice);

    static string Cell(GeneratedReport report, LaidOutCell cell) =>
        report.Has(DirtKind.BarLines) ? cell.Text.Length == 0 ? "|\n" : $"{cell.Text}\n|\n"
        : report.Has(DirtKind.CutCells) && cell is { IsLabel: true, Text.Length: 4 } ? $"{cell.Text[..2]}\n\n{cell.Text[2..]}\n\n"
        : report.Has(DirtKind.BlankLines) || report.Has(DirtKind.CutCells) ? $"{cell.Text}\n\n"
        : $"{cell.Text}\n";
}
