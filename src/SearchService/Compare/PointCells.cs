using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>The cells of a report for some facts, and what keeps them from being numbers.</summary>
sealed class PointCells
{
    readonly ImmutableArray<string> _facts;
    readonly ImmutableArray<Cell?> _cells;

    public PointCells(ReportNumbers report, ImmutableArray<string> facts)
    {
        _facts = facts;
        _cells = [.. facts.Select(fact => Comparability.FactIn(report.Form, fact) is { } id ? report.Counts[id] : null)];
        Cells = [.. _cells.OfType<Cell>()];
        State = facts.Zip(_cells, (fact, cell) => StateOf(report.Form, fact, cell)).FirstOrDefault(state => state != PointState.Number);
    }

    public ImmutableArray<Cell> Cells { get; }

    /// <summary><see cref="PointState.Number"/> where all are numbers, else the state of the first that is none.</summary>
    public PointState State { get; }

    /// <summary>The numbers of some of the facts added up, where <see cref="State"/> says that all are numbers.</summary>
    public decimal Sum(ImmutableArray<string> facts) => facts.Sum(fact => _cells[_facts.IndexOf(fact)]!.Value!.Value);

    static PointState StateOf(ReportForm form, string fact, Cell? cell) => cell switch
    {
        null => Comparability.FactIn(form, fact) is null ? PointState.NotInThisForm : PointState.NotRead,
        { State: CellState.Blank } => PointState.Blank,
        { State: CellState.NotApplicable } => PointState.NotApplicable,
        { State: CellState.Text } => PointState.Text,
        { State: CellState.Unreadable } => PointState.Unreadable,
        _ => Units.CountAlike(cell.Unit, cell.Indicator.Unit) ? PointState.Number : PointState.OtherUnit,
    };
}
