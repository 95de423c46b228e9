using System.Collections.Immutable;
using System.Globalization;
using SearchService.Corpus.Writers;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Dirt;

/// <summary>A column that an agency has added to a table: the year before beside the numbers of the first block, a column of remarks beside the requests.</summary>
static class ExtraColumnDirt
{
    static readonly string[] Names = ["上年同期数", "与上年相比", "备注"];

    /// <summary>Adds the column to one of the two tables, filled in most rows.</summary>
    public static GeneratedReport? Plant(GeneratedReport report, Dice dice)
    {
        var inRequests = dice.Percent(50);
        var table = report.Manuscript.Parts.OfType<ManuscriptPart.Table>().FirstOrDefault(table => IsRequests(table.Grid) == inRequests);
        if (table is null)
            return null;
        var name = dice.Pick(Names);
        var grid = inRequests ? AtTheEnd(table.Grid, name, dice) : InTheFirstBlock(table.Grid, name, dice);
        return (report with { Manuscript = report.Manuscript.With(part => part == table ? new ManuscriptPart.Table(grid) : part) })
            .With(new PlantedDirt(DirtKind.ExtraColumn) { Warnings = ["EXTRA_COLUMN"] });
    }

    static bool IsRequests(LaidOutTable grid) => grid.Rows[0][0].Text.Contains("勾稽", StringComparison.Ordinal);

    static LaidOutTable AtTheEnd(LaidOutTable grid, string name, Dice dice) => new(grid.Columns + 1,
    [
        .. grid.Rows.Select((row, index) => index switch
        {
            0 => row.Add(new LaidOutCell(name, grid.Columns, 1, 3, IsLabel: true)),
            1 or 2 => row,
            _ => row.Add(Number(grid.Columns, dice)),
        }),
    ]);

    // Between the headings of the first block; the other blocks grow as wide.
    static LaidOutTable InTheFirstBlock(LaidOutTable grid, string name, Dice dice)
    {
        var (at, end) = (dice.Between(1, grid.Columns), 1 + grid.Rows.Skip(1).TakeWhile(row => row[0].ColumnSpan < grid.Columns).Count());
        return new(grid.Columns + 1, [.. grid.Rows.Select((row, index) => index == 0 || index >= end ? Wider(row) : Inserted(row, at, index == 1 ? new LaidOutCell(name, at, 1, 1, IsLabel: true) : Number(at, dice)))]);
    }

    static ImmutableArray<LaidOutCell> Wider(ImmutableArray<LaidOutCell> row) => [.. row.SkipLast(1), row[^1] with { ColumnSpan = row[^1].ColumnSpan + 1 }];

    static ImmutableArray<LaidOutCell> Inserted(ImmutableArray<LaidOutCell> row, int at, LaidOutCell cell) =>
        [.. row.Where(other => other.Column < at), cell, .. row.Where(other => other.Column >= at).Select(other => other with { Column = other.Column + 1 })];

    static LaidOutCell Number(int column, Dice dice) =>
        new(dice.Percent(20) ? "" : dice.Between(0, 99).ToString(CultureInfo.InvariantCulture), column, 1, 1, IsLabel: false);
}
