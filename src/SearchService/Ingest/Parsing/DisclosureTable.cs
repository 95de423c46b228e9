namespace SearchService.Ingest.Parsing;

/// <summary>Reads 主动公开政府信息情况: blocks of few rows, each under its own column headings, and each of one edition or the other.</summary>
sealed class DisclosureTable
{
    readonly ColumnHeader _header = new();

    /// <summary>The rows read so far.</summary>
    public List<ReadRow> Rows { get; } = [];

    /// <summary>Reads a row of this table; false where it is none.</summary>
    public bool Take(NumberRow row)
    {
        _header.Take(row.Words);
        if (LabelMatch.In(row.Labels, BlockDetector.Rows) is not { } label)
            return false;
        if (BlockDetector.BlockOf(label.Heading, _header.Words) is { } block && row.ValuesFor(block.Columns.Length, label.Last) is { } values)
            Rows.Add(new(block, block.Rows.First(heading => heading.Id == label.Heading.Id), values, _header.Words));
        return true;
    }
}
