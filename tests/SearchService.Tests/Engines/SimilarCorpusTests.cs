using SearchService.Corpus;
using SearchService.Corpus.Narrative;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <summary>Like wording in a corpus whose editors tell what became of each paragraph.</summary>
public sealed class SimilarCorpusTests
{
    [Fact]
    public async Task Last_year_s_paragraph_is_first_for_95_of_100()
    {
        var reports = ReportCorpus.Generate(new CorpusPlan(Seed: 21, Agencies: 30) { From = 2021 }).ToList();
        using var stored = new StoredReports(reports.Select(report => report.Truth));
        var edits = Edits(reports).ToList();
        var chosen = edits.Where((_, index) => index % (edits.Count / Rounds.Of(500)) == 0).Take(Rounds.Of(500)).ToList();
        var misses = new List<string>();
        foreach (var (before, after, report, edit) in chosen)
        {
            var found = await stored.Engine.SimilarAsync(new(after) { Agency = report.Agency!.Id, Year = report.Year }, CancellationToken.None);
            if (found.Paragraphs.FirstOrDefault() is not { } best || best.Paragraph.Text != before || best.Report.Key.Year != report.Year - 1)
                misses.Add($"{edit.Wording} {BruteForceSimilarity.Score(before, after):F2} {found.Paragraphs.FirstOrDefault()?.Report.Key.Year - report.Year} {found.Paragraphs.FirstOrDefault()?.Score:F2} {after.Length}");
        }
        misses.Count.Should().BeLessThanOrEqualTo(chosen.Count / 20, "these were missed: {0}", string.Join("; ", misses));
    }

    // Short ones, headings above all, say little of where they come from.
    static IEnumerable<(string Before, string After, Report Report, ParagraphEdit Edit)> Edits(List<GeneratedReport> reports) =>
        from pair in reports.Zip(reports.Skip(1))
        where pair.First.Truth.Agency == pair.Second.Truth.Agency
        from edit in pair.Second.Edits
        where edit is { Shape: ShapeChange.Kept or ShapeChange.Moved, Before: [_], After: [_] }
        let after = Paragraphs(pair.Second.Truth, edit.Section)[edit.After[0]]
        where after.Length >= 20
        select (Paragraphs(pair.First.Truth, edit.Section)[edit.Before[0]], after, pair.Second.Truth, edit);

    static string[] Paragraphs(Report truth, SectionKind kind) =>
        [.. truth.Sections.Single(section => section.Kind == kind).Text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(paragraph => paragraph.Trim())];
}
