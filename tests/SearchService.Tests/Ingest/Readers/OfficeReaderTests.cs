using System.Diagnostics;
using SearchService.Ingest;
using SearchService.Ingest.Readers;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest.Readers;

/// <summary>What older word processors write, made by LibreOffice from a generated report.</summary>
public sealed class OfficeReaderTests
{
    [NeedsProgramTheory("soffice")]
    [InlineData("doc", "application/msword")]
    [InlineData("rtf", "application/rtf")]
    [InlineData("odt", "application/vnd.oasis.opendocument.text")]
    public void A_document_of_an_older_word_processor_is_read_as_its_DOCX(string extension, string mediaType)
    {
        var truth = SearchService.Corpus.ReportCorpus.Generate(new(Seed: 77, Agencies: 1)).Last().Truth;
        var report = ((IngestOutcome.Accepted)new IngestPipeline().Read(new("report", Converted(new PrintedReport(truth, "td{border:1px solid}").Html, extension)))).Report;
        report.Source.MediaType.Should().Be(mediaType);
        (report.Agency!.Name, report.Year).Should().Be((truth.Agency!.Name, truth.Year));
        report.Counts.Where(cell => !cell.Computed).Select(Printed).Should().BeEquivalentTo(truth.Counts.Where(cell => !cell.Computed).Select(Printed));
        report.Sections.Select(section => section.Text).Should().Equal(truth.Sections.Select(section => section.Text));
    }

    [Fact]
    public void Without_LibreOffice_a_sentence_says_what_to_install() =>
        OfficeReader.Read(default, "application/msword", _ => null!, IngestLimits.Default, program: "no-such-program").Should().BeOfType<ReadDocument.Refused>().Which.Message
            .Should().Be("读取 DOC、WPS、RTF、ODT 需要 LibreOffice：请安装（Debian：apt-get install libreoffice-writer-nogui），或另存为 DOCX 后再提交。 "
                + "Reading DOC, WPS, RTF and ODT needs LibreOffice: install Debian's libreoffice-writer-nogui, or save the document as DOCX.");

    [Fact]
    public void Another_compound_file_is_no_document() =>
        new IngestPipeline().Read(new("a.doc", new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 })).Should().BeOfType<IngestOutcome.Refused>().Which.Message.Should().StartWith("这是复合文件，但不是 Word 文档。");

    static (string, CellState, decimal?, string) Printed(Cell cell) => (cell.Indicator.Id, cell.State, cell.Value, cell.Raw);

    static byte[] Converted(string html, string extension)
    {
        using var folder = new TempFolder();
        File.WriteAllText(Path.Combine(folder.Path, "report.html"), html);
        using var office = Process.Start(new ProcessStartInfo("soffice",
            [$"-env:UserInstallation={new Uri(Path.Combine(folder.Path, "profile"))}", "--headless", "--infilter=HTML (StarWriter)", "--convert-to", extension, "--outdir", folder.Path, Path.Combine(folder.Path, "report.html")])
        { RedirectStandardOutput = true, RedirectStandardError = true })!;
        office.WaitForExit();
        return File.ReadAllBytes(Path.Combine(folder.Path, $"report.{extension}"));
    }
}
