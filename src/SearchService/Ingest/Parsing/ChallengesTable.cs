using SearchService.Ingest.Readers;
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
        if (row.IsBlank && !NamesColumns(row.Words) || WholeLine(row).ValuesFor(block.Rows.Length * columns, LastLabel(row)) is not { } values || !RowOrder.Holds(row.Words, block.Rows))
            return false;
        Rows.AddRange(block.Rows.Select((heading, index) => new ReadRow(block, heading, values.Slice(index * columns, columns))));
        return true;
    }

    // The line has no label: an empty cell at its beginning is a value, and so are words that the form does not have (见附件).
    static NumberRow WholeLine(NumberRow row) => row.Labels.Any(IsLabel) ? row : row with { Labels = [.. row.Leading, .. row.Labels] };

    static int LastLabel(NumberRow row) => row.Labels.ToList().FindLastIndex(IsLabel);

    static bool IsLabel(TableCell cell) => LabelText.Core(cell.Text) is var core && (FormLabels.IsLabel(core) || FormLabels.IsPiece(core));

    // An empty row below nothing is padding.
    bool NamesColumns(string words) => block.Columns.All(column => FormLabels.CoreOf(column).IsMatch(words) || column.Core.StartsWith('^'));
}
