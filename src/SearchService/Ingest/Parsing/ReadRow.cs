using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>A row of the form and the numbers that stand in it.</summary>
/// <param name="Block">The block of the form.</param>
/// <param name="Row">The row heading.</param>
/// <param name="Ink">The numbers as printed, as many as the block has columns.</param>
/// <param name="Header">The words of the column headings, which may name a unit.</param>
sealed partial record ReadRow(BlockFormat Block, Heading Row, ImmutableArray<TableCell> Ink, string Header = "")
{
    /// <summary>The cells of the row and their ink: values by their order, since the counts agree. Ink that has several readings is unreadable.</summary>
    public IEnumerable<(Cell Cell, TableCell Ink)> Cells => Block.Columns.Zip(Ink, (column, ink) =>
        (CellOf(column, Block[Row, column], ink, ink.Readings.IsEmpty ? CellText.Read(ink.Text) : new(CellState.Unreadable)), ink));

    Cell CellOf(Heading column, Indicator indicator, TableCell ink, CellText text)
    {
        var unit = text.Unit ?? HeaderUnitOf(column, indicator) ?? indicator.Unit;
        return new(indicator, text.State, text.Value, ink.Text.Trim()) { Unit = unit, Remark = text.Remark, At = ink.At };
    }

    // 采购总金额（万元）: some agencies print another unit than the form's into the header.
    string? HeaderUnitOf(Heading column, Indicator indicator) =>
        indicator.Unit.EndsWith('元')
        && FormLabels.CoreOf(column).Match(Header) is { Success: true } match
        && Unit().Match(Header, match.Index + match.Length) is { Success: true } unit ? unit.Groups["unit"].Value : null;

    [GeneratedRegex(@"\G(?:单位)?(?<unit>亿元|万元|元)")]
    private static partial Regex Unit();
}
