using System.Net;
using System.Text;

namespace SearchService.Corpus.Writers;

/// <summary>Writes a page made for print: a browser turns it into a PDF whose tables go over page ends and whose pages have numbers.</summary>
public static class PdfPage
{
    const string Style = """
        @page { size: A4; margin: 25mm 20mm; @bottom-center { content: "— " counter(page) " —"; font-size: 10pt } }
        body { font: 12pt/1.6 "Noto Serif CJK SC", "Noto Sans CJK SC", serif; margin: 0 }
        h1 { font-size: 18pt; text-align: center; margin: 0 } h2 { font-size: 13pt } p { text-indent: 2em; margin: 0 } .signature { text-align: right }
        table { border-collapse: collapse; width: 100%; font-size: 8.5pt } td { border: 0.5pt solid black; text-align: center; padding: 1pt 2pt }
        """;

    /// <summary>The page, as UTF-8.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice) => Encoding.UTF8.GetBytes($"""
        <!DOCTYPE html>
        <html lang="zh-CN"><head><meta charset="utf-8"><title>{WebUtility.HtmlEncode(report.Truth.Title)}</title><style>
        {Style}
        </style></head><body>
        {string.Concat(report.Manuscript.Parts.Select(part => Markup(report, part)))}</body></html>
        """);

    static string Markup(GeneratedReport report, ManuscriptPart part) => part switch
    {
        ManuscriptPart.Table table => HtmlTable.Write(report, table.Grid),
        ManuscriptPart.Title => $"<h1>{WebUtility.HtmlEncode(part.Text)}</h1>\n",
        ManuscriptPart.Heading => $"<h2>{WebUtility.HtmlEncode(part.Text)}</h2>\n",
        ManuscriptPart.Signature => $"<p class=\"signature\">{WebUtility.HtmlEncode(part.Text)}</p>\n",
        _ => $"<p>{WebUtility.HtmlEncode(part.Text)}</p>\n",
    };
}
