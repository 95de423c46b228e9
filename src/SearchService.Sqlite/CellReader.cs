using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>Reads cells, version by version, straight from the rows.</summary>
sealed class CellReader : IDisposable
{
    readonly Dictionary<long, string> _names;
    readonly Statement _cells;

    /// <param name="connection">The connection to read from.</param>
    /// <param name="table"><c>cell</c>, or <c>printed_cell</c> for what stood there before a person corrected it.</param>
    public CellReader(SqliteConnection connection, string table = "cell")
    {
        _names = Indicators.IdsByName(connection).ToDictionary(known => known.Value, known => known.Key);
        // Nearly every cell is a number: that is told without a word.
        _cells = new(connection, $"SELECT indicator, nullif(state, 'number'), value, raw, unit, computed, remark, chosen_by, at FROM {table} WHERE version = ?1");
    }

    /// <summary>The cells of a version, as far as they state these facts.</summary>
    /// <param name="version">The version's row.</param>
    /// <param name="facts">The facts by id, in the wording of an edition.</param>
    public List<Cell> Of(long version, IReadOnlyDictionary<string, Indicator> facts)
    {
        _cells.Bind(1, version);
        var cells = new List<Cell>(_names.Count);
        while (_cells.Step())
            if (facts.TryGetValue(_names[_cells.Integer(0)], out var fact))
                cells.Add(Read(fact));
        return cells;
    }

    Cell Read(Indicator indicator) => new(indicator, StateOf(_cells.Text(1)), _cells.Decimal(2), _cells.Text(3)!)
    {
        Unit = _cells.Text(4) ?? indicator.Unit,
        Computed = _cells.Integer(5) != 0,
        Remark = _cells.Text(6),
        ChosenBy = _cells.Text(7),
        At = _cells.Text(8),
    };

    static CellState StateOf(string? word) => word is null ? CellState.Number : Word.TryParse<CellState>(word)!.Value;

    public void Dispose() => _cells.Dispose();
}
