using System.Collections.Immutable;
using SearchService.Ingest.Readers;

namespace SearchService.Ingest.Parsing.Statistics;

/// <summary>Finds the indicator lists of a document: by their head (统计指标, 单位), else by lines of words, unit and number that are no form's.</summary>
static class StatisticsList
{
    const int HeadRows = 6, FewestLines = 3, HeadLines = 4;

    /// <summary>The indexes of the blocks that are part of a list.</summary>
    public static IReadOnlySet<int> In(ImmutableArray<DocumentBlock> blocks)
    {
        var found = new HashSet<int>();
        for (var at = 0; at < blocks.Length; at++)
            if (blocks[at] is DocumentBlock.Table table ? IsList(table) : IsHead(blocks, at))
                at = Extend(blocks, at, found);
        return found;
    }

    static bool IsList(DocumentBlock.Table table) =>
        table.Rows.Take(HeadRows).Any(row => ListHeader.Of(row.Cells) is not null)
        || table.Rows.Count(IsLine) is var lines && lines >= FewestLines && lines * 2 > table.Rows.Length;

    // Without a head only a line that prints a unit between words and numbers is one.
    static bool IsLine(TableRow row) =>
        ListLine.Of([.. row.Cells.Where(cell => cell.Text.Length > 0)], ListHeader.None) is { Labels.Length: > 0, After: [_, ..] } line && !line.IsHeading(ListHeader.None) && line.After.All(cell => ListLine.IsValue(cell.Text));

    // The head on one line, or cell by cell: 统计指标 ⏎ 单位 ⏎ 统计数.
    static bool IsHead(ImmutableArray<DocumentBlock> blocks, int at) =>
        blocks[at] is DocumentBlock.Paragraph line && CellsOf(line).FirstOrDefault() is { } first && ListHeader.Begins(first.Text)
        && Enumerable.Range(1, HeadLines).Any(count => ListHeader.Of(blocks.Skip(at).Take(count).OfType<DocumentBlock.Paragraph>().SelectMany(CellsOf)) is not null);

    static IEnumerable<TableCell> CellsOf(DocumentBlock.Paragraph paragraph) => TableInk.CanBe(paragraph) ? TableInk.LinesOf(paragraph).SelectMany(cells => cells) : [];

    // Lines go on to the last that holds a unit or a number; a table ends its own list.
    static int Extend(ImmutableArray<DocumentBlock> blocks, int start, HashSet<int> found)
    {
        var last = start;
        for (var at = start; blocks[start] is DocumentBlock.Paragraph && at < blocks.Length && blocks[at] is DocumentBlock.Paragraph line && TableInk.CanBe(line); at++)
            if (CellsOf(line).Any(cell => ListLine.IsUnit(cell.Text) || ListLine.IsValue(cell.Text)))
                last = at;
        found.UnionWith(Enumerable.Range(start, last - start + 1));
        return last;
    }
}
