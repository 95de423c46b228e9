using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>Reads 政府信息公开行政复议、行政诉讼情况: fifteen numbers in one line under three groups of headings.</summary>
sealed class ChallengesTable(BlockFormat block)
{
    /// <summary>The rows of the form that stand in the lines read so far.</summary>
    public List<ReadRow> Rows { get; } = [];

    /// <summary>Reads the line of numbers; false where the row is none.</summary>
    public bool Take(NumberRow row)
    {
        var columns = block.Columns.Length;
        if (row.ValuesFor(block.Rows.Length * columns, row.Labels.Length - 1) is not { } values || !RowOrder.Holds(row.Words, block.Rows))
            return false;
        Rows.AddRange(block.Rows.Select((heading, index) => new ReadRow(block, heading, values.Slice(index * columns, columns))));
        return true;
    }
}
