using System.Text;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite.FullText;
using SearchService.Tests.Support;
using SearchService.Text;

namespace SearchService.Tests.Engines;

/// <summary>What the index promises of like wording, against scoring everything.</summary>
public sealed class RandomSimilarityTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Random_edits_are_found_as_by_brute_force(int seed)
    {
        var (random, made) = (new Random(seed), new RandomReports(seed));
        var reports = made.Reports(40);
        var edited = reports.Select(report => report with { Year = report.Year + 5, Sections = [.. report.Sections.Select(section => section with { Text = Edited(section.Text, random) })] }).ToList();
        using var stored = new StoredReports([.. reports, .. edited]);
        var brute = new BruteForceEngine([.. reports, .. edited]);
        var paragraphs = (from report in reports from section in SectionPlace.Of(report.Sections) from paragraph in Paragraph.Of(section.Place, section.Section.Text) select (report, paragraph.Text)).ToList();
        var found = 0;
        for (var questions = 0; questions < Rounds.Of(600); questions++)
        {
            var (report, text) = paragraphs[random.Next(paragraphs.Count)];
            var request = new SimilarRequest(Edited(text, random)) { Agency = random.Next(2) == 0 ? report.Agency!.Id : null, Year = random.Next(2) == 0 ? report.Year : null, Filters = made.AnyGroups() };
            var expected = await brute.SimilarAsync(request, CancellationToken.None);
            var answer = await stored.Engine.SimilarAsync(request, CancellationToken.None);
            answer.Complete.Should().BeTrue();
            answer.Paragraphs.Select(Printed).Should().Equal(expected.Paragraphs.Select(Printed), "that is like {0}", request.Text);
            found += expected.Paragraphs.Length;
        }
        found.Should().BeGreaterThan(Rounds.Of(600), "most edits leave something to find");
    }

    static string Printed(SimilarParagraph found) => $"{found.Report} {found.Heading} {found.Paragraph} {found.Score:R} {found.Earlier}";

    // Whatever may be left out to bound the work, what the choice promises holds.
    [Fact]
    public void A_paragraph_that_is_like_enough_holds_as_many_of_the_chosen_pairs_as_promised()
    {
        var random = new Random(3);
        for (var rounds = 0; rounds < Rounds.Of(20_000); rounds++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 60)).Select(_ => (char)('一' + random.Next(40))));
            var (left, other) = (PairSet.Of(text), Edited(text, random));
            var choice = PairChoice.Of(left, _ => random.Next(100), random.Next(4_000));
            left.LikenessTo(PairSet.Of(other)).Should().BeApproximately(BruteForceSimilarity.Score(text, other), 1e-12);
            if (choice.Sufficient && left.LikenessTo(PairSet.Of(other)) >= SimilarRequest.Least)
                PairSet.Of(other).Texts.Intersect(choice.Pairs).Count().Should().BeGreaterThanOrEqualTo(choice.Least);
        }
    }

    [Fact]
    public void Likeness_is_the_same_in_both_directions_and_whole_only_for_the_same_pairs()
    {
        var random = new Random(4);
        for (var rounds = 0; rounds < Rounds.Of(5_000); rounds++)
        {
            var text = string.Concat(Enumerable.Range(0, 30).Select(_ => (char)('一' + random.Next(10))));
            var (left, right) = (PairSet.Of(text), PairSet.Of(Edited(text, random)));
            left.LikenessTo(right).Should().Be(right.LikenessTo(left)).And.BeInRange(0, 1);
            left.LikenessTo(left).Should().Be(1);
            (left.LikenessTo(right) == 1).Should().Be(left.Texts.SequenceEqual(right.Texts));
        }
    }

    // A few characters replaced, dropped or doubled.
    static string Edited(string text, Random random)
    {
        var edited = new StringBuilder(text);
        for (var edits = random.Next(text.Length / 4 + 1); edits > 0 && edited.Length > 1; edits--)
        {
            var at = random.Next(edited.Length);
            // A pair of surrogates stays one.
            if (edited[at] is '\n' || char.IsSurrogate(edited[at]))
                continue;
            switch (random.Next(3))
            {
                case 0: edited[at] = (char)('一' + random.Next(40)); break;
                case 1: edited.Remove(at, 1); break;
                default: edited.Insert(at, edited[at]); break;
            }
        }
        return edited.ToString();
    }
}
