namespace SearchService.Ingest.Readers;

/// <summary>
/// Tables as Word exports them to text: a tab at the start of a line begins a cell, a line without one continues it, an empty
/// line ends the row. A cell that continues a merged one is empty; cells merged sideways are printed once.
/// </summary>
static class WordTable
{
    public static (DocumentBlock? Block, int Next)? Read(List<TextLine> lines, int start)
    {
        if (!lines[start].HasTab)
            return null;
        var rows = new List<List<List<TextLine>>>();
        List<List<TextLine>>? row = null;
        var next = start;
        for (; next < lines.Count && (lines[next].HasTab || (row is not null && !lines[next].IsBlank) || TabFollows(lines, next)); next++)
        {
            if (lines[next].IsBlank)
                row = null;
            else if (lines[next].HasTab)
                Add(lines[next], row ??= Begin(rows));
            else
                row![^1].Add(lines[next]);
        }
        return IsProse(rows) ? null : (Table(rows), next);
    }

    static bool TabFollows(List<TextLine> lines, int at)
    {
        while (at < lines.Count && lines[at].IsBlank)
            at++;
        return at < lines.Count && lines[at].HasTab;
    }

    static List<List<TextLine>> Begin(List<List<List<TextLine>>> rows)
    {
        rows.Add([]);
        return rows[^1];
    }

    static void Add(TextLine line, List<List<TextLine>> row)
    {
        var cells = line.Text.Split('\t');
        row.AddRange(cells.Skip(cells[0].Length == 0 ? 1 : 0).Select(cell => new List<TextLine> { line with { Text = cell } }));
    }

    // Some agencies indent their paragraphs with a tab: sentences make no table.
    static bool IsProse(List<List<List<TextLine>>> rows)
    {
        var cells = rows.SelectMany(row => row).ToList();
        return cells.Count(cell => cell.Any(line => line.Text.Contains('。'))) * 3 > cells.Count(cell => cell.Any(line => !string.IsNullOrWhiteSpace(line.Text)));
    }

    static DocumentBlock.Table Table(List<List<List<TextLine>>> rows) => new(
    [
        .. rows.Select(row => new TableRow([.. row.Select(cell => new TableCell(Lines.Join(cell.Select(line => line.Text)), cell[0].At))])),
    ]);
}
