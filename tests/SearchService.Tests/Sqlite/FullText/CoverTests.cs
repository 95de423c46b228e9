using SearchService.Sqlite.FullText;

namespace SearchService.Tests.Sqlite.FullText;

public sealed class CoverTests
{
    static string[] Pairs(string run, params (string Pair, long Frequency)[] frequencies) =>
        [.. Cover.Of(run, pair => frequencies.FirstOrDefault(known => known.Pair == pair).Frequency).Tokens];

    [Fact]
    public void The_cheapest_pairs_that_hold_every_character_are_taken_the_rarest_first() =>
        Pairs("依申请公开", ("依申", 5), ("申请", 9), ("请公", 3), ("公开", 8)).Should().Equal("请公", "依申", "公开");

    [Fact]
    public void A_pair_more_is_taken_where_it_is_cheaper_than_a_step_of_two() =>
        Pairs("甲乙丙丁", ("甲乙", 1), ("乙丙", 100), ("丙丁", 1)).Should().Equal("甲乙", "丙丁");

    [Fact]
    public void A_pair_that_comes_again_is_one_phrase()
    {
        var cover = Cover.Of("公开公开公开", _ => 1);
        cover.Tokens.Should().Equal("公开");
        cover.Steps.Should().BeEquivalentTo([new CoverStep(0, 0), new CoverStep(0, 2), new CoverStep(0, 4)]);
    }

    // ①② has a boundary inside that takes no position: without the pair 12 the two would look alike.
    [Fact]
    public void A_number_is_covered_by_all_its_pairs() => Pairs(" 123 ", ("12", 900), ("23", 900)).Should().HaveCount(4);

    [Fact]
    public void A_boundary_takes_no_position()
    {
        var cover = Cover.Of("件 3 年", _ => 1);
        cover.Length.Should().Be(3);
        cover.Steps.Select(step => (cover.Tokens[step.Token], step.Offset)).Should().BeEquivalentTo([("件 ", 0), (" 3", 1), (" 年", 2)]);
    }

    // Against all sets of pairs: every character lies in a pair, and no set of pairs with that property costs less.
    [Fact]
    public void No_other_cover_costs_less()
    {
        var random = new Random(3);
        for (var round = 0; round < 200; round++)
        {
            var run = string.Concat(Enumerable.Range(0, random.Next(2, 11)).Select(index => (char)('一' + index)));
            var frequencies = Enumerable.Range(0, run.Length - 1).Select(_ => random.NextInt64(1, 50)).ToArray();
            var offsets = Cover.Of(run, pair => frequencies[run.IndexOf(pair, StringComparison.Ordinal)]).Steps.Select(step => step.Offset).ToList();
            Covers(offsets, run.Length).Should().BeTrue();
            offsets.Sum(offset => frequencies[offset]).Should().Be(Cheapest(run.Length, frequencies));
        }
    }

    static bool Covers(IReadOnlyCollection<int> offsets, int length) => Enumerable.Range(0, length).All(at => offsets.Contains(at) || offsets.Contains(at - 1));

    static long Cheapest(int length, long[] frequencies) =>
        Enumerable.Range(0, 1 << (length - 1))
            .Select(bits => Enumerable.Range(0, length - 1).Where(offset => (bits >> offset & 1) == 1).ToList())
            .Where(offsets => Covers(offsets, length)).Min(offsets => offsets.Sum(offset => frequencies[offset]));
}
