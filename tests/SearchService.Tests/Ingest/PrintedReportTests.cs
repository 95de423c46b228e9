using SearchService.Corpus;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest;

/// <summary>PDFs that a browser printed from generated reports, against the truth they were printed from.</summary>
public sealed class PrintedReportTests
{
    /// <summary>Paper as agencies make it: wide and narrow, ruled and not, labels wrapped, tables over page breaks.</summary>
    static readonly string[] Styles =
    [
        "body{font:16pt serif} p{text-indent:2em;text-align:justify} table{border-collapse:collapse;width:100%;font-size:10pt} td{border:1px solid;padding:2px 4px} .number{text-align:center}",
        "body{font:12pt serif} h1{text-align:center} p{text-indent:2em} table{width:100%;font-size:9pt} .number{text-align:right;padding-left:12pt}",
        "body{font:14pt sans-serif} p{text-indent:2em} table{border-collapse:collapse;width:100%;font-size:12pt} td{border:1px solid;padding:6px;vertical-align:top} .requests .label{width:8em}",
        "body{font:11pt serif} p{text-indent:2em;text-align:justify;margin:0;line-height:2} table{border-collapse:collapse;font-size:11pt} td{border:1px solid;height:30pt;text-align:center}",
        "@page{size:A4 landscape} body{font:13pt serif} p{text-indent:2em} table{border-collapse:collapse;width:80%;margin:auto;font-size:13pt} td{border:1px solid;padding:3px} .number{text-align:left}",
    ];

    public static TheoryData<int, int> Prints
    {
        get
        {
            var prints = new TheoryData<int, int>();
            for (var print = 0; print < Math.Max(Styles.Length, Rounds.Of(50)); print++)
                prints.Add(print, print % Styles.Length);
            return prints;
        }
    }

    [NeedsProgramTheory("pdftotext", "chromium")]
    [MemberData(nameof(Prints))]
    public void A_printed_report_is_read_as_it_was_written(int seed, int style)
    {
        var truth = ReportCorpus.Generate(new CorpusPlan(Seed: (ulong)(1000 + seed), Agencies: 1)).Last().Truth;
        var report = ((IngestOutcome.Accepted)new IngestPipeline().Read(new PrintedReport(truth, Styles[style]).Pdf())).Report;
        (report.Agency!.Name, report.Year, report.Title, report.Form.Id).Should().Be((truth.Agency!.Name, truth.Year, truth.Title, truth.Form.Id));
        Cells(report).Should().BeEquivalentTo(Cells(truth));
        report.Sections.Select(section => (section.Kind, section.Heading, section.Text)).Should().Equal(truth.Sections.Select(section => (section.Kind, section.Heading, section.Text)));
    }

    static IEnumerable<(string, CellState, decimal?, string)> Cells(Report report) =>
        report.Counts.Where(cell => !cell.Computed).Select(cell => (cell.Indicator.Id, cell.State, cell.Value, cell.Raw));
}
