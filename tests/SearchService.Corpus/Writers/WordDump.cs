using System.Text;
using SearchService.Corpus.Dirt;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Writers;

/// <summary>
/// Writes the text that a dump of a Word document holds. A tab begins a cell, a line without a tab continues it, an empty line ends the
/// row; a lone tab is a cell merged with the one above; a cell merged with its neighbor stands once.
/// </summary>
public static class WordDump
{
    const int BreakEvery = 9;

    /// <summary>The file.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice) => TextFile.Of(report, Write(report.Manuscript, StyleOf(report, dice), dice), dice);

    /// <summary>The dump of a manuscript.</summary>
    public static string Write(Manuscript manuscript, DumpStyle style, Dice dice)
    {
        var dump = new StringBuilder(style.Attachment ? "附件1\n\n" : "");
        var bookmarked = style.Bookmark ? dice.Pick([.. manuscript.Parts.OfType<ManuscriptPart.Paragraph>()]) : null;
        foreach (var part in manuscript.Parts)
            Write(dump, part, style, ReferenceEquals(part, bookmarked) ? "[bookmark: _GoBack]" : "", dice);
        return dump.ToString();
    }

    static DumpStyle StyleOf(GeneratedReport report, Dice dice) => new()
    {
        Spaced = dice.Percent(50),
        NarrowColumns = dice.Percent(50),
        BrokenLabels = report.Has(DirtKind.BrokenLabels),
    };

    static void Write(StringBuilder dump, ManuscriptPart part, DumpStyle style, string mark, Dice dice)
    {
        var gap = style.Spaced ? "\n" : "";
        _ = part switch
        {
            ManuscriptPart.Title title => dump.Append($"{title.Text}\n{gap}"),
            ManuscriptPart.Heading heading => dump.Append($"{heading.Text}\n{gap}"),
            ManuscriptPart.Paragraph paragraph => dump.Append($"{style.Indent}{mark}{paragraph.Text}\n{gap}"),
            ManuscriptPart.Note note => dump.Append($"{note.Text}\n"),
            ManuscriptPart.Signature signature => dump.Append($"\n{new string(' ', 24)}{signature.Text}\n"),
            ManuscriptPart.Table table => Write(dump, table.Grid, style, dice).Append('\n'),
            _ => throw new InvalidOperationException($"{part} is no part of a Word document."),
        };
    }

    static StringBuilder Write(StringBuilder dump, LaidOutTable table, DumpStyle style, Dice dice)
    {
        // For each column of the grid, how many more rows the cell above reaches down, and whether it begins there.
        var reach = new (int Rows, bool Begins)[table.Columns];
        foreach (var row in table.Rows)
        {
            var cells = row.ToDictionary(cell => cell.Column);
            for (var column = 0; column < table.Columns; column++)
                if (cells.TryGetValue(column, out var cell))
                    Begin(dump, cell, reach, style, dice);
                else if (reach[column].Rows > 0)
                    Continue(dump, ref reach[column]);
            dump.Append('\n');
        }
        return dump;
    }

    static void Begin(StringBuilder dump, LaidOutCell cell, (int Rows, bool Begins)[] reach, DumpStyle style, Dice dice)
    {
        for (var column = cell.Column; column < cell.Column + cell.ColumnSpan; column++)
            reach[column] = (cell.RowSpan - 1, column == cell.Column);
        dump.Append('\t').Append(cell.IsLabel ? Label(cell, style) : Number(cell.Text, style, dice)).Append('\n');
    }

    static void Continue(StringBuilder dump, ref (int Rows, bool Begins) reach)
    {
        reach.Rows--;
        if (reach.Begins)
            dump.Append("\t\n");
    }

    static string Label(LaidOutCell cell, DumpStyle style) =>
        style.BrokenLabels && cell.Text.Length > BreakEvery ? string.Join('\n', cell.Text.Chunk(BreakEvery).Select(line => new string(line)))
        : style.NarrowColumns && cell is { Text.Length: 4, ColumnSpan: 1, Column: > 0 } ? $"{cell.Text[..2]}\n{cell.Text[2..]}"
        : cell.Text;

    static string Number(string ink, DumpStyle style, Dice dice) => (style.SpacedCells ? dice.Below(4) : 3) switch
    {
        0 => $" {ink}",
        1 => $"{ink} ",
        _ => ink,
    };
}
