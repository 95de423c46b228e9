using System.Collections.Concurrent;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest.SharedDocuments;

/// <summary>
/// Every real document, in whatever format, against what a person read in it: whose report of which year it is, its form, its sections,
/// every cell. A wrong value is never right; a missing one is listed with its reason.
/// </summary>
public sealed partial class SharedDocumentTests
{
    const string Folder = "Ingest/SharedDocuments";
    const double MostMissing = 0.005;

    static readonly ConcurrentDictionary<string, IngestOutcome> Alone = [], WithCaller = [];

    public static TheoryData<string> Documents => [.. SharedReports.Documents];

    public static TheoryData<string> RealReports => [.. ReportNames];

    [SharedReportsProgramTheory("pdftotext")]
    [MemberData(nameof(Documents))]
    public void A_real_document_is_whose_report_it_says_or_waits_for_the_caller(string document)
    {
        var (truth, outcome) = (Sidecar.Of(document), Read(document));
        if (truth.Quarantine is { } reason)
            outcome.Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be(reason);
        else if (outcome is IngestOutcome.Accepted { Report: var report })
            (FullName.Of(report.Agency!.Name, truth.Region), report.Year).Should().Be((FullName.Of(truth.Agency!, truth.Region), truth.Year));
        else
            outcome.Should().BeOfType<IngestOutcome.Quarantined>().Which.Should().Match<IngestOutcome.Quarantined>(waiting => waiting.Reason == "needsIdentity" && waiting.Partial!.Year == truth.Year);
    }

    [SharedReportsProgramTheory("pdftotext")]
    [MemberData(nameof(RealReports))]
    public void The_form_of_a_real_document_is_the_one_it_prints(string document)
    {
        var (truth, form) = (Sidecar.Of(document), Stated(document).Form.Id);
        // Some are cut off before their first table.
        form.Should().BeOneOf(truth.Form, truth.Cells.Count == 0 ? "narrative" : truth.Form);
    }

    [SharedReportsProgramTheory("pdftotext")]
    [MemberData(nameof(RealReports))]
    public void The_sections_of_a_real_document_are_those_a_person_saw_and_hold_its_words(string document)
    {
        var (sections, ink) = (Stated(document).Sections, SourceText.InkOf(document));
        sections.Where(section => section.Kind != SectionKind.Preamble).Select(section => SourceText.Ink(section.Heading))
            .Should().Equal(Sidecar.Of(document).Headings.Select(SourceText.Ink));
        sections.SelectMany(section => section.Text.Split('\n')).Select(SourceText.Ink).Where(paragraph => !ink.Contains(paragraph, StringComparison.Ordinal)).Should().BeEmpty();
    }

    [SharedReportsProgramTheory("pdftotext")]
    [MemberData(nameof(RealReports))]
    public void No_value_of_a_real_document_is_wrong_or_invented(string document)
    {
        var truth = Sidecar.Of(document).Cells;
        Printed(document).Where(cell => !truth.TryGetValue(cell.Key, out var printed) || IsWrong(cell.Value, printed)).Should().BeEmpty();
    }

    [SharedReportsProgramFact("pdftotext")]
    public void No_value_of_a_real_document_is_missing_without_a_known_reason()
    {
        var printed = ReportNames.SelectMany(document => Sidecar.Of(document).Cells.Where(cell => cell.Value.ValueKind != JsonValueKind.Null).Select(cell => (Document: document, Cell: cell.Key))).ToList();
        var missing = printed.Where(cell => Printed(cell.Document).GetValueOrDefault(cell.Cell)?.State != CellState.Number).Select(cell => $"{cell.Document[..3]}/{cell.Cell}").ToList();
        missing.Should().BeEquivalentTo(File.ReadLines(Repository.PathOf("tests", "SearchService.Tests", Folder, "missing-values.txt"))
            .Where(line => line.Length > 0 && line[0] != '#').Select(line => line.Split('\t')[0]));
        missing.Count.Should().BeLessThanOrEqualTo((int)(printed.Count * MostMissing));
    }

    [SharedReportsProgramTheory("pdftotext")]
    [MemberData(nameof(RealReports))]
    public void Ink_of_a_real_document_stands_in_it_and_where_it_is_said_to_stand(string document)
    {
        var (cells, ink) = (Printed(document).Values, SourceText.InkOf(document));
        cells.Where(cell => !ink.Contains(SourceText.Ink(cell.Raw), StringComparison.Ordinal)).Should().BeEmpty();
        var place = PlaceIn(document);
        // A box costs a run of the program that knows what stands in it.
        cells.Where((_, index) => index % 20 == 0 || !document.EndsWith(".pdf", StringComparison.Ordinal)).Where(cell => !place(cell.At!).Contains(cell.Raw)).Should().BeEmpty();
    }

    [SharedReportsProgramFact("pdftotext")]
    public void What_becomes_of_each_real_document_is_what_was_reviewed() =>
        Golden.Is($"{Folder}/outcomes.txt", string.Concat(SharedReports.Documents.Select(Described)));

    [SharedReportsTheory]
    [InlineData("000")]
    [InlineData("004")]
    public void A_whole_real_document_holds_every_number_of_its_form_and_every_sum_holds(string document)
    {
        var report = Stated(SharedReports.Documents.Single(name => name.StartsWith(document)));
        report.Counts.Count(cell => cell is { Computed: false, State: CellState.Number }).Should().Be(200);
        Reconciliation.Of(report).Should().OnlyContain(outcome => outcome.Status == OutcomeStatus.Holds);
    }

    static IEnumerable<string> ReportNames => SharedReports.Documents.Where(document => Sidecar.Of(document).Quarantine is null);

    static IngestOutcome Read(string document) => Alone.GetOrAdd(document, name => new IngestPipeline().Read(SharedReports.Read(name)));

    static Report Stated(string document) => ((IngestOutcome.Accepted)WithCaller.GetOrAdd(document, name => new IngestPipeline().Read(SharedReports.Read(name), Sidecar.Of(name).Stated))).Report;

    static Dictionary<string, Cell> Printed(string document) =>
        Stated(document).Counts.Where(cell => !cell.Computed).ToDictionary(cell => string.Join('/', cell.Indicator.Path));

    // A number that is not the printed one; a number or mark where nothing is printed. A blank where a number is printed is a missing one.
    static bool IsWrong(Cell cell, JsonElement printed) => (cell.State, printed.ValueKind) switch
    {
        (CellState.Number, JsonValueKind.Number) => cell.Value != printed.GetDecimal(),
        (CellState.Number, JsonValueKind.String) => cell.Raw != printed.GetString() || Math.Abs(cell.Value!.Value) != decimal.Parse(Digits().Match(cell.Raw).Value, CultureInfo.InvariantCulture),
        (CellState.Blank, _) => false,
        (var state, JsonValueKind.Null) => state != CellState.Unreadable,
        (var state, _) => state == CellState.NotApplicable,
    };

    static Func<string, string> PlaceIn(string document)
    {
        var lines = document.EndsWith(".txt", StringComparison.Ordinal) || document.EndsWith(".md", StringComparison.Ordinal) ? File.ReadAllLines(Path.Combine(SharedReports.Folder, document)) : [];
        var page = document.EndsWith(".html", StringComparison.Ordinal) ? new PageElements(File.ReadAllText(Path.Combine(SharedReports.Folder, document))) : null;
        return at => Box().Match(at) is { Success: true } box && box.Groups.Values.Skip(1).Select(number => int.Parse(number.Value, CultureInfo.InvariantCulture)).ToArray() is [var number, var left, var top, var right, var bottom]
            ? SourceText.InBox(document, number, left, top, right, bottom)
            : page is not null ? page.At(at) : lines[int.Parse(at["line ".Length..], CultureInfo.InvariantCulture) - 1];
    }

    // Names, counts and codes: no sentence of a real document is kept here.
    static string Described(string document)
    {
        var (outcome, report) = Read(document) switch
        {
            IngestOutcome.Accepted accepted => ("accepted", accepted.Report),
            IngestOutcome.Quarantined quarantined => ($"quarantined {quarantined.Reason}", quarantined.Partial),
            var other => (other.ToString()!, null),
        };
        return $"{document}\n  {outcome}\n" + (report is null ? "" : $"""
              agency {report.Agency?.Name ?? "-"}, region {report.Agency?.Region?.Path ?? "-"}, year {report.Year?.ToString(CultureInfo.InvariantCulture) ?? "-"}, published {report.PublishedOn?.ToString() ?? "-"}
              form {report.Form.Id}: {string.Join(", ", report.Counts.Where(cell => !cell.Computed).CountBy(cell => cell.State).OrderBy(count => count.Key).Select(count => $"{count.Value} {Word.Of(count.Key)}"))}
              sections {string.Join(", ", report.Sections.Select(section => $"{Word.Of(section.Kind)} {section.Text.Length}"))}
              sums {string.Join(", ", Reconciliation.Of(report).CountBy(sum => sum.Status).OrderBy(count => count.Key).Select(count => $"{count.Value} {Word.Of(count.Key)}"))}
              warnings {string.Join(", ", report.Warnings.Select(warning => warning.Code))}

            """);
    }

    [GeneratedRegex(@"^page (\d+) box (\d+),(\d+),(\d+),(\d+)$")]
    private static partial Regex Box();

    [GeneratedRegex(@"[\d.]+")]
    private static partial Regex Digits();
}
