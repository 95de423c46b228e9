namespace SearchService.Ingest.Readers.Pdf;

/// <summary>
/// Tells which lines of labels belong to which row of numbers: an optimal alignment of two ordered sequences. A wrapped label is centered on its
/// row's numbers or begins beside them; a numbered line always begins a label; a line may belong to a row whose cells are all blank.
/// </summary>
static class LabelLines
{
    const int MostLines = 9;
    const double Skipped = 0.45, Unlabelled = 2.5, WidestGap = 2.2, Beyond = 0.75;

    /// <summary>For each row the range of its lines, empty where it has none.</summary>
    /// <param name="lines">The lines of labels, from top to bottom.</param>
    /// <param name="begins">For each line, whether it begins a label for sure.</param>
    /// <param name="rows">The heights of the numbers, from top to bottom.</param>
    /// <param name="em">The size of a character.</param>
    public static Range[] Of(IReadOnlyList<Box> lines, IReadOnlyList<bool> begins, IReadOnlyList<double> rows, double em)
    {
        var (centered, costCentered) = Align(lines, begins, rows, em, static (block, _) => block.Center);
        var (fromTop, costFromTop) = Align(lines, begins, rows, em, static (_, first) => first.Center);
        return costFromTop < costCentered ? fromTop : centered;
    }

    static (Range[] Labels, double Cost) Align(IReadOnlyList<Box> lines, IReadOnlyList<bool> begins, IReadOnlyList<double> rows, double em, Func<Box, Box, double> anchor)
    {
        var cost = new double[lines.Count + 1, rows.Count + 1];
        var taken = new int[lines.Count + 1, rows.Count + 1];
        for (var line = 0; line <= lines.Count; line++)
            for (var row = 0; row <= rows.Count; row++)
                (cost[line, row], taken[line, row]) = Cheapest(line, row);
        return (Trace(taken, lines.Count, rows.Count), cost[lines.Count, rows.Count]);

        // -1: the line is skipped; n: the row takes the n lines before.
        (double Cost, int Taken) Cheapest(int line, int row)
        {
            if (line == 0 && row == 0)
                return (0, 0);
            var best = line > 0 ? (cost[line - 1, row] + Skipped, -1) : (double.MaxValue, 0);
            if (row > 0 && cost[line, row - 1] + Unlabelled < best.Item1)
                best = (cost[line, row - 1] + Unlabelled, 0);
            for (var first = line - 1; row > 0 && first >= 0 && line - first <= MostLines && HangTogether(first, line); first--)
                if (Misfit(first, line, rows[row - 1]) is { } misfit && cost[first, row - 1] + misfit < best.Item1)
                    best = (cost[first, row - 1] + misfit, line - first);
            return best;
        }

        bool HangTogether(int first, int end) =>
            end - first == 1 || (!begins[first + 1] && lines[first + 1].Center - lines[first].Center < em * WidestGap);

        double? Misfit(int first, int end, double height)
        {
            if (Math.Abs(lines[first].Center - height) > em * WidestGap * MostLines)
                return null;
            var block = Box.Around(lines.Skip(first).Take(end - first));
            return height < block.Top - (em * Beyond) || height > block.Bottom + (em * Beyond) ? null : Math.Abs(anchor(block, lines[first]) - height) / em;
        }
    }

    static Range[] Trace(int[,] taken, int line, int row)
    {
        var labels = new Range[row];
        while (row > 0)
            if (taken[line, row] is var count and >= 0)
                labels[--row] = (line -= count)..(line + count);
            else
                line--;
        return labels;
    }
}
