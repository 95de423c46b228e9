using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing.Statistics;

/// <summary>A line of an indicator list: its words, its unit, and what stands right of the unit.</summary>
/// <param name="Labels">The words, those of a group in a column of its own first; none where they stand on the line above.</param>
/// <param name="Unit">The unit as printed; a dash or nothing for a line that only heads others.</param>
/// <param name="After">The cells right of the unit.</param>
sealed partial record ListLine(ImmutableArray<string> Labels, string Unit, ImmutableArray<TableCell> After)
{
    /// <summary>Reads the cells of a line by its unit, or where none is printed by the head; null where neither tells its parts.</summary>
    public static ListLine? Of(ImmutableArray<TableCell> cells, ListHeader header)
    {
        var unit = cells.Select((cell, index) => (cell, index)).Where(pair => IsUnit(pair.cell.Text)).Select(pair => pair.index).FirstOrDefault(-1);
        if (unit < 0 && cells.Length == header.Before.Length + 1 + header.After.Length)
            unit = cells[header.Before.Length].Text.Length == 0 ? header.Before.Length : -1;
        if (unit < 0)
            return null;
        ImmutableArray<string> left = [.. cells[..unit].Select(cell => cell.Text).Where(text => text.Length > 0)];
        // 序号 tells nothing that the order does not.
        ImmutableArray<string> labels = [.. left.Skip(left is [var first, ..] && Ordinal().IsMatch(first) ? 1 : 0)];
        return labels.All(label => label.Any(char.IsLetter) && !CellText.Read(label).IsNumeric) ? new(labels, cells[unit].Text, cells[(unit + 1)..]) : null;
    }

    /// <summary>True for the unit of a count or an amount, and for the dash of a line without one.</summary>
    public static bool IsUnit(string text) => Units().IsMatch(text.Trim());

    /// <summary>True where a cell can be a number of the list, or the mark for none, or two numbers in one.</summary>
    public static bool IsValue(string text) => CellText.Read(text) is var read && (read.IsNumeric || read.State == CellState.Unreadable && !text.Any(char.IsLetter));

    /// <summary>True where the line counts nothing and only heads others.</summary>
    public bool IsHeading(ListHeader header) => (Unit.Length == 0 || Dash().IsMatch(Unit.Trim()))
        && After.Where((_, index) => index >= header.After.Length || header.After[index].Role == ColumnRole.Value).All(cell => CellText.Read(cell.Text).State is CellState.Blank or CellState.NotApplicable);

    /// <summary>The numbers of the line under the columns of a head; null where there are more or fewer of them. Blank padding at the end is none.</summary>
    public IEnumerable<Statistic>? Statistics(ImmutableArray<string> path, ListHeader header)
    {
        if (After.Length < header.After.Length || After.Skip(header.After.Length).Any(cell => cell.Text.Length > 0))
            return null;
        var columns = header.After.Zip(After).ToList();
        var remark = columns.Where(column => column.First.Role == ColumnRole.Remark && column.Second.Text.Length > 0).Select(column => column.Second.Text).FirstOrDefault();
        return columns.Where(column => column.First.Role == ColumnRole.Value).Select(column => Read(path, column.First.Name, column.Second, remark));
    }

    Statistic Read(ImmutableArray<string> path, string column, TableCell ink, string? remark)
    {
        var text = ink.Readings.IsEmpty ? CellText.Read(ink.Text) : new(CellState.Unreadable);
        var unit = text.Unit ?? (Dash().IsMatch(Unit.Trim()) ? "" : Unit.Trim());
        return new(path, text.State, text.Value, ink.Text.Trim()) { Column = column.Length == 0 ? null : column, Unit = unit.Length == 0 ? null : unit, Remark = text.Remark ?? remark, At = ink.At };
    }

    [GeneratedRegex("^(?:条|件|次|篇|个|人|名|人次|亿元|万元|元|项|份|场|场次|期|处|部|家|台|套|宗|例|幅|册|页|[-－—–]{1,4})$")]
    private static partial Regex Units();

    [GeneratedRegex("^[-－—–]{1,4}$")]
    private static partial Regex Dash();

    [GeneratedRegex(@"^\d{1,3}$")]
    private static partial Regex Ordinal();
}
