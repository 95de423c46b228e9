using SearchService.Reports;
using SearchService.Search.Names;
using SearchService.Search.Words;

namespace SearchService.Tests.Search.Words;

public sealed class SuggestionsTests
{
    static readonly Suggestions Suggestions = new(new([(Agency.Named("望湖区审计局", new("云岭省/清河市/望湖区")), [])]), AgencyGroups.Read("东部各局\t望湖区审计局", "groups.txt"));

    [Theory]
    [InlineData("依申", "phrase", "依申请公开")]
    [InlineData("公开 依申", "phrase", "公开 依申请公开")]
    [InlineData("yishen", "phrase", "依申请公开")]
    [InlineData("ysq", "phrase", "依申请公开")]
    [InlineData("望湖", "region", "region:云岭省/清河市/望湖区")]
    [InlineData("(公开 | 审计", "agency", "(公开 | agency:")]
    [InlineData("信访", "indicator", "requests/not-processed/petition/total>0")]
    [InlineData("sec", "field", "section:")]
    [InlineData("section:pro", "field", "section:problems")]
    [InlineData("level:县", "field", "level:county")]
    [InlineData("region:望", "region", "region:云岭省/清河市/望湖区")]
    [InlineData("group:", "group", "group:东部各局")]
    [InlineData("东部", "group", "group:东部各局")]
    public void The_last_word_is_completed(string typed, string kind, string completed) =>
        Suggestions.For(typed, 20).Should().Contain(found => found.Kind == kind && found.Text.StartsWith(completed, StringComparison.Ordinal));

    [Theory]
    [InlineData("")]
    [InlineData("公开 ")]
    [InlineData("、")]
    [InlineData("鳖鼋")]
    public void Nothing_is_made_up(string typed) => Suggestions.For(typed, 20).Should().BeEmpty();

    [Fact]
    public void There_are_no_more_than_asked_for() => Suggestions.For("公", 3).Length.Should().BeLessThanOrEqualTo(3);
}
