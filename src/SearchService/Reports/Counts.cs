using System.Collections;
using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>The cells of one report's statistics tables, in the order of the form. A cell the document does not hold is not in it.</summary>
/// <exception cref="ArgumentException">Two cells state the same indicator.</exception>
public sealed class Counts : IReadOnlyCollection<Cell>
{
    readonly ImmutableArray<Cell> _inOrder;
    readonly Dictionary<string, Cell> _byId;

    /// <summary>Takes the cells in the order of the form.</summary>
    public Counts(IEnumerable<Cell> cells)
    {
        _inOrder = [.. cells];
        _byId = new(_inOrder.Length);
        foreach (var cell in _inOrder)
            _byId.Add(cell.Indicator.Id, cell);
    }

    /// <summary>The cells as the document prints them, without what persons corrected or supplied.</summary>
    public Counts AsPrinted() => new(_inOrder.Select(cell => cell.AsPrinted()).OfType<Cell>());

    /// <summary>No cells: a narrative-only report.</summary>
    public static Counts None { get; } = new([]);

    /// <summary>The cell of an indicator, or null where the document does not hold it.</summary>
    public Cell? this[string indicatorId] => _byId.GetValueOrDefault(indicatorId);

    /// <inheritdoc/>
    public int Count => _inOrder.Length;

    /// <inheritdoc/>
    public IEnumerator<Cell> GetEnumerator() => ((IEnumerable<Cell>)_inOrder).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
