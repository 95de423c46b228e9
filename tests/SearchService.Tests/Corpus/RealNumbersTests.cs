using System.Text.Json;
using SearchService.Corpus;
using SearchService.Corpus.Writers;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Corpus;

/// <summary>The numbers of real documents, laid out in other formats and with other dirt: tables only, made in memory, never kept.</summary>
public class RealNumbersTests
{
    const int Mutations = 300, FewestNumbers = 100;

    static readonly Media[] Formats = [Media.WordDump, Media.HtmlPage, Media.WordDocument, Media.PipeText];

    [SharedReportsFact]
    public void No_number_of_a_real_document_is_wrong_in_another_layout()
    {
        var documents = SharedReports.Documents.Select(Sketch).OfType<GeneratedReport>().ToList();
        documents.Should().HaveCountGreaterThan(4);
        var dice = Dice.For(300, "real numbers");
        var wrong = from number in Enumerable.Range(0, Mutations)
                    let printed = Press.Print(documents[number % documents.Count], Formats[number / documents.Count % Formats.Length], dice)
                    let read = Read(printed)
                    from cell in read.Counts.Where(cell => cell is { Computed: false, State: CellState.Number })
                    where printed.Truth.Counts[cell.Indicator.Id]?.Value != cell.Value
                    select $"{printed.Described()}: {cell} and not {printed.Truth.Counts[cell.Indicator.Id]}";
        wrong.Should().BeEmpty();
    }

    static Report Read(GeneratedReport printed) => new IngestPipeline().Read(printed.File) switch
    {
        IngestOutcome.Accepted accepted => accepted.Report,
        IngestOutcome.Quarantined { Partial: { } partial } => partial,
        var other => throw new InvalidOperationException($"{printed.Described()}: {other}"),
    };

    // A fictional agency's report with the form and the numbers a person read in a real one.
    static GeneratedReport? Sketch(string document)
    {
        var truth = Sidecar.Of(document);
        if (truth.Quarantine is not null || new IngestPipeline().Read(SharedReports.Read(document), truth.Stated) is not IngestOutcome.Accepted { Report: var real })
            return null;
        var counts = new Counts(real.Form.Indicators.Select(indicator => CellOf(indicator, truth.Cells.GetValueOrDefault(string.Join('/', indicator.Path)))));
        var title = $"临渊省桃溪市望湖区财政局{truth.Year}年政府信息公开工作年度报告";
        var report = A.Report().Of("临渊省桃溪市望湖区财政局").In(truth.Year!.Value).On(real.Form).Build() with { Title = title, Counts = counts, Sections = Sections };
        return counts.Count(cell => cell.Value is not null) < FewestNumbers ? null : new GeneratedReport(SharedReports.Read(document), report)
        {
            Manuscript = Manuscript.Of([title], Sections, real.Form, counts, []),
            PrintedRegion = Region.Of(["临渊省", "桃溪市", "望湖区"])!,
        };
    }

    static Cell CellOf(Indicator indicator, JsonElement truth) => truth.ValueKind == JsonValueKind.Number
        ? new(indicator, CellState.Number, truth.GetDecimal(), truth.GetRawText())
        : new(indicator, CellState.Blank, null, "");

    static System.Collections.Immutable.ImmutableArray<Section> Sections =>
    [
        new(SectionKind.Overview, "一、总体情况", "全年各项公开工作平稳。\n"),
        new(SectionKind.ProactiveDisclosure, "二、主动公开政府信息情况", ""),
        new(SectionKind.Requests, "三、收到和处理政府信息公开申请情况", ""),
        new(SectionKind.Challenges, "四、政府信息公开行政复议、行政诉讼情况", ""),
        new(SectionKind.Problems, "五、存在的主要问题及改进情况", "解读形式单一，明年改进。\n"),
        new(SectionKind.OtherMatters, "六、其他需要报告的事项", "无其他事项。\n"),
    ];
}
