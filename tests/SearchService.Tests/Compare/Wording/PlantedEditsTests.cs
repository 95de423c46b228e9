using SearchService.Compare.Wording;
using SearchService.Corpus;
using SearchService.Corpus.Narrative;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Compare.Wording;

/// <summary>Two years' reports of fictional agencies, whose editors tell what became of each paragraph.</summary>
public sealed class PlantedEditsTests
{
    static readonly List<(List<string> Found, List<string> Planted)> Pairs = [.. Compared()];

    [Fact]
    public void Every_kind_of_change_is_recovered_in_95_of_100() => F1(_ => true).Should().BeGreaterThanOrEqualTo(0.95, Misses());

    [Theory]
    [InlineData("Kept Words", 0.95)]
    [InlineData("Kept NumbersOnly", 0.95)]
    [InlineData("Moved", 0.9)]
    [InlineData("Split", 0.9)]
    [InlineData("Joined", 0.9)]
    // A paragraph that says something else altogether in the place of another counts as both here, and as a change to its editor.
    [InlineData("Dropped", 0.8)]
    [InlineData("New", 0.8)]
    public void A_kind_of_change_is_recovered(string kind, double least) => F1(change => change.StartsWith(kind, StringComparison.Ordinal)).Should().BeGreaterThanOrEqualTo(least, Misses());

    static double F1(Func<string, bool> kind) =>
        2.0 * Pairs.Sum(pair => pair.Found.Where(kind).Intersect(pair.Planted.Where(kind)).Count()) / Pairs.Sum(pair => pair.Found.Count(kind) + pair.Planted.Count(kind));

    static string Misses() => string.Join("\n", Pairs.SelectMany((pair, index) => pair.Planted.Except(pair.Found).Select(missed => $"{index} missed {missed}").Concat(pair.Found.Except(pair.Planted).Select(wrong => $"{index} wrong  {wrong}"))).Take(60));

    // What is unchanged says nothing of how well changes are found.
    static IEnumerable<(List<string> Found, List<string> Planted)> Compared()
    {
        var reports = ReportCorpus.Generate(new CorpusPlan(Seed: 55, Agencies: Rounds.Of(500) / 4)).ToList();
        return reports.Zip(reports.Skip(1)).Where(pair => pair.First.Truth.Agency == pair.Second.Truth.Agency).Take(Rounds.Of(500)).Select(pair => (
            Changed(Found(pair.First.Truth, pair.Second.Truth)), Changed(pair.Second.Edits.Select(Print))));
    }

    static List<string> Changed(IEnumerable<string> changes) => [.. changes.Where(change => !change.StartsWith("Kept None", StringComparison.Ordinal))];

    static IEnumerable<string> Found(Report before, Report after) =>
        from section in WordingDiff.Of(before.Sections, after.Sections).Sections
        from change in section.Changes
        select Print(section.Kind, $"{change.Shape}", $"{change.WordingIgnoring(new HashSet<PieceKind>())}", change.Left.Select(paragraph => paragraph.Number), change.Right.Select(paragraph => paragraph.Number));

    static string Print(ParagraphEdit edit) => Print(edit.Section, $"{edit.Shape}", $"{edit.Wording}", edit.Before, edit.After);

    static string Print(SectionKind section, string shape, string wording, IEnumerable<int> before, IEnumerable<int> after) =>
        $"{shape} {wording} {section} {string.Join(',', before)} → {string.Join(',', after)}";
}
