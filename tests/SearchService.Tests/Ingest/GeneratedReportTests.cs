using SearchService.Corpus;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Ingest;

/// <summary>Generated reports against the truth they were written from, dirt and faults planted.</summary>
public sealed class GeneratedReportTests
{
    static readonly List<(GeneratedReport Generated, IngestOutcome Outcome)> Read =
        [.. ReportCorpus.Generate(new CorpusPlan(Seed: 7, Agencies: 60) { FaultPercent = 70 }).Select(generated => (generated, new IngestPipeline().Read(generated.File)))];

    [Fact]
    public void Every_report_is_accepted() => Read.Select(read => read.Outcome).Should().AllBeOfType<IngestOutcome.Accepted>();

    [Fact]
    public void Agency_and_year_are_those_it_was_written_for() =>
        Reports.Where(read => read.Report.Year != read.Truth.Year || Simplified(read.Report.Agency!.Name) != read.Truth.Agency!.Name)
            .Select(read => (read.Truth.Agency!.Name, read.Report.Agency!.Name)).Should().BeEmpty();

    [Fact]
    public void Level_and_type_are_those_of_the_agency() =>
        Reports.Where(read => read.Report.Agency!.Type != read.Truth.Agency!.Type || (read.Report.Agency.Level is { } level && level != read.Truth.Agency.Level))
            .Select(read => (read.Truth.Agency, read.Report.Agency)).Should().BeEmpty();

    [Fact]
    public void Every_cell_is_as_printed() =>
        Reports.SelectMany(read => Cells(read.Truth).Except(Cells(read.Report)).Concat(Cells(read.Report).Except(Cells(read.Truth))).Select(cell => (read.Truth.Source.FileName, cell)))
            .Should().BeEmpty();

    [Fact]
    public void Every_form_is_told_by_its_labels() =>
        Reports.Where(read => !read.Report.Form.Equals(read.Truth.Form)).Select(read => (read.Truth.Source.FileName, read.Truth.Form.Id, read.Report.Form.Id)).Should().BeEmpty();

    [Fact]
    public void The_region_is_the_one_the_name_begins_with() =>
        Reports.Where(read => read.Report.Agency!.Region != read.Generated.PrintedRegion)
            .Select(read => (read.Generated.PrintedRegion.Path, read.Report.Agency!.Name, read.Report.Agency.Region?.Path)).Should().BeEmpty();

    [Fact]
    public void Sections_are_those_that_were_written_and_the_signature_ends_the_last() =>
        Reports.SelectMany(read => read.Truth.Sections.Zip(read.Report.Sections, (written, section) => (Written: Signed(written, read.Generated), Section: section)))
            .Where(pair => pair.Written.Kind == SectionKind.Preamble ? !pair.Section.Text.EndsWith(pair.Written.Text) : pair.Section != pair.Written)
            .Should().BeEmpty();

    [Fact]
    public void Title_date_and_period_are_as_printed() =>
        Reports.Where(read => read.Report.Title != read.Truth.Title || read.Report.PublishedOn != read.Truth.PublishedOn || read.Report.Period is { } period && period != read.Truth.Period)
            .Select(read => (read.Truth.Title, read.Report.Title, read.Truth.PublishedOn, read.Report.PublishedOn, read.Report.Period)).Should().BeEmpty();

    [Fact]
    public void Only_planted_faults_are_warned_of() =>
        Reports.Where(read => read.Report.Warnings.Length > read.Generated.Faults.Length).Select(read => (read.Truth.Source.FileName, read.Report.Warnings)).Should().BeEmpty();

    static IEnumerable<(GeneratedReport Generated, Report Truth, Report Report)> Reports =>
        Read.Select(read => (read.Generated, read.Generated.Truth, ((IngestOutcome.Accepted)read.Outcome).Report));

    static IEnumerable<(string, CellState, decimal?, string)> Cells(Report report) =>
        report.Counts.Where(cell => !cell.Computed).Select(cell => (cell.Indicator.Id, cell.State, cell.Value, cell.Raw));

    static Section Signed(Section section, GeneratedReport generated) =>
        section.Kind == SectionKind.OtherMatters ? section with { Text = section.Text + string.Concat(generated.Signature.Select(line => $"{line}\n")) } : section;

    static string Simplified(string name) => SearchService.Text.CharacterFolding.Fold(name);
}
