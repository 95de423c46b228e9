using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>The cells of a report for some facts, and what keeps them from being numbers.</summary>
sealed class PointCells
{
    readonly ReportNumbers _report;

    public PointCells(ReportNumbers report, ImmutableArray<string> facts)
    {
        _report = report;
        Cells = [.. facts.Select(CellOf).OfType<Cell>()];
        State = facts.Select(StateOf).FirstOrDefault(state => state != PointState.Number);
    }

    public ImmutableArray<Cell> Cells { get; }

    /// <summary><see cref="PointState.Number"/> where all are numbers, else the state of the first that is none.</summary>
    public PointState State { get; }

    /// <summary>The number of a fact, where <see cref="State"/> says that there is one.</summary>
    public decimal Number(string fact) => CellOf(fact)!.Value!.Value;

    Cell? CellOf(string fact) => Comparability.FactIn(_report.Form, fact) is { } id ? _report.Counts[id] : null;

    PointState StateOf(string fact) => CellOf(fact) switch
    {
        null => Comparability.FactIn(_report.Form, fact) is null ? PointState.NotInThisForm : PointState.NotRead,
        { State: CellState.Blank } => PointState.Blank,
        { State: CellState.NotApplicable } => PointState.NotApplicable,
        { State: CellState.Text } => PointState.Text,
        { State: CellState.Unreadable } => PointState.Unreadable,
        var cell => Units.CountAlike(cell.Unit, cell.Indicator.Unit) ? PointState.Number : PointState.OtherUnit,
    };
}
