using SearchService.Corpus;
using SearchService.Corpus.Faults;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Corpus;

/// <summary>The reader and the generator know nothing of each other: what one writes, the other must read.</summary>
public class ReadBackTests
{
    static readonly List<(GeneratedReport Generated, IngestOutcome Outcome)> Read =
        [.. ReportCorpus.Generate(new CorpusPlan(Seed: 41, Agencies: 80) { FaultPercent = 60 }).Concat(Samples.Reports()).Select(report => (report, new IngestPipeline().Read(report.File)))];

    [Fact]
    public void Every_generated_report_is_accepted() =>
        Read.Where(pair => pair.Outcome is not IngestOutcome.Accepted).Select(pair => pair.Outcome).Should().BeEmpty();

    [Fact]
    public void Whose_report_of_which_year_it_is_is_read_as_it_is()
    {
        foreach (var (truth, read) in Reports())
            (read.Agency!.Name, read.Year, read.Title, read.PublishedOn, read.Period, read.Form.Id)
                .Should().Be((truth.Truth.Agency!.Name, truth.Truth.Year, truth.Truth.Title, truth.Truth.PublishedOn, truth.Truth.Period, truth.Truth.Form.Id));
    }

    [Fact]
    public void Every_cell_is_read_as_it_is_printed_and_none_is_invented()
    {
        foreach (var (truth, read) in Reports())
            read.Counts.Where(cell => !cell.Computed).Select(cell => (cell.Indicator.Id, cell.State, cell.Value, cell.Raw.Trim()))
                .Should().Equal(truth.Truth.Counts.Select(cell => (cell.Indicator.Id, cell.State, cell.Value, cell.Raw)), truth.File.Name);
    }

    [Fact]
    public void Every_section_is_read_word_for_word()
    {
        foreach (var (truth, read) in Reports())
            read.Sections.Where(section => section.Text.Length > 0).Select(section => (section.Kind, section.Heading, section.Text))
                .Should().Equal(Sections(truth).Where(section => section.Text.Length > 0).Select(section => (section.Kind, section.Heading, section.Text)), truth.File.Name);
    }

    [Fact]
    public void The_planted_faults_are_found_and_no_others()
    {
        foreach (var (truth, read) in Reports())
            Reconciliation.Of(read).Where(outcome => outcome.Status == OutcomeStatus.Fails).Select(outcome => outcome.Rule.Id)
                .Should().BeEquivalentTo(truth.Faults.SelectMany(fault => fault.Fails).Where(rule => rule[0] == 'R'), truth.File.Name);
    }

    static IEnumerable<(GeneratedReport Truth, Report Read)> Reports() =>
        from pair in Read where pair.Outcome is IngestOutcome.Accepted select (pair.Generated, ((IngestOutcome.Accepted)pair.Outcome).Report);

    // Every line lands in a section: the signature at the end in the last, 附件1 before the title in the first.
    static IEnumerable<Section> Sections(GeneratedReport report) =>
        from section in report.Truth.Sections
        let before = section.Kind == SectionKind.Preamble && report.Faults.Any(fault => fault.Kind == FaultKind.Attachment) ? "附件1\n" : ""
        let after = section.Kind == SectionKind.OtherMatters ? string.Concat(report.Signature.Select(line => $"{line}\n")) : ""
        select section with { Text = before + section.Text + after };
}
