using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>
/// Reads the lines of a table on one page as rows of cells: labels at the left, numbers in columns. Each run of rows under headings
/// of its own has columns of its own; the statutory table of 主动公开 changes them four times.
/// </summary>
sealed class PdfTable
{
    readonly ImmutableArray<TableRow>.Builder _rows = ImmutableArray.CreateBuilder<TableRow>();
    readonly List<InkLine> _head = [];
    ImmutableArray<Box> _columns = [];
    Box? _units;

    /// <summary>Takes the lines of the table that stand on the next page.</summary>
    public void Take(List<InkLine> lines)
    {
        (lines, _units) = UnitColumn.Mark(lines, _units);
        foreach (var (head, body) in Runs(lines))
            Take([.. _head, .. head], body);
    }

    /// <summary>The table after its last page.</summary>
    public DocumentBlock.Table End()
    {
        TakeHead();
        return new(_rows.ToImmutable());
    }

    void Take(List<InkLine> head, List<InkLine> body)
    {
        _head.Clear();
        if (!body.Any(HasValue))
        {
            // The numbers may follow on the next page.
            _head.AddRange([.. head, .. body]);
            return;
        }
        var end = EndOfRows(body);
        var run = new TableRun(head, body[..end], head.Count == 0 ? _columns : []);
        _rows.AddRange(Head(head, run.Columns));
        _rows.AddRange(run.Rows);
        _columns = run.Columns;
        _head.AddRange(body.Skip(end));
    }

    void TakeHead() => _rows.AddRange(_head.Select(line => Row(line.Page, line.Cells)));

    static List<(List<InkLine> Head, List<InkLine> Body)> Runs(List<InkLine> lines)
    {
        var runs = new List<(List<InkLine> Head, List<InkLine> Body)> { ([], []) };
        var labels = lines.Where(HasValue).SelectMany(line => line.Cells.TakeWhile(cell => !cell.IsValue)).Select(cell => cell.Box.Right).DefaultIfEmpty(double.MaxValue).Max();
        for (var at = 0; at < lines.Count; at++)
        {
            var (head, body) = runs[^1];
            if (!IsHead(lines, at, labels))
            {
                body.Add(lines[at]);
                continue;
            }
            if (body.Any(HasValue))
                runs.Add((head, body) = ([], []));
            head.AddRange(body);
            body.Clear();
            head.Add(lines[at]);
        }
        return runs;
    }

    // What reaches over the numbers of the rows below, or stands right of all labels, is no label of a row.
    static bool IsHead(List<InkLine> lines, int at, double labels)
    {
        if (HasValue(lines[at]) || IsInCell(lines, at))
            return false;
        var rows = lines.Skip(at + 1).FirstOrDefault(HasValue) ?? lines.Take(at).LastOrDefault(HasValue);
        return rows is null || lines[at].Cells.Any(cell => cell.Box.Left > labels || cell.Box.Right > rows.Cells.First(value => value.IsValue).Box.Left + (cell.Em / 4));
    }

    // A piece of a wrapped cell: nearer to numbers than another line can stand, or within a bracket that was opened above.
    static bool IsInCell(List<InkLine> lines, int at) =>
        lines.Any(line => HasValue(line) && Math.Abs(line.Box.Center - lines[at].Box.Center) < line.Em)
        || lines[at].Cells.Any(cell => lines.Take(at).SelectMany(line => line.Cells)
            .LastOrDefault(above => above.Box.OverlapsAcross(cell.Box) && above.Text.AsSpan().IndexOfAny("（(）)") >= 0) is { IsValue: true } opened && opened.Text.LastIndexOfAny(['（', '(']) > opened.Text.LastIndexOfAny(['）', ')']));

    // Below the last numbers only the rest of a wrapped label belongs to them; what stands further down begins the next block.
    static int EndOfRows(List<InkLine> body)
    {
        var end = body.FindLastIndex(HasValue) + 1;
        while (end < body.Count && body[end].Box.Top - body[end - 1].Box.Bottom < body[end].Em)
            end++;
        return end;
    }

    // A title is a row of its own.
    static IEnumerable<TableRow> Head(List<InkLine> head, ImmutableArray<Box> columns)
    {
        if (head.Count == 0)
            yield break;
        var title = TableHead.HasTitle(head) ? 1 : 0;
        if (title > 0)
            yield return Row(head[0].Page, head[0].Cells);
        yield return Row(head[0].Page, TableHead.Cells(head.Skip(title), columns));
    }

    static bool HasValue(InkLine line) => line.Cells.Any(cell => cell.IsValue);

    static TableRow Row(int page, IEnumerable<Ink> cells) => new([.. cells.Select(cell => new TableCell(cell.Text, cell.Box.At(page)))]);
}
