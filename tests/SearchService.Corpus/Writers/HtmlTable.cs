using System.Net;
using SearchService.Corpus.Dirt;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Writers;

/// <summary>Writes a table for a web page, as editors and Word's export do.</summary>
static class HtmlTable
{
    /// <summary>The table's markup.</summary>
    public static string Write(GeneratedReport report, LaidOutTable table)
    {
        var rows = report.Has(DirtKind.UnmergedCells)
            ? table.FilledRows().Select(row => row.Select(cell => cell with { RowSpan = 1 }))
            : table.Rows.Select(row => report.Has(DirtKind.OtherSpans) ? OtherSpans(row) : row);
        return $"<table border=\"1\" cellspacing=\"0\"><tbody>\n{string.Concat(rows.Select(row => Row(report, row)))}</tbody></table>\n";
    }

    /// <summary>A row's markup.</summary>
    public static string Row(GeneratedReport report, IEnumerable<LaidOutCell> cells) => $"<tr>{string.Concat(cells.Select(cell => Cell(report, cell)))}</tr>\n";

    // The header gives the spare columns to its last cell, the row of numbers to its first.
    static IEnumerable<LaidOutCell> OtherSpans(IReadOnlyList<LaidOutCell> row)
    {
        var numbers = row.Where(cell => !cell.IsLabel).ToList();
        var spare = numbers.Count < 2 ? 0 : numbers[^1].ColumnSpan - numbers[0].ColumnSpan;
        return row.Select(cell => cell.IsLabel || spare == 0 ? cell
            : cell == numbers[0] ? cell with { ColumnSpan = cell.ColumnSpan + spare }
            : cell == numbers[^1] ? cell with { ColumnSpan = cell.ColumnSpan - spare }
            : cell);
    }

    static string Cell(GeneratedReport report, LaidOutCell cell) =>
        $"<td{Span("colspan", cell.ColumnSpan)}{Span("rowspan", cell.RowSpan)}>{(cell.IsLabel ? Label(report, cell.Text) : Number(report, cell.Text))}</td>";

    static string Span(string name, int count) => count > 1 ? $" {name}=\"{count}\"" : "";

    static string Label(GeneratedReport report, string text) =>
        report.Has(DirtKind.BrokenLabels) && text.Length > 6 ? string.Join("<br>", text.Chunk(6).Select(line => HtmlText.Of(report, new string(line)))) : HtmlText.Of(report, text);

    static string Number(GeneratedReport report, string text) =>
        !report.Has(DirtKind.OfficeBlanks) ? HtmlText.Of(report, text)
        : text.Length == 0 ? "<p class=\"MsoNormal\"><span lang=\"EN-US\"><o:p>&nbsp;</o:p></span></p>"
        : $"<p class=\"MsoNormal\"><span lang=\"EN-US\">&nbsp;{HtmlText.Of(report, text)}<o:p></o:p></span></p>";
}

/// <summary>Writes text for a web page.</summary>
static class HtmlText
{
    // Rare characters whose sound a careful mirror prints.
    const string Sounded = "勾稽漪浔琅沣";

    /// <summary>The markup of a text.</summary>
    public static string Of(GeneratedReport report, string text)
    {
        var words = report.Has(DirtKind.SplitDigits) && text.Length > 1
            ? $"<span>{WebUtility.HtmlEncode(text[..(text.Length / 2)])}</span><font face=\"仿宋\">{WebUtility.HtmlEncode(text[(text.Length / 2)..])}</font>"
            : WebUtility.HtmlEncode(text);
        return !report.Has(DirtKind.Ruby) ? words
            : string.Concat(words.Select(character => Sounded.Contains(character) ? $"<ruby>{character}<rp>(</rp><rt>yīn</rt><rp>)</rp></ruby>" : $"{character}"));
    }
}
