using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>Reads the cells of some facts, version by version, straight from the rows.</summary>
sealed class CellReader : IDisposable
{
    static readonly Dictionary<string, CellState> States = Enum.GetValues<CellState>().ToDictionary(Word.Of);

    readonly Dictionary<long, Indicator> _indicators;
    readonly Statement _cells;

    public CellReader(SqliteConnection connection, IReadOnlyCollection<string> indicators)
    {
        _indicators = connection.Query<(long Id, string Name)>("SELECT id, name FROM indicator WHERE name IN @indicators", new { indicators }).ToDictionary(row => row.Id, row => Indicators.Known[row.Name]);
        _cells = new(connection, $"SELECT indicator, state, value, raw, unit, computed FROM cell WHERE version = ?1 AND indicator IN ({string.Join(',', _indicators.Keys)})");
    }

    public Counts Of(long version)
    {
        _cells.Bind(1, version);
        var cells = new List<Cell>(_indicators.Count);
        while (_cells.Step())
            cells.Add(Read(_indicators[_cells.Integer(0)]));
        return new(cells);
    }

    Cell Read(Indicator indicator) => new(indicator, States[_cells.Text(1)!], _cells.IsNull(2) ? null : _cells.Decimal(2), _cells.Text(3)!)
    {
        Unit = _cells.Text(4) ?? indicator.Unit,
        Computed = _cells.Integer(5) != 0,
    };

    public void Dispose() => _cells.Dispose();
}
