using System.Collections.Immutable;
using System.Text;
using SearchService.Ingest.Readers.Pdf;

namespace SearchService.Ingest.Readers;

/// <summary>Reads PDFs by the places of their words, which pdftotext reports: lines, paragraphs, and tables, ruled or not.</summary>
static class PdfReader
{
    const string Program = "pdftotext";

    const string Missing = "读取 PDF 需要 pdftotext：请安装 poppler-utils（Debian：apt-get install poppler-utils）。 Reading a PDF needs pdftotext: install Debian's poppler-utils.";

    /// <summary>The paragraphs and tables of a PDF, or why they cannot be read.</summary>
    public static ReadDocument Read(ReadOnlyMemory<byte> bytes, IngestLimits limits, CancellationToken cancellation = default)
    {
        // One page more than is allowed, to see that there is one.
        var result = new ChildProcess(Program, limits).Run("document.pdf", bytes, "words.html",
            _ => ["-q", "-bbox-layout", "-enc", "UTF-8", "-l", $"{limits.MaxPages + 1}", "document.pdf", "words.html"], cancellation);
        return result is ChildResult.Done done ? Read(InkPage.Parse(Encoding.UTF8.GetString(done.Output)), limits) : result.Fault("PDF", Missing);
    }

    static ReadDocument Read(ImmutableArray<InkPage> pages, IngestLimits limits) =>
        pages.Length > limits.MaxPages ? new ReadDocument.Refused("tooLarge", $"PDF 超过 {limits.MaxPages} 页的上限。 The PDF has more than {limits.MaxPages} pages.")
        : pages.Any(page => page.Words.Length > limits.MaxPageWords) || pages.Sum(page => page.Words.Length) > limits.MaxWords ? new ReadDocument.Refused("tooLarge", $"PDF 的文字超过 {limits.MaxWords} 个词或每页 {limits.MaxPageWords} 个词的上限。 The PDF holds more than {limits.MaxWords} words, or more than {limits.MaxPageWords} on one page.")
        : pages.All(page => page.Words.IsEmpty) ? new ReadDocument.Damaged("noTextLayer", "PDF 没有文字层（扫描件或图片），无法读取文字。 The PDF has no text layer: it is a scan or holds pictures only.")
        : Read(RunningLines.Without(pages));

    static ReadDocument Read(ImmutableArray<InkLine> lines) =>
        TwoColumns.In(lines) ? new ReadDocument.Damaged("comparison", "这是两栏并排的比对文件，不是年度报告。 This is a comparison in two columns, not a report.")
        : new ReadDocument.Whole(new("application/pdf", PdfBlocks.Of(lines)));
}
