using System.Collections.Immutable;
using SearchService.Ingest.Readers;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>
/// Columns that an agency has added to a table of the form. Where the headings tell which column is which, the added ones are taken away
/// with their numbers before the table is read; where they do not, nothing is, and rows with a number too many are left out.
/// </summary>
sealed class ExtraColumns
{
    // What stands over the labels, and what stands over other headings.
    static readonly ImmutableArray<string> OverLabels = ["信息内容", "勾稽关系"];
    static readonly ImmutableArray<string> OverColumns = ["申请人情况", "法人或其他组织", "行政复议", "行政诉讼", "未经复议直接起诉", "复议后起诉"];

    const int ShortestPiece = 4;

    static readonly string Remark = LabelText.Core("本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和");

    static readonly ImmutableArray<(string Table, ImmutableArray<Heading> Columns)> Forms =
    [
        .. FormLabels.Blocks.Select(block => (block.TableTitle, block.InOneLine ? [.. Enumerable.Repeat(block.Columns, block.Rows.Length).SelectMany(columns => columns)] : block.Columns)),
    ];

    static readonly ImmutableArray<Heading> Known = [.. FormLabels.Blocks.SelectMany(block => block.Columns).Distinct()];

    readonly List<ImmutableArray<TableCell>> _lines = [], _head = [];
    readonly List<Warning> _warnings = [];
    ImmutableArray<bool> _isExtra = [];

    /// <summary>The lines of tables without added columns, and a warning for each that was taken away.</summary>
    public static (List<ImmutableArray<TableCell>> Lines, IEnumerable<Warning> Warnings) TakenFrom(IEnumerable<ImmutableArray<TableCell>> lines)
    {
        var columns = new ExtraColumns();
        foreach (var cells in lines)
            columns.Take(cells);
        columns.EndHead();
        return (columns._lines, columns._warnings.Distinct());
    }

    void Take(ImmutableArray<TableCell> cells)
    {
        var words = cells.Select(cell => LabelText.Core(cell.Text)).ToList();
        if (words.Count(word => word.Length > 0) < 2 && words.All(word => FormLabels.Opens(word) || word.Length == 0))
            EndBlock(cells);
        else if (_head.Count == 0 && OverLabels.Concat(OverColumns).Any(head => words.Any(word => word.Contains(head, StringComparison.Ordinal))) || _head.Count > 0 && !HasNumbers(cells))
            TakeHead(cells);
        else
            TakeRow(cells);
    }

    static bool HasNumbers(IEnumerable<TableCell> cells) => cells.Any(cell => CellText.Read(cell.Text).IsNumeric) || cells.Any(cell => LabelMatch.In([cell], BlockDetector.Rows) is not null);

    void EndBlock(ImmutableArray<TableCell> cells)
    {
        EndHead();
        _isExtra = [];
        _lines.Add(cells);
    }

    void TakeHead(ImmutableArray<TableCell> cells)
    {
        if (_head.Count == 0)
            _isExtra = [];
        _head.Add(cells);
    }

    void TakeRow(ImmutableArray<TableCell> cells)
    {
        EndHead();
        if (_isExtra.IsEmpty)
            _lines.Add(cells);
        else if (Aligned(cells) is { } first)
            _lines.Add([.. cells.Where((_, index) => index < first || !_isExtra[index - first])]);
        // A row that is shorter or longer than its headings: which number is the added one cannot be told.
    }

    // Where the numbers of a row begin: as many cells from its end as there are columns, behind a label or at the very beginning.
    int? Aligned(ImmutableArray<TableCell> cells)
    {
        var first = cells.Length - _isExtra.Length;
        return first < 0 || cells[first..].Any(cell => FormLabels.IsLabel(LabelText.Core(cell.Text))) ? null
            : first == 0 || cells[first - 1] is { Text.Length: > 0 } label && !CellText.Read(label.Text).IsNumeric ? first : null;
    }

    void EndHead()
    {
        if (_head.Count == 0)
            return;
        var columns = Leaves().SkipWhile(cell => IsOverLabels(LabelText.Core(cell.Text))).ToList();
        var extra = columns.Count == 0 ? null : Forms.Select(form => (form.Table, Extra: Extra(columns, form.Columns))).FirstOrDefault(form => form.Extra is { Count: > 0 }) is { Extra: { } found } known ? Warned(known.Table, found) : null;
        _isExtra = extra is null ? [] : [.. columns.Select(extra.Contains)];
        _lines.AddRange(_head.Select(cells => (ImmutableArray<TableCell>)[.. cells.Where(cell => extra?.Contains(cell) != true)]));
        _head.Clear();
    }

    // The end of a page may have cut the long remark over the labels.
    static bool IsOverLabels(string core) => OverLabels.Any(core.Contains) || (core.Length >= ShortestPiece && Remark.Contains(core, StringComparison.Ordinal));

    List<TableCell> Warned(string table, List<TableCell> extra)
    {
        _warnings.AddRange(extra.Select(cell => WarningKind.ExtraColumn.With(table, cell.Text)));
        return extra;
    }

    // The lowest headings from left to right: a heading that reaches down has empty cells below it, in the same order.
    List<TableCell> Leaves()
    {
        List<TableCell> leaves = [.. _head[0]];
        foreach (var row in _head.Skip(1))
        {
            var reachingDown = new Queue<TableCell>(leaves.Where(cell => !OverColumns.Contains(LabelText.Core(cell.Text))));
            if (row.Count(cell => cell.Text.Length == 0) != reachingDown.Count)
                return [];
            leaves = [.. row.Select(cell => cell.Text.Length == 0 ? reachingDown.Dequeue() : cell)];
        }
        return leaves;
    }

    // The headings that are no column of any edition, where all of the form's stand among them, each once and in order; else null.
    static List<TableCell>? Extra(List<TableCell> leaves, ImmutableArray<Heading> columns)
    {
        var (extra, next) = (new List<TableCell>(), 0);
        foreach (var leaf in leaves)
        {
            var core = LabelText.Core(leaf.Text);
            if (next < columns.Length && FormLabels.CoreOf(columns[next]).IsMatch(core))
                next++;
            else if (core.Length > 0 && !Known.Any(column => FormLabels.CoreOf(column).IsMatch(core)))
                extra.Add(leaf);
            else
                return null;
        }
        return next == columns.Length ? extra : null;
    }
}
