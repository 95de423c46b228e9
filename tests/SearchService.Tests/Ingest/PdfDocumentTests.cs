using System.Text;
using SearchService.Ingest;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest;

/// <summary>PDFs that cannot be read.</summary>
public sealed class PdfDocumentTests
{
    [NeedsProgramFact("pdftotext")]
    public void A_PDF_without_text_is_quarantined_as_such() =>
        Read(Blank(1)).Should().BeOfType<IngestOutcome.Quarantined>().Which.Should().Match<IngestOutcome.Quarantined>(outcome => outcome.Reason == "noTextLayer" && outcome.Message.StartsWith("PDF 没有文字层"));

    [NeedsProgramFact("pdftotext")]
    public void A_PDF_of_too_many_pages_is_refused() =>
        Read(Blank(4), new() { MaxPages = 3 }).Should().BeOfType<IngestOutcome.Refused>().Which.Message.Should().StartWith("PDF 超过 3 页的上限。");

    [NeedsProgramFact("pdftotext")]
    public void A_damaged_PDF_is_quarantined() =>
        Read("%PDF-1.7\nnothing of the kind").Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be("damaged");

    static IngestOutcome Read(string pdf, IngestLimits? limits = null) => new IngestPipeline(limits).Read(new("a.pdf", Encoding.Latin1.GetBytes(pdf)));

    /// <summary>A PDF of empty pages, as small as poppler takes it.</summary>
    static string Blank(int pages) =>
        $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count {pages}/Kids[{string.Concat(Enumerable.Range(3, pages).Select(page => $"{page} 0 R "))}]>>endobj\n"
        + string.Concat(Enumerable.Range(3, pages).Select(page => $"{page} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n")) + "trailer<</Root 1 0 R>>\n%%EOF";
}
