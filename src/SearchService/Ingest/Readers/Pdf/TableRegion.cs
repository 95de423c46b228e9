namespace SearchService.Ingest.Readers.Pdf;

/// <summary>Finds the lines of a page that are a table, by the gaps that part them into cells.</summary>
static class TableRegion
{
    const double FarAbove = 4, Near = 1;

    // The head of a table with narrow columns has some twenty lines.
    const int MostAbove = 40;

    /// <summary>The end of the table that begins with a line, or null where none begins there.</summary>
    public static int? At(List<InkLine> page, int start, TextBody body)
    {
        var first = FirstTabular(page, start, body);
        if (first is null)
            return null;
        var (last, tabular, values) = (first.Value, 0, 0);
        for (var at = first.Value; at < page.Count && !IsProse(page, at, at > first, body); at++)
            if (IsRow(page[at]))
            {
                last = at;
                tabular++;
                values += page[at].Cells.Any(cell => cell.IsValue) ? 1 : 0;
            }
        return tabular >= 2 || values > 0 ? WithTail(page, last, body) : null;
    }

    // Labels and headings stand alone on a line above the first row.
    static int? FirstTabular(List<InkLine> page, int start, TextBody body)
    {
        for (var at = start; at < Math.Min(page.Count, start + MostAbove) && !IsProse(page, at, at > 0, body); at++)
            if (page[at].IsTabular)
                return at;
            else if (at + 1 < page.Count && page[at + 1].Box.Top - page[at].Box.Bottom > page[at].Em * FarAbove)
                return null;
        return null;
    }

    // Two lines of text stand further apart: one so near to numbers is their label, though it be numbered like a heading.
    static bool IsProse(List<InkLine> page, int at, bool hasBefore, TextBody body) =>
        body.IsProse(page[at], hasBefore ? page[at - 1] : null) && !IsBeside(page, at, at - 1) && !IsBeside(page, at, at + 1);

    static bool IsBeside(List<InkLine> page, int at, int other) =>
        other >= 0 && other < page.Count && page[other].Cells.Any(cell => cell.IsValue) && Math.Abs(page[other].Box.Center - page[at].Box.Center) < page[at].Em * ValueRow.SameRow;

    static bool IsRow(InkLine line) => line.IsTabular || line.Cells is [{ IsValue: true }];

    // The last lines of a wrapped label or number stand below the numbers of its row.
    static int WithTail(List<InkLine> page, int last, TextBody body)
    {
        var values = page.Take(last + 1).LastOrDefault(line => line.Cells.Any(cell => cell.IsValue))?.Cells.First(cell => cell.IsValue).Box.Left ?? 0;
        var end = last + 1;
        while (end < page.Count && !IsProse(page, end, false, body) && (page[end].Box.Right < values || IsBelow(page[end - 1], page[end])) && page[end].Box.Top - page[end - 1].Box.Bottom < page[end].Em * Near)
            end++;
        return end;
    }

    // The last lines of a wrapped number with its remark.
    static bool IsBelow(InkLine line, InkLine next) => next.Cells.All(cell => line.Cells.Any(above => above.Box.OverlapsAcross(cell.Box) && cell.Box.Width < above.Em * 4));
}
