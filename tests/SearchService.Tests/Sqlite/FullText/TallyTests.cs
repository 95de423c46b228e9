using SearchService.Sqlite.FullText;

namespace SearchService.Tests.Sqlite.FullText;

public sealed class TallyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("公开公", "公2 开1")]
    [InlineData("𠮷公𠮷", "𠮷2 公1")]
    [InlineData("公\n公", "公2")]
    [InlineData(" 2023 年", "年1")]
    [InlineData(" gdp ", "")]
    public void A_word_says_how_often_a_character_occurs(string folded, string tally) => Tally.Of(folded).Should().Be(tally);

    [Theory]
    [InlineData(9, "公9")]
    [InlineData(10, "公10")]
    [InlineData(27, "公7 公20")]
    [InlineData(1305, "公5 公300 公1000")]
    public void A_count_is_said_by_its_decimal_places(int count, string tally) => Tally.Of(new('公', count)).Should().Be(tally);

    [Fact]
    public void The_parts_of_every_count_are_asked_for()
    {
        Tally.PartsUpTo(0).Should().BeEmpty();
        for (var count = 1; count <= 1234; count++)
            Tally.Of(new('公', count)).Split(' ').Should().BeSubsetOf(Tally.PartsUpTo(count).Select(part => Tally.WordFor("公", part)));
    }
}
