using System.Collections.Immutable;
using System.Runtime.InteropServices;
using Microsoft.Data.Sqlite;
using SearchService.Reports;
using SearchService.Sqlite.Schema;

namespace SearchService.Sqlite;

/// <summary>
/// Reads the cells of some facts, version by version, as far as a point is made of them: without remark, choice and place. Most cells say the same as that of another
/// report, mostly 0, and cells never change: each is made once.
/// </summary>
sealed class PointCellReader : IDisposable
{
    readonly Dictionary<long, Indicator> _facts;
    readonly Dictionary<(long Indicator, long Value), Cell> _plain = [];
    readonly Statement _cells;

    /// <param name="connection">The connection to read from.</param>
    /// <param name="indicators">The ids of the facts.</param>
    public PointCellReader(SqliteConnection connection, IReadOnlyCollection<string> indicators)
    {
        var ids = Indicators.IdsByName(connection);
        _facts = indicators.Where(ids.ContainsKey).ToDictionary(name => ids[name], name => Indicators.Known[name]);
        _cells = new(connection, $"SELECT indicator, value, raw, unit, computed, state FROM cell WHERE version = ?1 AND {Wanted([.. _facts.Keys])}");
    }

    // Numbers that lie close together are read in one go, others among them passed over; each by itself would have to be looked up.
    static string Wanted(long[] facts) =>
        facts.Length > 0 && facts.Max() - facts.Min() < 2 * facts.Length ? $"indicator BETWEEN {facts.Min()} AND {facts.Max()}" : $"indicator IN ({string.Join(',', facts)})";

    /// <summary>The cells of a version, as far as they state these facts.</summary>
    public ImmutableArray<Cell> Of(long version)
    {
        if (_facts.Count == 0)
            return [];
        _cells.Bind(1, version);
        var cells = ImmutableArray.CreateBuilder<Cell>(_facts.Count);
        while (_cells.Step())
            if (_facts.TryGetValue(_cells.Integer(0), out var fact))
                cells.Add(Plain(fact) ?? Read(fact));
        return cells.DrainToImmutable();
    }

    // A whole number in the unit of the form.
    Cell? Plain(Indicator fact)
    {
        if (!_cells.IsInteger(1) || !_cells.IsNull(3))
            return null;
        var known = CollectionsMarshal.GetValueRefOrAddDefault(_plain, (_cells.Integer(0), _cells.Integer(1)), out _) ??= Read(fact);
        return known.Computed == (_cells.Integer(4) != 0) && _cells.IsAscii(2, known.Raw) ? known : null;
    }

    Cell Read(Indicator fact) => new(fact, Word.TryParse<CellState>(_cells.Text(5))!.Value, _cells.Decimal(1), _cells.Text(2)!)
    {
        Unit = _cells.Text(3) ?? fact.Unit,
        Computed = _cells.Integer(4) != 0,
    };

    public void Dispose() => _cells.Dispose();
}
