using System.Diagnostics;
using System.Text;
using System.Text.RegularExpressions;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest;

/// <summary>Real PDFs against what a person read in them, and PDFs that cannot be read.</summary>
public sealed partial class PdfDocumentTests
{
    const string Report = "F01_hongze_district_2023.pdf", Comparison = "F04_suqian_city_2023_2024_comparison.pdf";

    [SharedReportsProgramFact("pdftotext")]
    public void Every_cell_of_a_real_document_in_PDF_is_as_printed() =>
        Printed().ToDictionary(cell => string.Join('/', cell.Indicator.Path), cell => cell.Value)
            .Should().BeEquivalentTo(Sidecar.Of(Report).Cells.ToDictionary(cell => cell.Key, cell => (decimal?)cell.Value.GetDecimal()));

    [SharedReportsProgramFact("pdftotext")]
    public void A_real_document_in_PDF_says_whose_it_is_and_keeps_its_sections_apart()
    {
        var report = Accepted();
        // Title and signature leave the city out.
        Sidecar.Of(Report).Agency.Should().EndWith(report.Agency!.Name);
        report.Year.Should().Be(Sidecar.Of(Report).Year);
        report.Sections.Select(section => section.Kind).Should().Equal(Enum.GetValues<SectionKind>().Where(kind => kind != SectionKind.Other));
        report.Sections.Where(section => section.Kind is SectionKind.ProactiveDisclosure or SectionKind.Requests or SectionKind.Challenges).Should().OnlyContain(section => section.Text == "");
        report.Sections.Select(section => section.Text).Should().NotContainMatch("*-?-*");
    }

    // Independent of us: pdftotext asked for the text inside the box that the cell states.
    [SharedReportsProgramFact("pdftotext")]
    public void Ink_of_a_real_document_in_PDF_stands_in_the_box_it_is_said_to_stand_in() =>
        Printed().Where((_, index) => index % 20 == 0).Where(cell => TextAt(cell.At!) != cell.Raw).Should().BeEmpty();

    [SharedReportsProgramFact("pdftotext")]
    public void A_real_document_that_compares_two_years_is_quarantined_as_such() =>
        new IngestPipeline().Read(SharedReports.Read(Comparison)).Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be("comparison");

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

    static Report Accepted() => ((IngestOutcome.Accepted)new IngestPipeline().Read(SharedReports.Read(Report))).Report;

    static IEnumerable<Cell> Printed() => Accepted().Counts.Where(cell => !cell.Computed);

    static string TextAt(string at)
    {
        var place = Place().Match(at).Groups.Values.Skip(1).Select(number => int.Parse(number.Value)).ToArray();
        using var program = Process.Start(new ProcessStartInfo("pdftotext",
            ["-f", $"{place[0]}", "-l", $"{place[0]}", "-x", $"{place[1] - 1}", "-y", $"{place[2] - 1}", "-W", $"{place[3] - place[1] + 2}", "-H", $"{place[4] - place[2] + 2}", Path.Combine(SharedReports.Folder, Report), "-"])
        { RedirectStandardOutput = true })!;
        return program.StandardOutput.ReadToEnd().Trim();
    }

    /// <summary>A PDF of empty pages, as small as poppler takes it.</summary>
    static string Blank(int pages) =>
        $"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Count {pages}/Kids[{string.Concat(Enumerable.Range(3, pages).Select(page => $"{page} 0 R "))}]>>endobj\n"
        + string.Concat(Enumerable.Range(3, pages).Select(page => $"{page} 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 300 300]>>endobj\n")) + "trailer<</Root 1 0 R>>\n%%EOF";

    [GeneratedRegex(@"^page (\d+) box (\d+),(\d+),(\d+),(\d+)$")]
    private static partial Regex Place();
}
