using SearchService.Corpus.Tables;
using SearchService.Reports;

namespace SearchService.Corpus.Faults;

/// <summary>Tables with a cell changed.</summary>
static class CountsEdits
{
    /// <summary>The tables with one cell replaced.</summary>
    public static Counts With(this Counts counts, string id, Func<Cell, Cell> change) =>
        new(counts.Select(cell => cell.Indicator.Id == id ? change(cell) : cell));

    /// <summary>The tables with some cells' numbers raised.</summary>
    public static Counts Plus(this Counts counts, int by, params IEnumerable<string> ids) =>
        ids.Aggregate(counts, (changed, id) => changed.With(id, cell => YearTables.CellOf(cell.Indicator, cell.Value!.Value + by)));
}
