using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>Rows of numbers that share their columns, with the labels at their left.</summary>
sealed partial class TableRun
{
    readonly int _page;
    readonly double _em;
    readonly bool _hasHead;
    readonly List<ValueRow> _rows;
    readonly List<Ink> _labels = [], _groups = [];

    /// <summary>Sorts what stands on the lines into labels, groups of labels and rows of columns.</summary>
    public TableRun(List<InkLine> head, List<InkLine> body, ImmutableArray<Box> before)
    {
        _page = body[0].Page;
        _hasHead = head.Count > 0;
        _em = body.Where(HasValue).Average(line => line.Em);
        var firstValue = body.Where(HasValue).Min(line => line.Cells.First(cell => cell.IsValue).Box.Left);
        var words = body.SelectMany(line => line.Cells.Where(IsLabel)).ToList();
        var values = body.Where(line => line.Cells.Any(cell => !IsLabel(cell))).Select(line => new InkLine(_page, [.. line.Cells.Where(cell => !IsLabel(cell))])).ToList();
        _rows = [.. ValueRow.Of(values, [.. words.Where(word => Begins(word, words)).Select(word => word.Box.Center)])];
        var beside = words.ToLookup(Nearest);
        foreach (var word in words.OrderBy(word => word.Box.Center))
            (word.IsVertical || HasLabelAtItsRight(word, beside[Nearest(word)]) ? _groups : _labels).Add(word);
        Columns = TableColumns.Of([.. _rows.Where(row => row.Lines.Any(HasValue)).Select(row => row.Values)], head, words.Count == 0 ? null : Box.Around(words.Select(word => word.Box)), before);

        bool IsLabel(Ink cell) => cell.Box.Right <= firstValue && (!cell.IsValue || cell.IsVertical);
    }

    // A line just below another may be its rest; its number tells.
    bool Begins(Ink word, List<Ink> words) =>
        Numbered().IsMatch(word.Text) || !words.Any(above => above.Box.OverlapsAcross(word.Box) && word.Box.Center - above.Box.Center is var distance && distance > 0 && distance < _em * ValueRow.NextLine);

    static bool HasValue(InkLine line) => line.Cells.Any(cell => cell.IsValue);

    /// <summary>The columns of numbers.</summary>
    public ImmutableArray<Box> Columns { get; }

    /// <summary>The rows from top to bottom: groups, label, one cell for each column.</summary>
    public IEnumerable<TableRow> Rows
    {
        get
        {
            var labels = LabelLines.Of([.. _labels.Select(label => label.Box)], [.. _labels.Select(label => Numbered().IsMatch(label.Text))], [.. _rows.Select(row => row.Box.Center)], _em);
            var rows = _rows.Zip(labels, (row, lines) => (row.Box.Center, Row: Row(lines.GetOffsetAndLength(_labels.Count) is var (start, count) ? _labels[start..(start + count)] : [], Cells(row)))).ToList();
            var owned = labels.SelectMany(lines => Enumerable.Range(lines.Start.Value, lines.End.Value - lines.Start.Value)).ToHashSet();
            rows.AddRange(Enumerable.Range(0, _labels.Count).Where(index => !owned.Contains(index)).Select(index => (_labels[index].Box.Center, Row([_labels[index]], BlankCells(_labels[index])))));
            rows.AddRange(Groups().Select(group => (group.Box.Center - _em, Row([group], []))));
            return rows.OrderBy(row => row.Center).Select(row => row.Row);
        }
    }

    // Of the labels nearest to the same numbers, those with another at their right name a group of rows.
    static bool HasLabelAtItsRight(Ink word, IEnumerable<Ink> labels) => labels.Any(other => other.Box.Left > word.Box.Right - 1);

    int Nearest(Ink word) => Enumerable.Range(0, _rows.Count).MinBy(row => Math.Abs(_rows[row].Box.Center - word.Box.Center));

    // The name of a group, wrapped or printed downwards, is one cell.
    IEnumerable<Ink> Groups()
    {
        var groups = new List<List<Ink>>();
        foreach (var word in _groups)
            if (groups.Find(group => group[^1].Box.OverlapsAcross(word.Box) && word.Box.Top - group[^1].Box.Bottom < _em && !Numbered().IsMatch(word.Text)) is { } above)
                above.Add(word);
            else
                groups.Add([word]);
        return groups.Select(Ink.Join);
    }

    TableRow Row(List<Ink> label, IEnumerable<TableCell> cells) =>
        new([.. label.Count == 0 ? Array.Empty<TableCell>() : [CellOf(Ink.Join(label))], .. cells]);

    IEnumerable<TableCell> Cells(ValueRow row) => CellInk.Of(row.Values, Columns).Zip(Columns, (ink, column) =>
        ink is null ? Blank(column, row.Box) : CellOf(ink.Ink) with { Readings = ink.Readings });

    // A label above some of the numbers that belongs to none of them is the label of a blank row. On a page without headings it may also
    // be the rest of a label from the page before: there only its number tells.
    IEnumerable<TableCell> BlankCells(Ink label) =>
        label.Box.Center < _rows[^1].Box.Center && (_hasHead || Numbered().IsMatch(label.Text)) ? Columns.Select(column => Blank(column, label.Box)) : [];

    TableCell Blank(Box column, Box row) => new("", new Box(column.Left, row.Top, column.Right, row.Bottom).At(_page));

    TableCell CellOf(Ink ink) => new(ink.Text, ink.Box.At(_page));

    [GeneratedRegex(@"^(?:[（(]\s*[一二三四五六七八九十]+\s*[)）]|\d{1,2}\s*[.．、]|[一二三四五六七八九十]\s*、|第[一二]十)")]
    private static partial Regex Numbered();
}
