using System.Text;
using SearchService.Corpus;
using SearchService.Corpus.Early;
using SearchService.Corpus.Writers;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Corpus;

/// <summary>Reports before 2019, whose numbers stand in an indicator list, in every file format.</summary>
public class EarlyReportTests
{
    // What is blank leaves no trace in these.
    static readonly Media[] WithoutBlanks = [Media.CellPerLine, Media.LayoutDump];

    static readonly Media[] Formats = [Media.WordDump, Media.HtmlPage, Media.WordDocument, Media.PipeText, Media.CellPerLine, Media.LayoutDump];

    static readonly List<(Media Format, GeneratedReport Printed, Report Read)> All = [.. Printed().Select(pair => (pair.Format, pair.Printed, Accepted(pair.Printed)))];

    [Fact]
    public void Every_style_of_list_is_printed() =>
        All.Select(pair => string.Join('|', pair.Printed.Truth.Statistics.Select(statistic => statistic.Column).Distinct())).Distinct().Should().HaveCountGreaterThanOrEqualTo(4);

    [Fact]
    public void Agency_year_and_form_are_those_that_were_printed() =>
        All.Where(pair => (pair.Read.Agency!.Name, pair.Read.Year, pair.Read.Form, pair.Read.Counts.Count) != (pair.Printed.Truth.Agency!.Name, pair.Printed.Truth.Year, ReportForm.Narrative, 0))
            .Select(pair => $"{pair.Printed.Described()}: {pair.Read.Agency!.Name} {pair.Read.Year} {pair.Read.Form}").Should().BeEmpty();

    [Fact]
    public void No_line_is_wrong_or_invented() =>
        (from pair in All
         let truth = pair.Printed.Truth.Statistics.Select(Said).ToHashSet()
         from statistic in pair.Read.Statistics
         where !truth.Contains(Said(statistic))
         select $"{pair.Printed.Described()}: {Said(statistic)}").Should().BeEmpty();

    [Fact]
    public void Every_line_is_read_where_blanks_leave_a_trace() =>
        (from pair in All
         where !WithoutBlanks.Contains(pair.Format)
         from missing in pair.Printed.Truth.Statistics.Select(Said).Except(pair.Read.Statistics.Select(Said))
         select $"{pair.Printed.Described()}: {missing}").Should().BeEmpty();

    [Fact]
    public void Elsewhere_only_lines_with_a_blank_are_missing_and_that_is_said()
    {
        foreach (var (_, printed, read) in All.Where(pair => WithoutBlanks.Contains(pair.Format)))
        {
            var missing = printed.Truth.Statistics.Where(statistic => !read.Statistics.Select(Said).Contains(Said(statistic))).Select(statistic => statistic.Label).Distinct().ToList();
            var blank = printed.Truth.Statistics.Where(statistic => statistic.State is CellState.Blank or CellState.Unreadable).Select(statistic => statistic.Label).Distinct().ToList();
            missing.Should().BeSubsetOf(blank, printed.Described());
            read.Warnings.Any(warning => warning.Code == "STATISTICS_UNREAD").Should().Be(missing.Count > 0, printed.Described());
        }
    }

    [Fact]
    public void No_line_of_the_list_is_narrative()
    {
        foreach (var (_, printed, read) in All)
            foreach (var label in IndicatorLine.All.Select(line => line.Label).Where(label => label.Length > 8))
                read.Sections.Should().OnlyContain(section => !section.Text.Contains(label, StringComparison.Ordinal), printed.Described());
    }

    [Fact]
    public void The_sections_are_those_that_were_printed() =>
        (from pair in All
         from written in pair.Printed.Truth.Sections.Where(section => section.Kind != SectionKind.Preamble)
         where !pair.Read.Sections.Any(read => read.Kind == written.Kind && read.Heading == written.Heading && Squeezed(read.Text).StartsWith(Squeezed(written.Text), StringComparison.Ordinal))
         select $"{pair.Printed.Described()}: {written.Heading} among {string.Join(' ', pair.Read.Sections.Select(section => section.Heading))}").Should().BeEmpty();

    [Fact]
    public void What_is_said_besides_is_nothing() =>
        All.SelectMany(pair => pair.Read.Warnings.Where(warning => warning.Code != "STATISTICS_UNREAD").Select(warning => $"{pair.Printed.Described()}: {warning.Code}")).Should().BeEmpty();

    [NeedsProgramFact("pdftotext", "chromium")]
    public void In_a_PDF_no_number_is_wrong_and_most_are_read()
    {
        foreach (var report in ReportCorpus.Generate(new CorpusPlan(Seed: 17, Agencies: 3) { From = 2018, To = 2018 }))
        {
            var page = Press.Print(report, Media.PdfPage, [], Dice.For(17, "paper"));
            var read = Accepted(page with { File = PrintedReport.Print(Encoding.UTF8.GetString(page.File.Bytes.Span)) });
            // A wrapped heading of a narrow column is lost; the numbers below it are not.
            var (said, truth) = (Numbers(read), Numbers(page.Truth));
            said.Except(truth).Should().BeEmpty(page.Described());
            said.Count.Should().BeGreaterThan(truth.Count * 3 / 4, page.Described());
            read.Warnings.Select(warning => warning.Code).Should().Equal(truth.Except(said).Any() ? ["STATISTICS_UNREAD"] : [], page.Described());
        }
    }

    static IEnumerable<(Media Format, GeneratedReport Printed)> Printed()
    {
        var dice = Dice.For(17, "early reports");
        return from report in ReportCorpus.Generate(new CorpusPlan(Seed: 17, Agencies: 20) { From = 2017, To = 2018 })
               from format in Formats
               select (format, Press.Print(report, format, [], dice));
    }

    static Report Accepted(GeneratedReport printed) =>
        new IngestPipeline().Read(printed.File) is IngestOutcome.Accepted accepted ? accepted.Report : throw new InvalidOperationException($"{printed.Described()} is no report.");

    static List<string> Numbers(Report report) =>
        [.. report.Statistics.Where(statistic => statistic.State == CellState.Number).Select(statistic => $"{string.Join('>', statistic.Path)} {statistic.Value} {Squeezed(statistic.Raw)} {statistic.Unit}")];

    static string Said(Statistic statistic) =>
        $"{string.Join('>', statistic.Path)} {statistic.Column} {statistic.State} {statistic.Value} {Squeezed(statistic.Raw)} {statistic.Unit} {statistic.Remark}";

    static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));
}
