using System.Collections.Immutable;
using System.Globalization;
using SearchService.Ingest.Parsing;
using SearchService.Reports;

namespace SearchService.Corpus.Dirt;

/// <summary>Dirt in the cells of numbers: what is printed, and what must be read because of it.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="Change">The dirty cell, or null where the cell cannot have this dirt.</param>
sealed record ValueDirt(DirtKind Kind, Func<Cell, Dice, Cell?> Change)
{
    const int MostCells = 4;

    static readonly string[] Dashes = ["-", "—", "——", "－"];
    static readonly string[] Remarks = ["（其中修订1件）", "（含自然失效2件）", "（均为转办）"];
    static readonly string[] Spaces = [" ", "  ", "\u3000"];

    /// <summary>Every kind.</summary>
    public static ImmutableArray<ValueDirt> All { get; } =
    [
        new(DirtKind.FullWidthNumber, (cell, _) => cell with { Raw = string.Concat(cell.Raw.Select(FullWidth)) }),
        new(DirtKind.BlankCell, (cell, _) => Without(cell, CellState.Blank, "")),
        new(DirtKind.Slash, (cell, _) => Nothing(cell, "/")),
        new(DirtKind.Dash, (cell, dice) => Nothing(cell, dice.Pick(Dashes))),
        new(DirtKind.NoneWord, (cell, _) => Nothing(cell, "无")),
        new(DirtKind.UnitInCell, (cell, _) => cell with { Raw = cell.Raw + cell.Unit }),
        new(DirtKind.YuanInCell, (cell, _) => cell.Unit == "万元" ? cell with { Value = cell.Value * 10_000, Raw = $"{Text(cell.Value!.Value * 10_000)}元", Unit = "元" } : null),
        new(DirtKind.Remark, (cell, dice) => dice.Pick(Remarks) is var remark ? cell with { Raw = cell.Raw + remark, Remark = remark } : null),
        new(DirtKind.SeeAttachment, (cell, _) => Without(cell, CellState.Text, "见附件")),
        new(DirtKind.TwoNumbers, (cell, dice) => Without(cell, CellState.Unreadable, $"{cell.Raw} {dice.Between(1, 9)}")) { Warning = WarningKind.CellUnreadable.Code },
        new(DirtKind.LeadingZero, (cell, _) => Without(cell, CellState.Unreadable, $"0{cell.Raw}")) { Warning = WarningKind.CellUnreadable.Code },
        new(DirtKind.ThousandsSeparators, (cell, _) => cell.Value >= 1000 ? cell with { Raw = cell.Value.Value.ToString("#,0.####", CultureInfo.InvariantCulture) } : null),
        new(DirtKind.SignedChange, Signed),
        new(DirtKind.SpacesInCell, (cell, dice) => cell with { Raw = dice.Pick(Spaces) + cell.Raw + dice.Pick(Spaces) }),
    ];

    /// <summary>The code of the warning it must cause, or null.</summary>
    public string? Warning { get; init; }

    /// <summary>Plants it in a few cells.</summary>
    public GeneratedReport? Plant(GeneratedReport report, Dice dice)
    {
        var dirty = dice.Shuffled(report.Truth.Counts.Where(IsClean)).Where(cell => !IsEvidence(report, cell))
            .Select(cell => Change(cell, dice)).OfType<Cell>().Take(dice.Between(1, MostCells)).ToList();
        return dirty.Count == 0 ? null : report.With(dirty).With(new PlantedDirt(Kind) { Cells = [.. dirty.Select(cell => cell.Indicator.Id)], Warnings = Warning is null ? [] : [Warning] });
    }

    static bool IsClean(Cell cell) => cell is { State: CellState.Number, Remark: null } && cell.Raw == Text(cell.Value!.Value) && cell.Unit == cell.Indicator.Unit;

    // A number that is gone cannot break a sum: where one is broken on purpose, its tables stay as they are.
    static bool IsEvidence(GeneratedReport report, Cell cell) =>
        report.Faults.Any(fault => fault.Fails.Length > 0) && !cell.Indicator.Id.StartsWith("disclosure/", StringComparison.Ordinal);

    static Cell Without(Cell cell, CellState state, string raw) => cell with { State = state, Value = null, Raw = raw };

    // A mark for nothing is printed where there is nothing.
    static Cell? Nothing(Cell cell, string mark) => cell.Value == 0 ? Without(cell, CellState.NotApplicable, mark) : null;

    static Cell? Signed(Cell cell, Dice dice)
    {
        if (!cell.Indicator.Id.EndsWith("/change", StringComparison.Ordinal))
            return null;
        var (sign, value) = dice.Pick([("增", 1), ("+", 1), ("-", -1), ("减", -1), ("−", -1), ("增加", 1), ("减少", -1)]) is var (mark, by) ? (mark, by * dice.Between(1, 30)) : ("", 0);
        return cell with { Value = value, Raw = $"{sign}{Math.Abs(value)}" };
    }

    static string Text(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    static char FullWidth(char character) => char.IsAsciiDigit(character) ? (char)(character - '0' + '０') : character;
}
