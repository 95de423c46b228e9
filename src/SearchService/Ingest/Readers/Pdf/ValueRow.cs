using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>The ink of one row of numbers: nearly always one line, more where a cell's content is wrapped (0（其中 ⏎ 修订1件）, or digits cut by a narrow column).</summary>
/// <param name="Lines">Its lines from top to bottom.</param>
sealed record ValueRow(ImmutableArray<InkLine> Lines)
{
    // Two rows stand at least a line apart; the lines of one cell stand at most so far apart.
    public const double SameRow = 1, NextLine = 1.7;

    /// <summary>All its ink, line after line.</summary>
    public ImmutableArray<Ink> Values { get; } = [.. Lines.SelectMany(line => line.Cells)];

    /// <summary>The height of the row: that of the line with most cells, or the middle of several.</summary>
    public Box Box { get; } = Box.Around(Lines.Where(line => line.Cells.Length == Lines.Max(other => other.Cells.Length)).Select(line => line.Box));

    /// <summary>Gathers lines into rows.</summary>
    /// <param name="lines">What stands right of the labels, from top to bottom.</param>
    /// <param name="labels">The heights at which labels begin.</param>
    public static IEnumerable<ValueRow> Of(IReadOnlyList<InkLine> lines, IReadOnlyList<double> labels)
    {
        var rows = new List<List<InkLine>>();
        foreach (var row in Gathered(lines))
            if (rows.Count > 0 && GoesOn(rows[^1], row, labels))
                rows[^1].AddRange(row);
            else
                rows.Add(row);
        return rows.Select(row => new ValueRow([.. row]));
    }

    static IEnumerable<List<InkLine>> Gathered(IReadOnlyList<InkLine> lines)
    {
        var row = new List<InkLine>();
        foreach (var line in lines)
        {
            if (row.Count > 0 && line.Box.Center - row[^1].Box.Center >= line.Em * SameRow)
            {
                yield return row;
                row = [];
            }
            row.Add(line);
        }
        if (row.Count > 0)
            yield return row;
    }

    // What stands below a row without being one: the rest of a remark, or fewer numbers than above and no label beside them.
    static bool GoesOn(List<InkLine> row, List<InkLine> next, IReadOnlyList<double> labels) =>
        next[0].Box.Center - row[^1].Box.Center < next[0].Em * NextLine
        && (!next.Any(line => line.Cells.Any(cell => cell.IsValue)) || (IsBelow(row, next) && !labels.Any(label => next.Any(line => Math.Abs(label - line.Box.Center) < line.Em / 2))));

    static bool IsBelow(List<InkLine> row, List<InkLine> next) =>
        next.Max(line => line.Cells.Length) < row.Max(line => line.Cells.Length)
        && next.SelectMany(line => line.Cells).All(cell => row.SelectMany(line => line.Cells).Any(above => above.Box.OverlapsAcross(cell.Box)));
}
