using System.Text.Json;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest;

/// <summary>Every real text document against what a person read in it.</summary>
public sealed class IngestGoldenTests
{
    /// <summary>What documents cannot tell by themselves: the agency is 我局, or only in the page's address.</summary>
    static readonly string[] WithoutIdentity = ["E01", "E06", "E07", "E12", "E18", "E26", "E29", "E30", "E35", "E38", "F05", "F06"];

    /// <summary>
    /// Printed cells that are not read. E04 prints one number under two columns; F09 lost the last number of a row among the labels.
    /// </summary>
    static readonly string[] Unread =
    [
        "E04/主动公开政府信息情况/第二十条第（八）项/行政事业性收费/上一年项目数量",
        "F09/收到和处理政府信息公开申请情况/四、结转下年度继续办理/总计",
    ];

    public static TheoryData<string> Documents => [.. SharedReports.TextDocuments];

    [SharedReportsTheory]
    [MemberData(nameof(Documents))]
    public void A_real_document_is_stored_by_its_own_words_or_with_the_callers(string document)
    {
        var identified = new IngestPipeline().Read(SharedReports.Read(document));
        if (WithoutIdentity.Contains(document[..3]))
            identified.Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be("needsIdentity");
        else
            identified.Should().BeOfType<IngestOutcome.Accepted>();
        Stated(document).Year.Should().Be(Sidecar.Of(document).Year);
    }

    [SharedReportsTheory]
    [MemberData(nameof(Documents))]
    public void No_number_of_a_real_document_is_wrong_or_invented(string document)
    {
        var expected = Sidecar.Of(document).Cells;
        Printed(document).Where(cell => cell.Value.State == CellState.Number)
            .Where(cell => !expected.TryGetValue(cell.Key, out var truth) || !Says(truth, cell.Value)).Should().BeEmpty();
    }

    [SharedReportsTheory]
    [MemberData(nameof(Documents))]
    public void No_number_of_a_real_document_is_missing_without_a_known_reason(string document)
    {
        var read = Printed(document);
        Sidecar.Of(document).Cells
            .Where(truth => truth.Value.ValueKind != JsonValueKind.Null && read.GetValueOrDefault(truth.Key)?.State != CellState.Number)
            .Select(truth => $"{document[..3]}/{truth.Key}").Should().BeSubsetOf(Unread);
    }

    [SharedReportsTheory]
    [MemberData(nameof(Documents))]
    public void Ink_of_a_real_document_stands_in_the_line_it_is_said_to_stand_in(string document)
    {
        var lines = File.ReadAllLines(Path.Combine(SharedReports.Folder, document));
        Printed(document).Values.Where(cell => !lines[int.Parse(cell.At!["line ".Length..]) - 1].Contains(cell.Raw)).Should().BeEmpty();
    }

    [SharedReportsTheory]
    [InlineData("000_8fc16502fb056e9d.txt", "county", "department", null)]
    [InlineData("004_2d1639ddeca1f7e6.txt", "functionalArea", "government", "2024-01")]
    public void A_whole_real_document_tells_all_about_itself(string document, string level, string type, string? publishedOn)
    {
        var (report, truth) = (((IngestOutcome.Accepted)new IngestPipeline().Read(SharedReports.Read(document))).Report, Sidecar.Of(document));
        report.Agency!.Name.Should().Be(truth.Agency);
        report.Agency.Region.Should().Be(truth.Region);
        report.PublishedOn?.ToString().Should().Be(publishedOn);
        report.Evidence.Where(evidence => evidence.Field is "level" or "type").Select(evidence => evidence.Value).Should().Equal(level, type);
        report.Sections.Select(section => section.Kind).Should().Equal(Enum.GetValues<SectionKind>().Where(kind => kind != SectionKind.Other));
        report.Counts.Count(cell => cell is { Computed: false, State: CellState.Number }).Should().Be(200);
        Reconciliation.Of(report).Should().OnlyContain(outcome => outcome.Status == OutcomeStatus.Holds);
        report.Warnings.Should().BeEmpty();
    }

    [SharedReportsTheory]
    [InlineData("E06", "MIXED_FORM")]
    [InlineData("E09", "STALE_FORM")]
    [InlineData("E29", "CELLS_LOST")]
    public void A_deviation_in_a_real_document_is_a_warning(string document, string code) =>
        Stated(SharedReports.TextDocuments.Single(name => name.StartsWith(document))).Warnings.Select(warning => warning.Code).Should().Contain(code);

    static Report Stated(string document) =>
        ((IngestOutcome.Accepted)new IngestPipeline().Read(SharedReports.Read(document), Sidecar.Of(document).Stated)).Report;

    static Dictionary<string, Cell> Printed(string document) =>
        Stated(document).Counts.Where(cell => !cell.Computed).ToDictionary(cell => string.Join('/', cell.Indicator.Path));

    static bool Says(JsonElement truth, Cell cell) => truth.ValueKind switch
    {
        JsonValueKind.Number => cell.Value == truth.GetDecimal(),
        JsonValueKind.String => cell.Raw == truth.GetString(),
        _ => false,
    };
}
