using System.Text;
using SearchService.Corpus;
using SearchService.Corpus.Faults;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Tests.Ingest;

/// <summary>The same numbers in every layout: what is read is right, and where nothing is lost, everything is read.</summary>
public sealed class LayoutTests
{
    static int Rounds => Environment.GetEnvironmentVariable("FULL_COUNTS") is null ? 30 : 300;

    static readonly List<GeneratedReport> Reports = [.. ReportCorpus.Generate(new CorpusPlan(Seed: 11, Agencies: 12) { FaultPercent = 60 })
        .Where(report => report.Faults.All(fault => fault.Kind != FaultKind.TraditionalScript))];

    public static TheoryData<string> Names => [.. Layouts.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void No_number_is_wrong(string layout) =>
        Reports.SelectMany(report => Read(report, layout).Counts.Where(cell => !cell.Computed && cell.State == CellState.Number)
            .Where(cell => report.Truth.Counts[cell.Indicator.Id]?.Value != cell.Value).Select(cell => (report.File.Name, cell))).Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_number_is_read(string layout) =>
        Reports.Where(report => !Layouts.WithoutBlanks.Contains(layout) || report.Truth.Counts.All(cell => cell.State != CellState.Blank))
            .SelectMany(report => Numbers(report.Truth).Except(Numbers(Read(report, layout))).Select(cell => (report.File.Name, cell)))
            .Should().BeEmpty();

    [Theory]
    [MemberData(nameof(Names))]
    public void A_line_that_is_lost_makes_no_number_wrong(string layout)
    {
        var random = new Random(layout.Length);
        for (var round = 0; round < Rounds; round++)
        {
            var report = Reports[random.Next(Reports.Count)];
            var lines = Text(report.Truth, Layouts.All[layout]).Split('\n').ToList();
            lines.RemoveAt(random.Next(1, lines.Count));
            Numbers(Read(report.File.Name, string.Join('\n', lines))).Where(cell => cell.Item2 is not null).Should().BeSubsetOf(Numbers(report.Truth));
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Table_text_is_never_narrative(string layout) =>
        Reports.SelectMany(report => Read(report, layout).Sections.Zip(report.Truth.Sections))
            .Where(section => section.First.Kind != section.Second.Kind || (section.First.Kind != SectionKind.Preamble && section.First.Text != section.Second.Text))
            .Should().BeEmpty();

    static IEnumerable<(string, decimal?)> Numbers(Report report) => report.Counts.Where(cell => !cell.Computed).Select(cell => (cell.Indicator.Id, cell.Value));

    static Report Read(GeneratedReport report, string layout) => Read(report.File.Name, Text(report.Truth, Layouts.All[layout]));

    static Report Read(string name, string text) =>
        ((IngestOutcome.Accepted)new IngestPipeline().Read(new SourceFile(name, Encoding.UTF8.GetBytes(text)))).Report;

    static string Text(Report truth, Func<LaidOutTable, string> layout)
    {
        var text = new StringBuilder($"{truth.Title}\n\n");
        foreach (var section in truth.Sections)
            text.Append($"{section.Heading}\n{section.Text}{Table(truth, section.Kind, layout)}\n");
        return text.ToString();
    }

    static string Table(Report truth, SectionKind kind, Func<LaidOutTable, string> layout)
    {
        var id = kind switch { SectionKind.ProactiveDisclosure => "disclosure", SectionKind.Requests => "requests", SectionKind.Challenges => "challenges", _ => null };
        return truth.Form.Blocks.Where(block => block.TableId == id).ToList() is { Count: > 0 } blocks ? layout(TableLayout.Of(blocks, truth.Counts)) : "";
    }
}
