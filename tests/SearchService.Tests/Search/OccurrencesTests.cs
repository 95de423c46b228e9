using SearchService.Reports;
using SearchService.Search;
using SearchService.Tests.Engines;
using SearchService.Tests.Support;
using SearchService.Text;

namespace SearchService.Tests.Search;

public sealed class OccurrencesTests
{
    static Section Section(string text, SectionKind kind = SectionKind.Overview) => new(kind, "", text);

    static string? Places(string query, params Section[] sections) =>
        new Occurrences(sections, _ => true).Of(((ParsedQuery.Understood)QueryParser.Parse(query)).Query!) is { } found ? string.Join(' ', found.Select(occurrence => occurrence.Place)) : null;

    [Theory]
    [InlineData("公开", "overview.2-4 overview.5-7 other.0-2 other-2.0-2")]
    [InlineData("公开 诉讼", null)]
    [InlineData("公开 | 诉讼", "overview.2-4 overview.5-7 other.0-2 other-2.0-2")]
    [InlineData("复议 | (公开 诉讼)", "other-2.3-5")]
    [InlineData("section:other 公开 复议", "other.0-2 other-2.0-2 other-2.3-5")]
    [InlineData("公开 (公开 | 复议)", "overview.2-4 overview.5-7 other.0-2 other-2.0-2 other-2.3-5")]
    [InlineData("公开 OR 公開", "overview.2-4 overview.5-7 other.0-2 other-2.0-2")]
    [InlineData("公开 开", "overview.2-4 overview.3-4 overview.5-7 overview.6-7 other.0-2 other.1-2 other-2.0-2 other-2.1-2")]
    [InlineData("复议 -诉讼", "other-2.3-5")]
    [InlineData("\"公开 复议\"~1", "other-2.0-5")]
    public void Only_parts_that_hold_have_occurrences_and_each_place_is_there_once(string query, string? places) =>
        Places(query, Section("主动公开，公開。"), Section("公开\n", SectionKind.Other), Section("公开。复议", SectionKind.Other)).Should().Be(places);

    [Fact]
    public void What_goes_on_into_another_section_is_marked_to_the_end_of_its_own() =>
        Places("\"公开 复议\"~3", Section("公开"), Section("复议")).Should().Be("overview.0-2");

    [Fact]
    public void The_sentence_is_whole_however_long() =>
        new Occurrences([Section($"前句。{new string('甲', 60_000)}公开；后句。")], _ => true).Of(new Query.Run("公开"))!.Value.Single()
            .Should().BeEquivalentTo(new { Place = new TextPlace(new(SectionKind.Overview, 1), 60_003, 60_005), Sentence = new string('甲', 60_000) + "公开；" });

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Random_queries_occur_as_often_as_the_hits_of_brute_force_say(int seed)
    {
        var random = new RandomReports(seed);
        var reports = random.Reports(40);
        var brute = new BruteForceEngine(reports);
        var texts = reports.SelectMany(report => report.Sections).Select(section => section.Text).Where(text => text.Length > 0).ToList();
        for (var queries = 0; queries < Rounds.Of(300); queries++)
        {
            var query = brute.WithMembers(random.QueryFrom(texts));
            var hits = (await brute.SearchAsync(new(query) { Size = 100 }, CancellationToken.None)).Hits.ToDictionary(hit => hit.Report.Key, hit => hit.Occurrences);
            foreach (var report in reports)
                Check(query, report, hits.TryGetValue(report.Key!.Value, out var count) ? count : null);
        }
    }

    static void Check(Query query, Report report, int? count)
    {
        var read = new ReadReport(report, 1);
        var found = new Occurrences(report.Sections, condition => Judging.Of(new Query.Where(condition), read, read.Texts) is not null).Of(query);
        (found is null).Should().Be(count is null, "{0} is{1} a hit of {2}", report.Key, count is null ? " not" : "", query);
        if (found is { } places)
            places.Should().HaveCount(count!.Value, "{0}", query);
        var texts = SectionPlace.Of(report.Sections).ToDictionary(section => section.Place, section => section.Section.Text);
        foreach (var occurrence in found ?? [])
            if (occurrence.Term is Query.Run run && !run.Folded.Contains(FoldedText.Break, StringComparison.Ordinal))
                FoldedText.Of(texts[occurrence.Place.Section][occurrence.Place.Start..occurrence.Place.End]).Text.Should().Contain(run.Folded);
    }
}
