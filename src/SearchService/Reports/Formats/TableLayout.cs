using System.Collections.Immutable;

namespace SearchService.Reports.Formats;

/// <summary>Lays out a table of the statutory form, from the form's own data.</summary>
public static class TableLayout
{
    const int LabelColumns = 3;

    // What the form prints beside a label that its name does not need.
    static readonly (string Label, string Printed)[] Annotations =
        [("（二）部分公开", "（二）部分公开（区分处理的，只计这一情形，不计其他情形）")];

    /// <summary>Lays out the blocks of one table.</summary>
    public static LaidOutTable Of(IReadOnlyList<BlockFormat> blocks, Counts counts) => blocks[0] switch
    {
        { InOneLine: true } block => InOneLine(block, counts),
        { Label: null } block => Requests(block, counts),
        _ => Disclosure(blocks, counts),
    };

    // One block below the other, each with its own heading; the widest has three numbers beside its label.
    static LaidOutTable Disclosure(IReadOnlyList<BlockFormat> blocks, Counts counts)
    {
        var width = 1 + blocks.Max(block => block.Columns.Length);
        return new LaidOutTable(width, [.. blocks.SelectMany(block => DisclosureRows(block, width, counts))]);
    }

    static IEnumerable<ImmutableArray<LaidOutCell>> DisclosureRows(BlockFormat block, int width, Counts counts) =>
    [
        [new LaidOutCell(block.Label!.Label, 0, width, 1, IsLabel: true)],
        Line("信息内容", block.Columns.Select((column, index) => Label(column.Label, index + 1)), width),
        .. block.Rows.Select(row => Line(row.Label, Numbers(block.Columns.Select(column => block[row, column]), counts, 1), width)),
    ];

    // The last one takes the columns that are left.
    static ImmutableArray<LaidOutCell> Line(string label, IEnumerable<LaidOutCell> cells, int width) =>
        [Label(label, 0), .. cells.SkipLast(1), .. cells.TakeLast(1).Select(last => last with { ColumnSpan = width - last.Column })];

    static LaidOutCell Label(string text, int column) => new(text, column, 1, 1, IsLabel: true);

    static LaidOutTable Requests(BlockFormat block, Counts counts)
    {
        var head = HeadingTree.LayOut([.. block.Columns.Select(ApplicantPath)], 3);
        var side = HeadingTree.LayOut([.. block.Rows.Select(row => row.Labels)], LabelColumns);
        var corner = new LaidOutCell("（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）", 0, LabelColumns, 3, IsLabel: true);
        var headRows = Enumerable.Range(0, 3).Select(level => (ImmutableArray<LaidOutCell>)[.. level == 0 ? [corner] : Array.Empty<LaidOutCell>(), .. Across(head, level, LabelColumns)]);
        var rows = block.Rows.Select((row, index) => (ImmutableArray<LaidOutCell>)[.. Down(side, index), .. Numbers(block.Columns.Select(column => block[row, column]), counts, LabelColumns)]);
        return new LaidOutTable(LabelColumns + block.Columns.Length, [.. headRows, .. rows]);
    }

    static ImmutableArray<string> ApplicantPath(Heading column) =>
        column.Id is "natural-person" or "total" ? ["申请人情况", column.Label] : ["申请人情况", "法人或其他组织", column.Label];

    static LaidOutTable InOneLine(BlockFormat block, Counts counts)
    {
        var paths = from row in block.Rows from column in block.Columns select (ImmutableArray<string>)[.. row.Labels, .. column.Labels];
        var head = HeadingTree.LayOut([.. paths], 3);
        return new LaidOutTable(block.Rows.Length * block.Columns.Length,
            [.. Enumerable.Range(0, 3).Select(level => Across(head, level, 0)), Numbers(block.Indicators, counts, 0)]);
    }

    static ImmutableArray<LaidOutCell> Across(ImmutableArray<HeadingTree.Node> head, int level, int from) =>
        [.. head.Where(node => node.Level == level).Select(node => new LaidOutCell(Printed(node.Text), from + node.Start, node.Count, node.Levels, IsLabel: true))];

    static ImmutableArray<LaidOutCell> Down(ImmutableArray<HeadingTree.Node> side, int row) =>
        [.. side.Where(node => node.Start == row).Select(node => new LaidOutCell(Printed(node.Text), node.Level, node.Levels, node.Count, IsLabel: true))];

    static ImmutableArray<LaidOutCell> Numbers(IEnumerable<Indicator> indicators, Counts counts, int from) =>
        [.. indicators.Select((indicator, index) => new LaidOutCell(Ink(counts, indicator), from + index, 1, 1, IsLabel: false) { Indicator = indicator.Id })];

    static string Ink(Counts counts, Indicator indicator) => counts[indicator.Id]?.Raw ?? "";

    static string Printed(string label) => Annotations.FirstOrDefault(annotation => annotation.Label == label).Printed ?? label;
}
