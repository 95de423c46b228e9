using System.Collections.Immutable;

namespace SearchService.Reports.Formats;

/// <summary>
/// A block of a table whose rows share one set of columns: 第二十条第（一）项 with 规章 and 行政规范性文件. Editions of the form
/// differ block by block, and real documents mix them.
/// </summary>
/// <param name="Edition">The edition of the form that prints this block.</param>
/// <param name="TableId">The table's word in indicator ids: <c>disclosure</c>.</param>
/// <param name="TableTitle">The table's title: 主动公开政府信息情况.</param>
/// <param name="Label">The heading over the block, or null where the table is one block.</param>
/// <param name="Rows">The row headings, in order.</param>
/// <param name="Columns">The column headings, in order.</param>
public sealed record BlockFormat(
    Edition Edition, string TableId, string TableTitle, Heading? Label, ImmutableArray<Heading> Rows, ImmutableArray<Heading> Columns)
{
    /// <summary>True where the form prints all rows beside one another in one line, as in 行政复议、行政诉讼情况.</summary>
    public bool InOneLine { get; init; }

    /// <summary>The block's name in the database: <c>2021:disclosure/item-1</c>.</summary>
    public string Id { get; } = $"{Edition:D}:{TableId}{(Label is null ? "" : $"/{Label.Id}")}";

    /// <summary>The facts of the block, row by row.</summary>
    public IEnumerable<Indicator> Indicators => from row in Rows from column in Columns select this[row, column];

    /// <summary>The fact at the crossing of a row and a column.</summary>
    public Indicator this[Heading row, Heading column] => new(
        $"{TableId}/{row.Id}/{column.Id}",
        [TableTitle, .. Label?.Labels ?? [], .. row.Labels, .. column.Labels],
        column.Unit ?? row.Unit ?? "件");
}
