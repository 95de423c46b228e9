using System.Collections.Immutable;
using System.Globalization;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Early;

/// <summary>An agency's indicator list of a year: how it prints the columns, and its numbers.</summary>
/// <param name="Style">Its columns.</param>
/// <param name="Rows">The lines with the ink of their numbers.</param>
public sealed record IndicatorList(ListStyle Style, ImmutableArray<(IndicatorLine Line, ImmutableArray<ListInk> Cells)> Rows)
{
    /// <summary>Throws a list.</summary>
    /// <param name="style">How the agency prints it.</param>
    /// <param name="dice">Chance.</param>
    public static IndicatorList Throw(ListStyle style, Dice dice) =>
        new(style, [.. IndicatorLine.All.Select(line => (line, (ImmutableArray<ListInk>)[.. style.Columns.Select(_ => line.Unit is null ? new ListInk(style.Nothing, CellState.Blank, null) : Throw(line, style, dice))]))]);

    /// <summary>What must be read of it.</summary>
    public ImmutableArray<Statistic> Truth
    {
        get
        {
            var above = new SortedDictionary<int, string>();
            var truth = ImmutableArray.CreateBuilder<Statistic>();
            foreach (var (line, cells) in Rows)
            {
                foreach (var level in above.Keys.Where(level => level >= line.Level).ToList())
                    above.Remove(level);
                ImmutableArray<string> path = [.. above.Values, line.Label];
                if (line.Unit is { } unit)
                    truth.AddRange(Style.Columns.Zip(cells, (column, cell) => new Statistic(path, cell.State, cell.Value, cell.Raw) { Column = column, Unit = unit, Remark = cell.Remark }));
                if (line.Level < 3)
                    above[line.Level] = line.Label;
            }
            return truth.ToImmutable();
        }
    }

    /// <summary>The list as a table.</summary>
    public LaidOutTable Table => new(Style.Head.Length, [Row([.. Style.Head]), .. Rows.Select((row, index) => Row(row.Line, row.Cells, index))]);

    ImmutableArray<LaidOutCell> Row(IndicatorLine line, ImmutableArray<ListInk> cells, int index) =>
        line.Unit is null && Style.WholeLineHeadings
            ? [new LaidOutCell(line.Label, 0, Style.Head.Length, 1, IsLabel: true)]
            : Row([.. Style.HasOrdinals ? [$"{index + 1}"] : Array.Empty<string>(), line.Label, line.Unit ?? Style.Nothing, .. Style.HasCodes ? [$"{index + 1:00}"] : Array.Empty<string>(), .. cells.Select(cell => cell.Raw)]);

    static ImmutableArray<LaidOutCell> Row(string[] texts) => [.. texts.Select((text, column) => new LaidOutCell(text, column, 1, 1, IsLabel: column == 0))];

    static ListInk Throw(IndicatorLine line, ListStyle style, Dice dice)
    {
        var number = dice.Percent(30) ? 0m : line.Unit == "万元" ? dice.Between(1, 9999) / 100m : dice.Between(1, 3000);
        var text = number.ToString(CultureInfo.InvariantCulture);
        return dice.Below(20) switch
        {
            0 => new("", CellState.Blank, null),
            1 => new("/", CellState.NotApplicable, null),
            2 => new($"{text}{line.Unit}", CellState.Number, number),
            3 => new($"{text}（含下属单位）", CellState.Number, number, "（含下属单位）"),
            4 => new(string.Concat(text.Select(digit => char.IsAsciiDigit(digit) ? (char)(digit - '0' + '０') : digit)), CellState.Number, number),
            5 when number >= 1000 => new(number.ToString("#,0.##", CultureInfo.InvariantCulture), CellState.Number, number),
            // Beside a blank that leaves no trace, two numbers in one cell would be two cells.
            6 when style.Columns.Length == 1 => new($"{text} {dice.Between(1, 9)}", CellState.Unreadable, null),
            _ => new(text, CellState.Number, number),
        };
    }
}

/// <summary>The ink of a number and what it says.</summary>
public sealed record ListInk(string Raw, CellState State, decimal? Value, string? Remark = null);

/// <summary>The columns of an indicator list. Local copies number the lines, give them codes, or split the numbers by level.</summary>
/// <param name="Head">The headings of all columns.</param>
/// <param name="Columns">Those of the numbers.</param>
/// <param name="Nothing">What stands in the cells of a line that only heads others.</param>
public sealed record ListStyle(ImmutableArray<string> Head, ImmutableArray<string> Columns, string Nothing)
{
    /// <summary>Whether a line that only heads others goes over the whole width.</summary>
    public bool WholeLineHeadings { get; init; }

    /// <summary>Whether lines are numbered.</summary>
    public bool HasOrdinals => Head[0] == "序号";

    /// <summary>Whether lines have codes.</summary>
    public bool HasCodes => Head.Contains("代码");

    /// <summary>Every style.</summary>
    public static ImmutableArray<ListStyle> All { get; } =
    [
        new(["统计指标", "单位", "统计数"], ["统计数"], "——"),
        new(["统计指标", "单位", "统计数"], ["统计数"], "") { WholeLineHeadings = true },
        new(["序号", "统计指标", "单位", "区政府统计数", "区直单位统计数", "乡镇街道统计数"], ["区政府统计数", "区直单位统计数", "乡镇街道统计数"], "—"),
        new(["指标名称", "计量单位", "本期实际", "本年累计"], ["本期实际", "本年累计"], "—"),
        new(["指标名称", "计量单位", "代码", "本年累计"], ["本年累计"], "—"),
    ];
}
