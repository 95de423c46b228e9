using System.Globalization;
using System.Net;
using System.Text;
using SearchService.Reports.Formats;

namespace SearchService.Corpus.Writers;

/// <summary>Writes a page made for print: a browser turns it into a PDF whose tables go over page ends and whose pages have heads and numbers.</summary>
public static class PdfPage
{
    /// <summary>The page on paper by chance, as UTF-8.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice) => Write(report, Paper.Of(dice));

    /// <summary>The page, as UTF-8.</summary>
    public static byte[] Write(GeneratedReport report, Paper paper) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(report.Truth.Title)}</title><style>
        {Style(report, paper)}
        </style></head><body>
        {string.Concat(report.Manuscript.Parts.Select(part => Markup(report, part, paper)))}</body></html>
        """);

    static string Style(GeneratedReport report, Paper paper) => string.Create(CultureInfo.InvariantCulture, $$"""
        @page { size: A4 {{(paper.IsLandscape ? "landscape" : "portrait")}}; margin: 25mm 20mm; font: 9pt "{{paper.Font}}"
          {{(paper.PageNumber is { } number ? $"; @bottom-center {{ content: {Counted(number)} }}" : "")}}{{(paper.HasRunningHead ? $"; @top-center {{ content: \"{report.Truth.Title}\" }}" : "")}} }
        body { font: {{paper.TextSize}}pt/1.6 "{{paper.Font}}"; margin: 0 }
        h1 { font-size: 18pt; text-align: center; margin: 0 } h2 { font-size: 13pt } p { text-indent: 2em; margin: 0 } .signature { text-align: right }
        table { border-collapse: collapse; width: 100%; font-size: {{paper.TableSize}}pt; line-height: 1.3 } tr { break-inside: {{(paper.CutsRows ? "auto" : "avoid")}} }
        td { border: {{(paper.IsRuled ? "0.5pt solid black" : "0")}}; text-align: {{paper.Side}}; vertical-align: {{(paper.FillsFromTop ? "top" : "middle")}}; padding: 1.5pt 3pt }
        table.narrow { table-layout: fixed } .narrow td { overflow-wrap: anywhere; padding: 1pt }
        """);

    static string Counted(string number) =>
        $"\"{number.Replace("{0}", "\" counter(page) \"", StringComparison.Ordinal).Replace("{1}", "\" counter(pages) \"", StringComparison.Ordinal)}\"";

    static string Markup(GeneratedReport report, ManuscriptPart part, Paper paper) => part switch
    {
        ManuscriptPart.Table table => Table(report, table.Grid, paper),
        ManuscriptPart.Title => $"<h1>{WebUtility.HtmlEncode(part.Text)}</h1>\n",
        ManuscriptPart.Heading => $"<h2>{WebUtility.HtmlEncode(part.Text)}</h2>\n",
        ManuscriptPart.Signature => $"<p class=\"signature\">{WebUtility.HtmlEncode(part.Text)}</p>\n",
        _ => $"<p>{WebUtility.HtmlEncode(part.Text)}</p>\n",
    };

    static string Table(GeneratedReport report, LaidOutTable table, Paper paper)
    {
        var rows = table.Rows.Select(row => HtmlTable.Row(report, row)).ToList();
        var head = paper.RepeatsHead ? table.HeadRows : 0;
        return $"<table{(paper.NumberWidth is null ? "" : Narrow(table, paper))}><thead>{string.Concat(rows.Take(head))}</thead><tbody>{string.Concat(rows.Skip(head))}</tbody></table>\n";
    }

    static string Narrow(LaidOutTable table, Paper paper)
    {
        var widths = paper.Widths(table.Columns).ToList();
        return string.Create(CultureInfo.InvariantCulture, $" class=\"narrow\" style=\"width:{widths.Sum()}em\"><colgroup>{string.Concat(widths.Select(width => string.Create(CultureInfo.InvariantCulture, $"<col style=\"width:{width}em\">")))}</colgroup");
    }
}
