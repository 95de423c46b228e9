using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>The cells of a report for some facts, and what keeps them from being numbers.</summary>
sealed class PointCells
{
    readonly ImmutableArray<string> _facts;
    readonly Cell?[] _cells;

    // Thousands of reports are measured at once, so this makes nothing but the cells.
    public PointCells(ReportNumbers report, ImmutableArray<string> facts)
    {
        (_facts, _cells) = (facts, new Cell?[facts.Length]);
        var held = ImmutableArray.CreateBuilder<Cell>(facts.Length);
        for (var i = 0; i < facts.Length; i++)
        {
            var id = Comparability.FactIn(report.Form, facts[i]);
            _cells[i] = id is null ? null : report[id];
            if (_cells[i] is { } cell)
                held.Add(cell);
            if (State == PointState.Number)
                State = StateOf(id, _cells[i]);
        }
        Cells = held.DrainToImmutable();
    }

    public ImmutableArray<Cell> Cells { get; }

    /// <summary><see cref="PointState.Number"/> where all are numbers, else the state of the first that is none.</summary>
    public PointState State { get; }

    /// <summary>The numbers of some of the facts added up, where <see cref="State"/> says that all are numbers.</summary>
    public decimal Sum(ImmutableArray<string> facts)
    {
        var sum = 0m;
        foreach (var fact in facts)
            sum += _cells[_facts.IndexOf(fact)]!.Value!.Value;
        return sum;
    }

    static PointState StateOf(string? id, Cell? cell) => cell switch
    {
        null => id is null ? PointState.NotInThisForm : PointState.NotRead,
        { State: CellState.Blank } => PointState.Blank,
        { State: CellState.NotApplicable } => PointState.NotApplicable,
        { State: CellState.Text } => PointState.Text,
        { State: CellState.Unreadable } => PointState.Unreadable,
        _ => Units.CountAlike(cell.Unit, cell.Indicator.Unit) ? PointState.Number : PointState.OtherUnit,
    };
}
