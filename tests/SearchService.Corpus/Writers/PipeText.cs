using SearchService.Corpus.Dirt;

namespace SearchService.Corpus.Writers;

/// <summary>Writes text whose tables are rows between bars: <c>规章 | 0 | 0 | 0 |</c>.</summary>
public static class PipeText
{
    const int PaddedTo = 16;

    /// <summary>The file.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice) => TextFile.Of(report, TextFile.Text(report, table => Table(report, table, dice.Percent(50))), dice);

    // Where a cell is merged with the one above, some programs print an empty one and others nothing.
    static string Table(GeneratedReport report, ManuscriptPart.Table table, bool filled)
    {
        var rows = (filled ? table.Grid.FilledRows() : table.Grid.Rows.Select(row => row.ToList())).Select(row => Row(report, [.. row.Select(cell => cell.Text)])).ToList();
        if (report.Has(DirtKind.MarkdownRule))
            rows.Insert(1, $"|{string.Concat(Enumerable.Repeat(" --- |", table.Grid.Columns))}");
        return string.Concat(rows.Select(row => $"{row}\n")) + "\n";
    }

    static string Row(GeneratedReport report, string[] cells)
    {
        var row = string.Join(" | ", cells);
        return report.Has(DirtKind.NoTrailingBar) && cells.Length > 1 && cells[^1].Length > 0 ? row
            : report.Has(DirtKind.LeadingBar) || report.Has(DirtKind.MarkdownRule) ? $"| {row} |"
            : report.Has(DirtKind.PaddedRows) ? $"{row} |{string.Concat(Enumerable.Repeat(" |", Math.Max(0, PaddedTo - cells.Length)))}"
            : $"{row} |";
    }
}
