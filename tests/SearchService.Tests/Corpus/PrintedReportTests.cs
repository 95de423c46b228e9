using SearchService.Corpus;
using SearchService.Corpus.Dirt;
using SearchService.Corpus.Faults;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Corpus;

/// <summary>Whatever the file format and the dirt: what is read is what was printed.</summary>
public class PrintedReportTests
{
    // Labels that go on below their numbers, or are cut by empty lines, leave some rows unknown; none is guessed.
    const double MostMissing = 0.005;

    [Fact]
    public void Every_printed_report_is_accepted() =>
        PrintedReports.All.Where(pair => pair.Outcome is not IngestOutcome.Accepted).Select(pair => $"{pair.Printed.Described()}: {pair.Outcome}").Should().BeEmpty();

    [Fact]
    public void Agency_year_title_and_form_are_those_that_were_printed() =>
        Differences(report => $"{report.Agency!.Name}, {report.Year}, {report.Title}, {report.PublishedOn}, {report.Form.Id}").Should().BeEmpty();

    [Fact]
    public void No_number_is_wrong_and_none_invented() =>
        (from pair in PrintedReports.Accepted
         from cell in pair.Read.Counts.Where(cell => cell is { Computed: false, State: CellState.Number })
         let truth = pair.Truth.Counts[cell.Indicator.Id]
         where truth is null || (cell.Value, Squeezed(cell.Raw), cell.Unit, Squeezed(cell.Remark ?? "")) != (truth.Value, Squeezed(truth.Raw), truth.Unit, Squeezed(truth.Remark ?? ""))
         select $"{pair.Printed.Described()}: {cell} “{cell.Raw}” {cell.Unit}{cell.Remark} and not {truth} “{truth?.Raw}”").Should().BeEmpty();

    [Fact]
    public void Hardly_a_cell_is_missing()
    {
        var missing = (from pair in PrintedReports.Accepted
                       from cell in pair.Truth.Counts
                       where pair.Read.Counts[cell.Indicator.Id]?.State != cell.State
                       select $"{pair.Printed.Described()}: {cell} “{cell.Raw}” is {pair.Read.Counts[cell.Indicator.Id]}").ToList();
        missing.Count.Should().BeLessThanOrEqualTo((int)(MostMissing * PrintedReports.Accepted.Sum(pair => pair.Truth.Counts.Count)), string.Join('\n', missing.Take(50)));
    }

    [Fact]
    public void Every_section_holds_the_words_that_were_printed() =>
        (from pair in PrintedReports.Accepted
         from section in Sections(pair.Printed)
         let read = pair.Read.Sections.Where(read => read.Kind == section.Kind).ToList()
         where read.Count != 1 || Squeezed(read[0].Heading) != Squeezed(section.Heading) || Words(pair.Printed, read[0].Text) != Words(pair.Printed, section.Text)
         select $"{pair.Printed.Described()}: {section.Heading} {string.Join('|', read.Select(found => $"{found.Heading}: {Around(Words(pair.Printed, found.Text), Words(pair.Printed, section.Text))}"))}").Should().BeEmpty();

    [Fact]
    public void Every_planted_fault_is_found_and_no_other() =>
        (from pair in PrintedReports.Accepted
         let found = Reconciliation.Of(pair.Read).Where(outcome => outcome.Status == OutcomeStatus.Fails).Select(outcome => outcome.Rule.Id).Order()
         let planted = pair.Printed.Faults.SelectMany(fault => fault.Fails).Where(rule => rule[0] == 'R').Order()
         where !found.SequenceEqual(planted)
         select $"{pair.Printed.Described()}: {string.Join(", ", found)} and not {string.Join(", ", planted)}").Should().BeEmpty();

    [Fact]
    public void What_was_planted_is_warned_of_and_nothing_else() =>
        (from pair in PrintedReports.Accepted
         let given = pair.Read.Warnings.Select(warning => warning.Code).Where(code => code != "TABLE_INCOMPLETE").Order()
         let due = Warnings(pair.Printed).Distinct().Order()
         where !given.SequenceEqual(due)
         select $"{pair.Printed.Described()}: {string.Join(", ", given)} and not {string.Join(", ", due)}").Should().BeEmpty();

    [Fact]
    public void Every_kind_of_dirt_is_planted() =>
        Enum.GetValues<DirtKind>().Except(PrintedReports.All.SelectMany(pair => pair.Printed.Dirt).Select(dirt => dirt.Kind)).Should().BeEmpty();

    static IEnumerable<string> Differences(Func<Report, string> told) =>
        from pair in PrintedReports.Accepted
        where Squeezed(told(pair.Read)) != Squeezed(told(pair.Truth))
        select $"{pair.Printed.Described()}: {told(pair.Read)} and not {told(pair.Truth)}";

    static IEnumerable<string> Warnings(GeneratedReport printed) => printed.Dirt.SelectMany(dirt => dirt.Warnings).Concat(printed.Faults.Select(fault => fault.Kind switch
    {
        FaultKind.StaleForm => "STALE_FORM",
        FaultKind.MixedForm => "MIXED_FORM",
        FaultKind.SingleRowOtherwiseClosed => "SINGLE_ROW_OTHERWISE_CLOSED",
        _ => null,
    }).OfType<string>());

    // The text before the first section may begin with what a page prints about itself.
    static IEnumerable<Section> Sections(GeneratedReport printed) =>
        from section in printed.Truth.Sections
        where section.Kind != SectionKind.Preamble
        let after = section.Kind == SectionKind.OtherMatters ? string.Concat(printed.Signature.Select(line => $"{line}\n")) : ""
        select section with { Text = section.Text + after };

    // A layout dump breaks lines anywhere; all others keep every paragraph.
    static string Words(GeneratedReport printed, string text) => printed.File.Name.StartsWith("layout", StringComparison.Ordinal) ? Squeezed(text) : text.Replace("\u3000", "").Trim();

    static string Squeezed(string text) => string.Concat(text.Where(character => !char.IsWhiteSpace(character)));

    static string Around(string read, string written)
    {
        var at = read.Zip(written).TakeWhile(pair => pair.First == pair.Second).Count();
        return at == read.Length && at == written.Length ? "the same" : $"…{Cut(read, at)}… and not …{Cut(written, at)}…";
    }

    static string Cut(string text, int at) => text.Substring(Math.Max(0, at - 10), Math.Min(40, text.Length - Math.Max(0, at - 10))).ReplaceLineEndings("⏎");
}
