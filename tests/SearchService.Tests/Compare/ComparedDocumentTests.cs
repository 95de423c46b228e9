using System.Text;
using System.Text.Json;
using SearchService.Compare;
using SearchService.Corpus;
using SearchService.Corpus.Writers;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Compare;

/// <summary>Documents that were read and compared, against what people wrote down of them.</summary>
public sealed class ComparedDocumentTests
{
    static Report Read(SourceFile file, Stated stated) => new IngestPipeline().Read(file, stated).Should().BeOfType<IngestOutcome.Accepted>().Which.Report;

    static Report Shared(string document) => Read(SharedReports.Read(document), Sidecar.Of(document).Stated);

    [SharedReportsFact]
    public void Every_difference_of_a_real_pair_is_that_of_the_numbers_written_down_by_hand()
    {
        string[] documents = ["F05_suqian_city_2023_derived.txt", "F06_suqian_city_2024_derived.txt"];
        var rows = TableDiff.Of([.. documents.Select(Shared)]).Rows.Where(row => !row.Values.Any(cell => cell?.Computed == true)).ToDictionary(row => string.Join('/', row.Indicator.Path), row => row.Differences[1]!);
        var (before, after) = (NumbersOf(documents[0]), NumbersOf(documents[1]));
        before.Should().HaveCount(200);
        rows.Keys.Should().BeEquivalentTo(before.Keys);
        foreach (var (path, from) in before)
        {
            rows[path].Delta.Should().Be(after[path] - from, path);
            Math.Round(rows[path].Percent ?? -1, 6).Should().Be(from == 0 ? -1 : Math.Round((after[path] - from) * 100 / from, 6), path);
        }
    }

    static Dictionary<string, decimal> NumbersOf(string document) =>
        Sidecar.Of(document).Cells.Where(cell => cell.Value.ValueKind == JsonValueKind.Number).ToDictionary(cell => cell.Key, cell => cell.Value.GetDecimal());

    [Fact]
    public void Every_difference_of_generated_series_is_that_of_the_truth()
    {
        var agencies = ReportCorpus.Generate(new(Seed: 7, Agencies: 4)).GroupBy(report => report.Truth.Agency!.Id).ToList();
        foreach (var reports in agencies.Select(years => years.ToList()))
        {
            var diff = TableDiff.Of([.. reports.Select(report => Read(report.File, new()))]);
            foreach (var (row, year) in from row in diff.Rows from year in Enumerable.Range(1, reports.Count - 1) select (row, year))
                if (Number(reports[year - 1], row) is { } from && Number(reports[year], row) is { } to)
                    row.Differences[year]!.Delta.Should().Be(to - from, $"{reports[year].File.Name} {row.Indicator.Id}");
        }
    }

    static decimal? Number(GeneratedReport report, TableDiffRow row) => report.Truth.Counts.FirstOrDefault(cell => cell.Indicator.Id == row.Indicator.Id)?.Value;

    [Fact]
    public void A_blank_row_put_into_one_source_changes_nothing()
    {
        var document = Press.Print(ReportCorpus.Generate(new(Seed: 7, Agencies: 1)).Last(), Media.HtmlPage, [], new(7));
        var html = Encoding.UTF8.GetString(document.File.Bytes.Span);
        var whole = Read(document.File, new());
        var ends = Places(html, "</tr>").ToList();
        foreach (var end in ends.Where((_, index) => index % 3 == 0))
        {
            var longer = html.Insert(end, $"<tr>{string.Concat(Enumerable.Repeat("<td></td>", 10))}</tr>");
            TableDiff.Of([whole, Read(new("年报.html", Encoding.UTF8.GetBytes(longer)), new())]).Rows.Where(row => row.IsChanged).Should().BeEmpty($"of a blank row at {end}");
        }
    }

    static IEnumerable<int> Places(string text, string after)
    {
        for (var at = text.IndexOf(after, StringComparison.Ordinal); at >= 0; at = text.IndexOf(after, at + 1, StringComparison.Ordinal))
            yield return at + after.Length;
    }
}
