using SearchService.Ingest;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest;

/// <summary>PDFs that cannot be read, are no report, or were made to harm: each is told with a sentence, within its limits.</summary>
public sealed class HostilePdfTests
{
    [NeedsProgramFact("pdftotext")]
    public void Pages_without_text_are_quarantined_as_such() =>
        Quarantined(Pdf.Of([], [])).Should().Be(("noTextLayer", "PDF 没有文字层（扫描件或图片），无法读取文字。 The PDF has no text layer: it is a scan or holds pictures only."));

    [NeedsProgramFact("pdftotext")]
    public void Two_texts_side_by_side_are_a_comparison() =>
        Quarantined(Pdf.Of(Lines(30, "a sentence of the left report", "a sentence of the right report"))).Should().Be(("comparison", "这是两栏并排的比对文件，不是年度报告。 This is a comparison in two columns, not a report."));

    [NeedsProgramFact("pdftotext")]
    public void An_encrypted_PDF_is_quarantined() =>
        Quarantined(Pdf.Encrypted()).Should().Be(("damaged", "PDF 已损坏或已加密，无法打开。 The PDF is damaged or encrypted and cannot be opened."));

    [NeedsProgramFact("pdftotext")]
    public void A_damaged_PDF_is_quarantined() =>
        Quarantined(new("a.pdf", System.Text.Encoding.Latin1.GetBytes("%PDF-1.7\nnothing of the kind"))).Reason.Should().Be("damaged");

    [NeedsProgramFact("pdftotext")]
    public void Pages_that_lead_in_a_circle_end() => Quarantined(Pdf.Circular()).Reason.Should().BeOneOf("damaged", "noTextLayer");

    [NeedsProgramFact("pdftotext")]
    public void A_PDF_of_too_many_pages_is_refused() =>
        Refused(Pdf.Of([], [], [], []), new() { MaxPages = 3 }).Should().Be("PDF 超过 3 页的上限。 The PDF has more than 3 pages.");

    [NeedsProgramFact("pdftotext")]
    public void A_page_of_too_many_words_is_refused() =>
        Refused(Pdf.Of(Lines(30, "one", "two")), new() { MaxPageWords = 50 }).Should().StartWith("PDF 的文字超过 100000 个词或每页 50 个词的上限。");

    [NeedsProgramFact("pdftotext")]
    public void A_PDF_of_too_many_words_is_refused() =>
        Refused(Pdf.Of(Lines(30, "one", "two"), Lines(30, "one", "two")), new() { MaxWords = 100 }).Should().StartWith("PDF 的文字超过 100 个词或每页");

    [NeedsProgramFact("pdftotext")]
    public void A_PDF_that_unfolds_to_more_than_a_document_may_hold_is_refused() =>
        Refused(Pdf.Of([.. Enumerable.Range(0, 50).Select(_ => Lines(60, "one", "two"))]), new() { MaxUnpackedBytes = 64 * 1024 }).Should().Be("PDF 的内容超过上限。 The PDF holds more than a document may.");

    [NeedsProgramFact("pdftotext")]
    public void A_PDF_that_takes_too_long_is_stopped() =>
        Quarantined(Pdf.Of(Lines(30, "one", "two")), new() { MaxTime = TimeSpan.Zero }).Should().Be(("tooSlow", "读取 PDF 超过时限，已停止。 Reading the PDF took too long and was stopped."));

    [NeedsProgramFact("pdftotext")]
    public void A_PDF_that_takes_too_much_memory_is_quarantined() =>
        Quarantined(Pdf.Of(Lines(30, "one", "two")), new() { MaxMemory = 8 * 1024 * 1024 }).Reason.Should().Be("damaged");

    // What the tables of a page cost must not grow with the square of its words without limit.
    [NeedsProgramFact("pdftotext")]
    public void A_page_of_two_thousand_words_is_read_in_seconds()
    {
        var page = Enumerable.Range(0, 500).SelectMany(line => new[] { ($"label{line}", 20, 20 + (line * 12)), ("1", 200, 20 + (line * 12)), ("2", 300, 20 + (line * 12)), ("x", 400, 20 + (line * 12)) }).ToArray();
        var watch = System.Diagnostics.Stopwatch.StartNew();
        Read(Pdf.Of(page));
        watch.Elapsed.Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    static (string Text, int Left, int FromBottom)[] Lines(int count, string left, string right) =>
        [.. Enumerable.Range(0, count).SelectMany(line => new[] { (left, 50, 800 - (line * 12)), (right, 320, 800 - (line * 12)) })];

    static IngestOutcome Read(SourceFile pdf, IngestLimits? limits = null) => new IngestPipeline(limits).Read(pdf);

    static (string Reason, string Message) Quarantined(SourceFile pdf, IngestLimits? limits = null) =>
        Read(pdf, limits).Should().BeOfType<IngestOutcome.Quarantined>().Which is var outcome ? (outcome.Reason, outcome.Message) : default;

    static string Refused(SourceFile pdf, IngestLimits limits) => Read(pdf, limits).Should().BeOfType<IngestOutcome.Refused>().Which.Message;
}
