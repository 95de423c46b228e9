using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing.Statistics;

/// <summary>
/// Reads the lines of an indicator list, whatever the layout: a row is a line, or each of its cells has a line of its own. A line whose
/// words or numbers cannot be told apart from another's is left out and named.
/// </summary>
sealed class ListReader
{
    readonly LabelPath _path = new();
    readonly List<ImmutableArray<Statistic>> _rows = [];
    readonly List<string> _unread = [], _words = [];
    readonly List<TableCell> _head = [], _after = [];
    ListHeader _header;
    string? _unit;
    bool _doubtful, _headEnded, _ordinal, _lastWasRead;

    /// <summary>The numbers of the lines that could be read, and the words of those that could not.</summary>
    /// <param name="lines">The lines as cells.</param>
    public static (ImmutableArray<Statistic> Statistics, ImmutableArray<string> Unread) Read(IEnumerable<ImmutableArray<TableCell>> lines)
    {
        var all = lines.ToList();
        var reader = new ListReader(ListHeader.Unnamed(all));
        foreach (var cells in all)
            reader.Take(cells);
        reader.EndCells();
        reader.EndWords(null);
        return ([.. reader._rows.SelectMany(row => row)], [.. reader._unread]);
    }

    ListReader(ListHeader header) => _header = header;

    void Take(ImmutableArray<TableCell> cells)
    {
        var inked = cells.Where(cell => cell.Text.Length > 0).ToList();
        if (ListHeader.Of(cells) is { } header)
            _header = header;
        else if (inked is [var only] && cells.Length > 1 && char.IsDigit(only.Text[0]) && !LabelPath.BeginsLabel(only.Text))
            Leave(only.Text);
        else if (inked.Count == 1)
            TakeAlone(inked[0]);
        else if (inked.Count > 1)
            TakeRow(cells);
    }

    void TakeRow(ImmutableArray<TableCell> cells)
    {
        var areNumbers = _unit is not null && cells.All(cell => ListLine.IsValue(cell.Text));
        EndCells();
        // Several numbers where each cell has a line of its own: the line above is short of its one, and is left out.
        if (areNumbers)
            return;
        if (ListLine.Of(cells, _header) is { } line)
            Add(line);
        else
            Leave(string.Concat(cells.Select(cell => cell.Text)));
    }

    // A head that is printed cell by cell: 统计指标 ⏎ 单位 ⏎ 统计数.
    void TakeAlone(TableCell cell)
    {
        if (TakeHead(cell))
            return;
        if (_unit is not null && _after.Count < _header.After.Length && ListLine.IsValue(cell.Text))
            TakeValue(cell);
        else if (_words.Count > 0 && ListLine.IsUnit(cell.Text))
            _unit = cell.Text;
        else if (ListLine.IsValue(cell.Text))
            _ordinal = true;
        else
            TakeWords(cell);
    }

    bool TakeHead(TableCell cell)
    {
        if (_headEnded || LabelPath.BeginsLabel(cell.Text) || ListLine.IsValue(cell.Text) || ListHeader.Of([.. _head, cell]) is not { } header)
        {
            _headEnded |= _head.Count > 0 && ListHeader.Of(_head) is not null;
            return false;
        }
        _header = header;
        _words.Clear();
        _head.Add(cell);
        return true;
    }

    void TakeValue(TableCell cell)
    {
        _after.Add(cell);
        if (_after.Count == _header.After.Length)
            EndCells();
    }

    void TakeWords(TableCell cell)
    {
        EndCells();
        if (_header.HasOrdinals && _words.Count == 0 && !_ordinal)
            DoubtLast();
        _ordinal = false;
        _words.Add(cell.Text);
        if (!_headEnded)
            _head.Add(cell);
    }

    // 序号 is missing before this line: it was taken for the number of the line above, whose own is blank.
    void DoubtLast()
    {
        if (!_lastWasRead)
            return;
        _lastWasRead = false;
        _unread.Add(_rows[^1][0].Label);
        _rows.RemoveAt(_rows.Count - 1);
    }

    // A line of cells ends where its numbers are complete or another begins; a blank leaves no trace there, so what is short is left out.
    void EndCells()
    {
        if (_unit is { } unit)
            Add(new([], unit, [.. _after]));
        _unit = null;
        _after.Clear();
    }

    void Add(ListLine line)
    {
        var label = line.Labels.IsEmpty ? OwnWords() : CutWords(line.Labels[0]) is { } cut ? cut + line.Labels[^1] : line.Labels[^1];
        EndWords(label);
        if (label.Length == 0)
        {
            Leave(line.Unit + string.Concat(line.After.Select(cell => cell.Text)));
            return;
        }
        foreach (var group in line.Labels.SkipLast(1))
            _path.EnterGroup(group);
        var path = _path.Enter(label);
        if (line.IsHeading(_header))
            return;
        var read = _doubtful ? null : line.Statistics(path, _header)?.ToImmutableArray();
        (_lastWasRead, _doubtful) = (read is not null, false);
        if (read is { } row)
            _rows.Add(row);
        else
            _unread.Add(label);
    }

    // A label that began on the line above: its bracket is open there.
    string? CutWords(string rest)
    {
        if (_words is not [.., var last] || LabelPath.BeginsLabel(rest) || !LabelPath.BeginsLabel(last))
            return null;
        _words.RemoveAt(_words.Count - 1);
        // Otherwise it may head this line or begin it.
        _doubtful |= last.Count(IsOpening) <= last.Count(IsClosing);
        return last;
    }

    static bool IsOpening(char character) => character is '(' or '（';

    static bool IsClosing(char character) => character is ')' or '）';

    // The words above a line that has none are its own from the last numeral on.
    string OwnWords()
    {
        var first = Math.Max(0, _words.FindLastIndex(LabelPath.BeginsLabel));
        var own = string.Concat(_words.Skip(first));
        _words.RemoveRange(first, _words.Count - first);
        return own;
    }

    // Words on lines without numbers head what follows, or are the rest of the label above: known where the next begins with a numeral.
    void EndWords(string? next)
    {
        foreach (var words in _words.ToList())
            if (LabelPath.BeginsLabel(words))
                _path.Enter(words);
            else if (_lastWasRead && next is not null && LabelPath.BeginsLabel(next))
                Complete(words);
            else if (_lastWasRead && next is not null)
                Doubt(words);
        _words.Clear();
    }

    void Complete(string rest)
    {
        var (label, whole) = (_rows[^1][0].Label, _rows[^1][0].Label + rest);
        // The rest of a remark that a narrow column has cut is none of the label's.
        if (whole.Count(IsOpening) < whole.Count(IsClosing))
        {
            DoubtLast();
            return;
        }
        _rows[^1] = [.. _rows[^1].Select(statistic => statistic with { Path = [.. statistic.Path.SkipLast(1), whole] })];
        _path.Complete(label, whole);
    }

    // It belongs to the line above or to the one below: neither has words that are known.
    void Doubt(string words)
    {
        _unread.Add(words);
        DoubtLast();
        _doubtful = true;
    }

    // A number that belongs to no line belongs to the one above or the one below.
    void Leave(string line)
    {
        if (!line.Any(char.IsDigit))
            return;
        _unread.Add(line);
        DoubtLast();
        _doubtful = true;
    }
}
