using System.Diagnostics;
using System.Net;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Tests.Support;

/// <summary>A report as a browser prints it on paper, from the truth about it.</summary>
/// <param name="Truth">The report.</param>
/// <param name="Style">The style sheet.</param>
sealed record PrintedReport(Report Truth, string Style)
{
    /// <summary>The PDF that chromium prints, with its own running head and page numbers.</summary>
    public SourceFile Pdf() => Print(Html);

    /// <summary>The PDF that chromium prints of a page.</summary>
    public static SourceFile Print(string html)
    {
        using var folder = new TempFolder();
        var (page, pdf) = (Path.Combine(folder.Path, "report.html"), Path.Combine(folder.Path, "report.pdf"));
        File.WriteAllText(page, html);
        using var chromium = Process.Start(new ProcessStartInfo("chromium",
            ["--headless", "--no-sandbox", "--disable-gpu", $"--user-data-dir={folder.Path}/profile", $"--print-to-pdf={pdf}", page])
        { RedirectStandardError = true, RedirectStandardOutput = true })!;
        chromium.StandardError.ReadToEnd();
        chromium.WaitForExit();
        return new("report.pdf", File.ReadAllBytes(pdf));
    }

    /// <summary>The page that is printed.</summary>
    public string Html =>
        $"<!doctype html><html lang=zh><meta charset=utf-8><title>年度报告</title><style>{Style}</style><body><h1>{Encode(Truth.Title!)}</h1>{string.Concat(Truth.Sections.Select(Section))}</body></html>";

    string Section(Section section) =>
        $"<h2>{Encode(section.Heading)}</h2>{string.Concat(section.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(text => $"<p>{Encode(text)}</p>"))}{TableOf(section.Kind)}";

    string TableOf(SectionKind kind)
    {
        var blocks = Truth.Form.Blocks.Where(block => block.TableId == (kind switch
        {
            SectionKind.ProactiveDisclosure => "disclosure",
            SectionKind.Requests => "requests",
            SectionKind.Challenges => "challenges",
            _ => null,
        })).ToList();
        return blocks.Count == 0 ? "" : $"<table class={blocks[0].TableId}>{string.Concat(TableLayout.Of(blocks, Truth.Counts).Rows.Select(Row))}</table>";
    }

    static string Row(System.Collections.Immutable.ImmutableArray<LaidOutCell> cells) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<td class={(cell.IsLabel ? "label" : "number")} colspan={cell.ColumnSpan} rowspan={cell.RowSpan}>{Encode(cell.Text)}</td>"))}</tr>";

    static string Encode(string text) => WebUtility.HtmlEncode(text);
}
