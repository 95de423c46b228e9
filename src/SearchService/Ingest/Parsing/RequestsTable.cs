using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>
/// Reads 收到和处理政府信息公开申请情况: rows of seven numbers in a fixed order. A row is known by the label beside its numbers;
/// one whose label is lost or misprinted, by its place between two known rows, where just as many are missing.
/// </summary>
sealed class RequestsTable(BlockFormat block)
{
    static readonly HeadingSet Labels = new([.. Requests.WithThreeRowsForOtherwiseClosed.Rows, Requests.OtherwiseClosed]);

    static readonly ImmutableArray<Heading> Applicants = [.. Requests.Columns.Where(column => !column.Core.StartsWith('^'))];

    readonly List<(int Place, NumberRow Row, ImmutableArray<TableCell> Values)> _lines = [];

    // Where one row has numbers in more columns than the form, equally long rows have blanks in these columns and not for padding.
    readonly HashSet<int> _tooLong = [];

    /// <summary>Reads a row of this table; false where it is none.</summary>
    public bool Take(NumberRow row)
    {
        var label = LabelMatch.In(row.Labels, Labels);
        if (label is not null && row.Values.Skip(block.Columns.Length).Any(value => value.Text.Length > 0))
            _tooLong.Add(row.Values.Length);
        if (row.ValuesFor(block.Columns.Length, label?.Last ?? row.Labels.Length - 1) is not { } values || (row.IsBlank && (label is null || IsHeader(row))))
            return false;
        _lines.Add((label is null ? RowPlaces.Unknown : PlaceOf(label.Heading, row.Labels[label.Last].Text), row, values));
        return true;
    }

    /// <summary>The rows that are known for sure.</summary>
    public IEnumerable<ReadRow> Rows
    {
        get
        {
            var places = RowPlaces.Filled([.. _lines.Select(line => line.Place)], block.Rows.Length, place => block.Rows[place].Core.StartsWith('^'), MayBe);
            return HasColumnsInOrder
                ? places.Zip(_lines).Where(line => line.First >= 0 && !_tooLong.Contains(line.Second.Row.Values.Length)).Select(line => new ReadRow(block, block.Rows[line.First], line.Second.Values))
                : [];
        }
    }

    // 商业企业 | … | 其他 and padding: the last column heading reads like a row's label.
    static bool IsHeader(NumberRow row) => row.Labels.Any(label => Applicants.Any(column => FormLabels.CoreOf(column).IsMatch(LabelText.Core(label.Text))));

    bool HasColumnsInOrder => _lines.Count > 0
        && RowOrder.Holds(_lines[0].Row.Words, Applicants);

    // Labels on the lines above, detached from their numbers, are no proof; but they must not all name other rows.
    bool MayBe(int line, int place)
    {
        var named = block.Rows.Where(row => _lines[line].Row.Header.Any(label => FormLabels.CoreOf(row).IsMatch(LabelText.Core(label.Text)))).ToList();
        return named.Count == 0 || named.Contains(block.Rows[place]);
    }

    // 其他 alone is the third way to close a request; （六）其他处理 or （六）其他 is the single row of the older edition.
    int PlaceOf(Heading heading, string printed)
    {
        var isOther = heading.Core == Requests.OtherwiseClosed.Core || heading.Id == "otherwise-closed/other";
        var isGroup = printed.Contains('六') || printed.Contains("处理", StringComparison.Ordinal);
        var id = isOther ? isGroup ? "otherwise-closed" : "otherwise-closed/other" : heading.Id;
        return block.Rows.Select(row => row.Id).ToList().IndexOf(id) is var place and >= 0 ? place : RowPlaces.Foreign;
    }
}
