namespace SearchService.Web.Commands;

/// <summary>Lines up cells for a terminal, where a Chinese character takes two columns.</summary>
static class TextTable
{
    const string Between = "  ";

    /// <summary>The lines of some rows: the first column begins alike, the others end alike.</summary>
    public static IEnumerable<string> Lines(IReadOnlyList<string[]> rows)
    {
        var widths = Enumerable.Range(0, rows.Max(row => row.Length)).Select(column => rows.Max(row => column < row.Length ? WidthOf(row[column]) : 0)).ToArray();
        return rows.Select(row => string.Join(Between, row.Select((cell, column) => column == 0 ? cell + Pad(cell, widths[0]) : Pad(cell, widths[column]) + cell)).TrimEnd());
    }

    static string Pad(string cell, int width) => new(' ', width - WidthOf(cell));

    static int WidthOf(string text) => text.EnumerateRunes().Sum(rune => IsWide(rune.Value) ? 2 : 1);

    // Unicode's wide and full-width blocks, as far as reports and our own words use them.
    static bool IsWide(int rune) => rune is (>= 0x1100 and <= 0x115F) or (>= 0x2E80 and <= 0xA4CF) or (>= 0xAC00 and <= 0xD7A3) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFE30 and <= 0xFE4F) or (>= 0xFF00 and <= 0xFF60) or (>= 0xFFE0 and <= 0xFFE6) or >= 0x20000;
}
