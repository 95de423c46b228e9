using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>
/// Brings every layout to rows of numbers with their labels. Where rows are printed as rows, a label belongs to the numbers
/// beside it and to no others; where each cell has a line of its own, to the numbers that follow.
/// </summary>
sealed partial class NumberRows
{
    readonly List<NumberRow> _rows = [];
    readonly List<TableCell> _header = [], _labels = [], _values = [], _leading = [];

    public static List<NumberRow> Of(IEnumerable<ImmutableArray<TableCell>> lines)
    {
        var rows = new NumberRows();
        foreach (var cells in lines)
            rows.Take(cells);
        rows.EndRow();
        return rows._rows;
    }

    void Take(ImmutableArray<TableCell> cells)
    {
        // One value alone, or blanks, go on where the line before stopped: 规章 | ⏎ | ⏎ | ⏎ |.
        var isRow = cells.Count(cell => cell.Text.Length > 0) > 1;
        if (!isRow && cells.All(IsDebris))
            return;
        if (isRow)
            EndRow();
        foreach (var cell in cells)
            Take(cell, isRow);
        if (isRow && _values.Count > 0 && _labels.Count == 0)
            EndRow();
    }

    void Take(TableCell cell, bool inRow)
    {
        if (!IsLabel(cell, inRow))
        {
            if (_values.Count > 0 || cell.Text.Length > 0 || _labels.Count > 0)
                _values.Add(cell);
            else if (inRow)
                _leading.Add(cell);
            return;
        }
        if (_values.Count > 0)
            EndRow();
        _labels.Add(cell);
    }

    // The comma of 三、本年度办理结果, printed downwards, on a line of its own.
    static bool IsDebris(TableCell cell) => cell.Text.Length > 0 && cell.Text.All(char.IsPunctuation) && CellText.Read(cell.Text).State == CellState.Unreadable;

    bool IsLabel(TableCell cell, bool inRow)
    {
        if (cell.Text.Length == 0 || CellText.Read(cell.Text) is { IsNumeric: true })
            return false;
        // A label's numeral cut off from it: 3. ⏎ 其他.
        if (!inRow && Numeral().IsMatch(cell.Text))
            return true;
        // Words among the numbers of a row (见附件) are a value, unless the form has such a label.
        return cell.Text.Any(char.IsLetter) && (_values.Count == 0 || !inRow || FormLabels.IsLabel(LabelText.Core(cell.Text)));
    }

    [GeneratedRegex(@"^[（(]?\d{1,2}[.．、)）]$")]
    private static partial Regex Numeral();

    void EndRow()
    {
        if (_values.Count > 0)
        {
            _rows.Add(new([.. _header], [.. _labels], [.. _values]) { Leading = [.. _leading] });
            _header.Clear();
        }
        else
        {
            _header.AddRange(_labels);
        }
        _labels.Clear();
        _values.Clear();
        _leading.Clear();
    }
}
