using SearchService.Reports.Formats;

namespace SearchService.Tests.Ingest;

/// <summary>The layouts tables come in as plain text, after web pages and PDFs were copied.</summary>
public static class Layouts
{
    public static readonly Dictionary<string, Func<LaidOutTable, string>> All = new()
    {
        ["rows between bars"] = table => Rows(table, row => string.Join(" | ", row) + " |"),
        ["rows between bars, no bar at the end"] = table => Rows(table, row => string.Join(" | ", row)),
        ["markdown"] = table => Rows(table, row => $"| {string.Join(" | ", row)} |"),
        ["padded rows"] = table => Rows(table, row => string.Join(" | ", row) + string.Concat(Enumerable.Repeat(" |", 16 - row.Length))),
        ["a bar after each cell"] = table => Cells(table, cell => $"{cell} |\n"),
        ["a bar below each cell"] = table => Cells(table, cell => cell.Length == 0 ? "|\n" : $"{cell}\n|\n"),
        ["a line for each cell"] = table => Cells(table, cell => $"{cell}\n"),
        ["a line for each cell, lines empty between"] = table => Cells(table, cell => $"{cell}\n\n"),
        ["labels cut by empty lines"] = table => string.Concat(table.Rows.SelectMany(row => row).Select(Cut)),
        ["tabs"] = table => Rows(table, row => string.Join('\t', row)),
        ["columns of spaces"] = table => Rows(table, row => "  " + string.Join("    ", row)),
        ["single spaces"] = table => Rows(table, row => string.Join(' ', row)),
        ["long labels above their numbers"] = table => Rows(table, row => row is [.., { Length: > 12 } label, _, _, _, _, _, _, _] ? $"{label}\n{string.Join("   ", row[^7..])}" : string.Join("   ", row)),
    };

    /// <summary>The layouts that cannot show an empty cell.</summary>
    public static readonly string[] WithoutBlanks =
        ["a line for each cell", "a line for each cell, lines empty between", "labels cut by empty lines", "columns of spaces", "single spaces", "long labels above their numbers"];

    static string Rows(LaidOutTable table, Func<string[], string> write) =>
        string.Concat(table.Rows.Select(row => write([.. row.Select(cell => cell.Text)]) + "\n"));

    static string Cells(LaidOutTable table, Func<string, string> write) =>
        string.Concat(table.Rows.SelectMany(row => row).Select(cell => write(cell.Text)));

    static string Cut(LaidOutCell cell) => cell is { IsLabel: true, Text.Length: 4 } ? $"{cell.Text[..2]}\n\n{cell.Text[2..]}\n\n" : $"{cell.Text}\n\n";
}
