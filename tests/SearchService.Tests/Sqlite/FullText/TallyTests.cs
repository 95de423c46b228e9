using SearchService.Sqlite.FullText;

namespace SearchService.Tests.Sqlite.FullText;

public sealed class TallyTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("公开公", "\n开 公")]
    [InlineData("公公公开", "\n开  公")]
    [InlineData("𠮷公𠮷", "\n公 𠮷")]
    [InlineData("公\n公", "\n 公")]
    [InlineData(" 2023 年", "\n年")]
    [InlineData(" gdp ", "\n")]
    public void Characters_stand_in_the_line_of_their_count(string folded, string tally) => Tally.Of(folded).Should().Be(tally);
}
