using SearchService.Sqlite.FullText;

namespace SearchService.Tests.Sqlite.FullText;

public sealed class SectionLayoutTests
{
    static readonly SectionLayout Layout = new([0, 3, 0, 0, 2, 0]);

    // 甲乙丙⏎⏎丁戊⏎⏎
    [Fact]
    public void Sections_follow_each_other_with_two_breaks_after_each_that_has_text()
    {
        Enumerable.Range(0, 9).Select(position => Layout.SectionAt(position)).Should().Equal(1, 1, 1, 1, 1, 4, 4, 4, 4);
        Layout.Filled.Should().Equal(1, 4);
        (Layout.StartOf(1), Layout.EndOf(1), Layout.StartOf(4), Layout.EndOf(4)).Should().Be((0, 5, 5, 9));
    }

    [Fact]
    public void Lengths_are_those_that_were_laid_out() =>
        Enumerable.Range(0, 6).Select(Layout.LengthOf).Should().Equal(0, 3, 0, 0, 2, 0);
}
