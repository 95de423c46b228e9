using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>
/// Chooses between readings of the same ink by the sums of the form: the one reading with which a sum holds and none fails. What is
/// printed plainly is never overruled, and where the sums do not decide, the ink stays unreadable.
/// </summary>
sealed class InkChoice
{
    readonly Dictionary<string, Cell> _cells;
    readonly ImmutableArray<BalanceRule> _rules;

    InkChoice(ReportForm form, IEnumerable<Cell> cells)
    {
        _cells = cells.GroupBy(cell => cell.Indicator.Id).Where(same => same.Count() == 1).ToDictionary(same => same.Key, same => same.First());
        _rules = [.. form.Rules];
    }

    /// <summary>The cells, with the readings chosen that can be.</summary>
    public static IEnumerable<Cell> Made(ReportForm form, IEnumerable<(Cell Cell, TableCell Ink)> read)
    {
        var cells = read.ToList();
        var open = cells.Where(cell => !cell.Ink.Readings.IsEmpty).GroupBy(cell => cell.Ink.At).Select(shared => shared.ToList()).ToList();
        if (open.Count == 0)
            return cells.Select(cell => cell.Cell);
        var choice = new InkChoice(form, cells.Select(cell => cell.Cell));
        // One choice may make the sum of another decidable.
        while (open.RemoveAll(choice.TryChoose) > 0) ;
        return cells.Select(cell => choice._cells.GetValueOrDefault(cell.Cell.Indicator.Id) ?? cell.Cell);
    }

    bool TryChoose(List<(Cell Cell, TableCell Ink)> shared)
    {
        if (shared.Any(cell => !_cells.ContainsKey(cell.Cell.Indicator.Id)))
            return false;
        var fitting = Enumerable.Range(0, shared[0].Ink.Readings.Length).Select(index => Fit(shared, index)).OfType<List<Cell>>().ToList();
        if (fitting.Count != 1)
            return false;
        foreach (var cell in fitting[0])
            _cells[cell.Indicator.Id] = cell;
        return true;
    }

    // The cells in one of their readings, each with a sum that holds by it; null where a sum fails or none decides.
    List<Cell>? Fit(List<(Cell Cell, TableCell Ink)> shared, int reading)
    {
        var chosen = shared.ToDictionary(cell => cell.Cell.Indicator.Id, cell => Read(cell.Cell, cell.Ink.Readings[reading]));
        var counts = new Counts(_cells.Values.Select(cell => chosen.GetValueOrDefault(cell.Indicator.Id, cell)));
        var outcomes = _rules.Where(rule => rule.Terms.Any(term => chosen.ContainsKey(term.IndicatorId)))
            .Select(rule => Reconciliation.Judge(rule, counts, Counts.None)).ToList();
        var holding = outcomes.FirstOrDefault(outcome => outcome.Status is OutcomeStatus.Holds or OutcomeStatus.HoldsIfBlankIsZero)?.Rule.Id;
        return holding is null || outcomes.Any(outcome => outcome.Status == OutcomeStatus.Fails) ? null : [.. chosen.Values.Select(cell => cell with { ChosenBy = holding })];
    }

    static Cell Read(Cell cell, string reading)
    {
        var text = CellText.Read(reading);
        return cell with { State = text.State, Value = text.Value };
    }
}
