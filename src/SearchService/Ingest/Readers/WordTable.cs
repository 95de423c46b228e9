namespace SearchService.Ingest.Readers;

/// <summary>
/// Tables as Word exports them to text: a tab at the start of a line begins a cell, a line without one continues it, an empty
/// line ends the row. A cell that continues a merged one is empty; cells merged sideways are printed once. A line with tabs
/// between its cells is a row by itself, as spreadsheets copy them.
/// </summary>
static class WordTable
{
    // The largest table of the form has some three hundred cells.
    const int MostLines = 2000;

    /// <summary>The table that begins at a line and where it ends; null where none begins.</summary>
    /// <param name="lines">The lines of the text.</param>
    /// <param name="start">The line's index.</param>
    /// <param name="prose">The number of the first line that may begin a table, as far as is known; set where the lines from here are sentences.</param>
    public static (DocumentBlock? Block, int Next)? Read(List<TextLine> lines, int start, ref int prose)
    {
        if (!lines[start].HasTab || lines[start].Number < prose)
            return null;
        var rows = new List<List<List<TextLine>>>();
        List<List<TextLine>>? row = null;
        var next = start;
        while (next < lines.Count && next - start < MostLines && (lines[next].HasTab || row is not null))
        {
            if (lines[next].IsBlank)
                (row, next) = (null, AfterBlanks(lines, next));
            else
                row = Take(lines[next++], row, rows);
        }
        prose = EndOfProse([.. rows.SelectMany(row => row)], next < lines.Count ? lines[next].Number : int.MaxValue);
        return prose > lines[start].Number ? null : (Table(rows), next);
    }

    static int AfterBlanks(List<TextLine> lines, int at)
    {
        while (at < lines.Count && lines[at].IsBlank)
            at++;
        return at;
    }

    // The row that goes on in the next line.
    static List<List<TextLine>>? Take(TextLine line, List<List<TextLine>>? row, List<List<List<TextLine>>> rows)
    {
        if (!line.HasTab)
            row![^1].Add(line);
        else if (IsRow(line))
            Add(line, Begin(rows));
        else
            Add(line, row ??= Begin(rows));
        return IsRow(line) ? null : row;
    }

    static bool IsRow(TextLine line) => line.Text.AsSpan().TrimStart(' ') is var text && text.Contains('\t') && (text[0] != '\t' || text[1..].Contains('\t'));

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

    // Some agencies indent their paragraphs with a tab: sentences make no table. The first line from which the rest is one is where to look again.
    static int EndOfProse(List<List<TextLine>> cells, int end)
    {
        var (sentences, inked) = (cells.Count(HoldsSentence), cells.Count(HoldsInk));
        foreach (var cell in cells)
        {
            if (sentences * 3 <= inked)
                return cell[0].Number;
            (sentences, inked) = (sentences - (HoldsSentence(cell) ? 1 : 0), inked - (HoldsInk(cell) ? 1 : 0));
        }
        return cells.Count == 0 ? 0 : end;
    }

    static bool HoldsSentence(List<TextLine> cell) => cell.Any(line => line.Text.Contains('。'));

    static bool HoldsInk(List<TextLine> cell) => cell.Any(line => !string.IsNullOrWhiteSpace(line.Text));

    static DocumentBlock.Table Table(List<List<List<TextLine>>> rows) => new(
    [
        .. rows.Select(row => new TableRow([.. row.Select(cell => new TableCell(Lines.Join(cell.Select(line => line.Text)), cell[0].At))])),
    ]);
}
