using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers;

/// <summary>
/// Tables whose cells are closed by bars: rows (<c>规章 | 0 | 0 | 0 |</c>), one cell to a line with the bar at its end or on
/// a line of its own, and Markdown. A bar closes the cell before it, an empty one too.
/// </summary>
static partial class PipeTable
{
    // No label of the form and no note in a header is longer; a sentence with a bar in it is.
    const int LongestCell = 120, MostLines = 6, LongestPiece = 4;

    public static (DocumentBlock? Block, int Next)? Read(List<TextLine> lines, int start)
    {
        var rows = ImmutableArray.CreateBuilder<TableRow>();
        var next = start;
        while (ReadRow(lines, next) is { } read)
        {
            if (read.Row is { } row)
                rows.Add(row);
            next = read.Next;
        }
        return rows.Count == 0 || (rows.Count == 1 && !lines[start].Trimmed.EndsWith('|') && next == start + 1) ? null : (new DocumentBlock.Table(rows.ToImmutable()), next);
    }

    /// <summary>True for the line Markdown draws under a table's head.</summary>
    public static bool IsRule(string line) => line.Contains("---", StringComparison.Ordinal) && Rule().IsMatch(line);

    static (TableRow? Row, int Next)? ReadRow(List<TextLine> lines, int at) =>
        at >= lines.Count ? null
        : IsRule(lines[at].Text) ? (null, at + 1)
        : IsRow(lines[at]) ? (new TableRow(Cells(lines[at])), at + 1)
        : ClosedBelow(lines, at);

    static bool IsRow(TextLine line) =>
        line.Text.Contains('|') && !line.Text.Contains('。') && line.Text.Split('|').All(cell => cell.Length <= LongestCell);

    static ImmutableArray<TableCell> Cells(TextLine line)
    {
        var text = line.Trimmed;
        // A bar at the start opens the first cell, unless it stands alone.
        var cells = (text.StartsWith('|') && text.Trim('|', ' ').Length > 0 ? text[1..] : text).Split('|');
        var count = text.EndsWith('|') ? cells.Length - 1 : cells.Length;
        return [.. cells.Take(count).Select(cell => new TableCell(cell.Trim(), line.At))];
    }

    // A cell on one line or a few short ones, and its bar on the next: 商业 / 企业 / |.
    static (TableRow? Row, int Next)? ClosedBelow(List<TextLine> lines, int at)
    {
        var bar = at;
        while (bar < lines.Count && bar < at + MostLines && !lines[bar].IsBlank && !lines[bar].Text.Contains('|'))
            bar++;
        if (bar == at || bar == lines.Count || lines[bar].IsBlank || lines[bar].Trimmed.Trim('|', ' ').Length > 0 || !lines[bar].Text.Contains('|') || lines[at..(bar - 1)].Any(IsParagraph))
            return null;
        var cell = new TableCell(Lines.Join(lines[at..bar].Select(line => line.Text)), lines[at].At);
        return (new TableRow([cell, .. Cells(lines[bar]).Skip(1)]), bar + 1);
    }

    // Longer lines may be a heading over the table; if they are a label after all, its wording puts it together again.
    static bool IsParagraph(TextLine line) => line.Trimmed.Length > LongestPiece;

    // White space is never given back: a line may be a megabyte of it.
    [GeneratedRegex(@"^(?>\s*)\|?(?>\s*):?-{3,}:?(?>\s*)(\|(?>\s*):?-{3,}:?(?>\s*))*\|?\s*$")]
    private static partial Regex Rule();
}
