using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>
/// Reads the lines of a table on one page as rows of cells: labels at the left, numbers in columns. Each run of rows under headings
/// of its own has columns of its own; the statutory table of 主动公开 changes them four times.
/// </summary>
static class PdfTable
{
    /// <summary>The rows, and the columns of the last of them for the next page.</summary>
    /// <param name="lines">The lines.</param>
    /// <param name="columns">The columns the page before ended with.</param>
    public static (ImmutableArray<TableRow> Rows, ImmutableArray<Box> Columns) Read(List<InkLine> lines, ImmutableArray<Box> columns)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        foreach (var (head, body) in Runs(lines))
        {
            rows.AddRange(head.Select(line => Row(line.Page, line.Cells)));
            if (!body.Any(HasValue))
            {
                rows.AddRange(body.Select(line => Row(line.Page, line.Cells)));
                continue;
            }
            var end = EndOfRows(body);
            var run = new TableRun(head, body[..end], head.Count == 0 ? columns : []);
            rows.AddRange(run.Rows);
            rows.AddRange(body.Skip(end).Select(line => Row(line.Page, line.Cells)));
            columns = run.Columns;
        }
        return (rows.ToImmutable(), columns);
    }

    static List<(List<InkLine> Head, List<InkLine> Body)> Runs(List<InkLine> lines)
    {
        var runs = new List<(List<InkLine> Head, List<InkLine> Body)> { ([], []) };
        for (var at = 0; at < lines.Count; at++)
        {
            var (head, body) = runs[^1];
            if (!IsHead(lines, at))
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
    static bool IsHead(List<InkLine> lines, int at)
    {
        if (HasValue(lines[at]))
            return false;
        var rows = lines.Skip(at + 1).FirstOrDefault(HasValue) ?? lines.Take(at).LastOrDefault(HasValue);
        var labels = lines.Where(HasValue).SelectMany(line => line.Cells.TakeWhile(cell => !cell.IsValue)).Select(cell => cell.Box.Right).DefaultIfEmpty(double.MaxValue).Max();
        return rows is null || lines[at].Cells.Any(cell => cell.Box.Left > labels || cell.Box.Right > rows.Cells.First(value => value.IsValue).Box.Left + (cell.Em / 4));
    }

    // Below the last numbers only the rest of a wrapped label belongs to them; what stands further down begins the next block.
    static int EndOfRows(List<InkLine> body)
    {
        var end = body.FindLastIndex(HasValue) + 1;
        while (end < body.Count && body[end].Box.Top - body[end - 1].Box.Bottom < body[end].Em)
            end++;
        return end;
    }

    static bool HasValue(InkLine line) => line.Cells.Any(cell => cell.IsValue);

    static TableRow Row(int page, IEnumerable<Ink> cells) => new([.. cells.Select(cell => new TableCell(cell.Text, cell.Box.At(page)))]);
}
