using SearchService.Corpus;
using SearchService.Corpus.Writers;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Corpus;

/// <summary>Generated reports on paper by chance, printed to PDF by a browser and by a word processor: what is read is what was printed.</summary>
public class PrintedPdfTests
{
    const int Whole = 80;

    // Remarks cut into single letters by narrow columns, and labels that no number stands beside, leave some cells unknown; none is guessed.
    const double MostMissing = 0.02;

    static readonly Dictionary<Media, Lazy<List<(GeneratedReport Printed, IngestOutcome Outcome)>>> Prints =
        new[] { Media.PdfPage, Media.WordPrint }.ToDictionary(media => media, media => new Lazy<List<(GeneratedReport, IngestOutcome)>>(() => Read(media)));

    public static TheoryData<Media> Printers => [Media.PdfPage, Media.WordPrint];

    [NeedsProgramTheory("pdftotext", "chromium", "soffice")]
    [MemberData(nameof(Printers))]
    public void Every_printed_report_is_accepted(Media media) =>
        Prints[media].Value.Where(print => print.Outcome is not IngestOutcome.Accepted).Select(print => $"{print.Printed.Described()}: {print.Outcome}").Should().BeEmpty();

    [NeedsProgramTheory("pdftotext", "chromium", "soffice")]
    [MemberData(nameof(Printers))]
    public void Agency_year_title_and_form_are_those_that_were_printed(Media media) =>
        (from print in Accepted(media)
         let told = (print.Read.Agency!.Name, print.Read.Year, Squeezed(print.Read.Title!), print.Read.PublishedOn, print.Read.Form.Id)
         let printed = (print.Truth.Agency!.Name, print.Truth.Year, Squeezed(print.Truth.Title!), print.Truth.PublishedOn, print.Truth.Form.Id)
         where told != printed
         select $"{print.Printed.Described()}: {told} and not {printed}").Should().BeEmpty();

    [NeedsProgramTheory("pdftotext", "chromium", "soffice")]
    [MemberData(nameof(Printers))]
    public void No_number_is_wrong_and_none_invented(Media media) =>
        (from print in Accepted(media)
         from cell in print.Read.Counts.Where(cell => cell is { Computed: false, State: CellState.Number })
         let truth = print.Truth.Counts[cell.Indicator.Id]
         where cell.Value != truth?.Value || cell.Unit != truth?.Unit
         select $"{print.Printed.Described()}: {cell} “{cell.Raw}” at {cell.At} and not {truth} “{truth?.Raw}”").Should().BeEmpty();

    [NeedsProgramTheory("pdftotext", "chromium", "soffice")]
    [MemberData(nameof(Printers))]
    public void Hardly_a_cell_is_missing(Media media)
    {
        var missing = (from print in Accepted(media)
                       from cell in print.Truth.Counts
                       where print.Read.Counts[cell.Indicator.Id]?.State != cell.State
                       select $"{print.Printed.Described()}: {cell} “{cell.Raw}” is {print.Read.Counts[cell.Indicator.Id]}").ToList();
        missing.Count.Should().BeLessThanOrEqualTo((int)(MostMissing * Accepted(media).Sum(print => print.Truth.Counts.Count)), string.Join('\n', missing.Take(50)));
    }

    [NeedsProgramTheory("pdftotext", "chromium", "soffice")]
    [MemberData(nameof(Printers))]
    public void Every_section_holds_the_words_that_were_printed(Media media) =>
        (from print in Accepted(media)
         from section in print.Truth.Sections.Where(section => section.Kind != SectionKind.Preamble)
         let text = Squeezed(section.Text + (section.Kind == SectionKind.OtherMatters ? string.Concat(print.Printed.Signature) : ""))
         let read = print.Read.Sections.Where(read => read.Kind == section.Kind).Select(read => (Squeezed(read.Heading), Squeezed(read.Text))).ToList()
         where !read.SequenceEqual([(Squeezed(section.Heading), text)])
         select $"{print.Printed.Described()}: {section.Heading} {string.Join('|', read)} and not {text}").Should().BeEmpty();

    [NeedsProgramTheory("pdftotext", "chromium", "soffice")]
    [MemberData(nameof(Printers))]
    public void No_fault_is_found_that_was_not_planted(Media media) =>
        (from print in Accepted(media)
         from rule in Reconciliation.Of(print.Read).Where(outcome => outcome.Status == OutcomeStatus.Fails).Select(outcome => outcome.Rule.Id).Except(print.Printed.Faults.SelectMany(fault => fault.Fails))
         select $"{print.Printed.Described()}: {rule}").Should().BeEmpty();

    [NeedsProgramTheory("pdftotext", "chromium", "soffice")]
    [MemberData(nameof(Printers))]
    public void The_ink_of_every_cell_stands_in_the_box_it_is_said_to_stand_in(Media media) =>
        (from print in Accepted(media).Take(3)
         let words = PdfWords.Of(print.Printed.File)
         from cell in print.Read.Counts.Where(cell => !cell.Computed)
         where Sorted(words.At(cell.At!)) != Sorted(cell.Raw)
         select $"{print.Printed.Described()}: {cell} “{cell.Raw}” and not “{words.At(cell.At!)}” at {cell.At}").Should().BeEmpty();

    static List<(GeneratedReport, IngestOutcome)> Read(Media media)
    {
        var dice = Dice.For(83, $"printed PDF {media}");
        var reports = ReportCorpus.Generate(new CorpusPlan(Seed: 83, Agencies: Whole) { FaultPercent = 40 }).Where((_, index) => index % 6 == 5 || index % 11 == 1).Take(Rounds.Of(Whole));
        return [.. PdfPrinter.Print([.. reports.Select(report => Press.Print(report, media, dice))]).Select(print => (print, new IngestPipeline().Read(print.File)))];
    }

    static IEnumerable<(GeneratedReport Printed, Report Truth, Report Read)> Accepted(Media media) =>
        from print in Prints[media].Value where print.Outcome is IngestOutcome.Accepted select (print.Printed, print.Printed.Truth, ((IngestOutcome.Accepted)print.Outcome).Report);

    static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    // pdftotext may list the words of a wrapped cell in another order.
    static string Sorted(string text) => string.Concat(Squeezed(text).Order());
}
