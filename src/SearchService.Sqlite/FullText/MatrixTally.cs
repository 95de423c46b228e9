using System.Collections.Immutable;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Counts reports and occurrences by slot and year: a slot for each row of a page, one for reports without a row, one for all. A report may count in several rows.</summary>
sealed class MatrixTally
{
    const int NoSlot = -1;

    readonly int[] _slots;
    readonly Dictionary<int, int> _years;

    public MatrixTally(List<int> page, int rows, ImmutableArray<int> years)
    {
        _slots = [.. Enumerable.Repeat(NoSlot, rows)];
        foreach (var (slot, row) in page.Index())
            _slots[row] = slot;
        (Outside, Totals) = (page.Count, page.Count + 1);
        _years = years.Index().ToDictionary(year => year.Item, year => year.Index);
    }

    public int Outside { get; }

    public int Totals { get; }

    /// <summary>The counts by slot and year.</summary>
    public MatrixCell[][] Of(IEnumerable<(int[] Rows, int Year, int Occurrences)> reports)
    {
        MatrixCell[][] counts = [.. Enumerable.Range(0, Totals + 1).Select(_ => new MatrixCell[_years.Count])];
        foreach (var (rows, year, occurrences) in reports)
        {
            Add(ref counts[Totals][_years[year]], occurrences);
            if (rows.Length == 0)
                Add(ref counts[Outside][_years[year]], occurrences);
            foreach (var row in rows)
                if (_slots[row] is var slot and not NoSlot)
                    Add(ref counts[slot][_years[year]], occurrences);
        }
        return counts;
    }

    static void Add(ref MatrixCell cell, int occurrences) => cell = new(cell.Reports + 1, cell.Occurrences + occurrences);
}
