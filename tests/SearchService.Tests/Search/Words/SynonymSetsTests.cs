using SearchService.Search;
using SearchService.Search.Words;

namespace SearchService.Tests.Search.Words;

public sealed class SynonymSetsTests
{
    static string Expanded(string query, SynonymSets? sets = null) => (sets ?? SynonymSets.BuiltIn).Expand(((ParsedQuery.Understood)QueryParser.Parse(query)).Query!).ToString()!;

    [Theory]
    [InlineData("信访", "(\"信访\" | \"举报\" | \"投诉\" | \"申诉\")")]
    [InlineData("信訪", "(\"信訪\" | \"举报\" | \"投诉\" | \"申诉\")")]
    [InlineData("公开 -信访", "\"公开\" -(\"信访\" | \"举报\" | \"投诉\" | \"申诉\")")]
    [InlineData("section:problems 信访", "section:problems (\"信访\" | \"举报\" | \"投诉\" | \"申诉\")")]
    [InlineData("信访*办", "\"信访\"*\"办\"")]
    [InlineData("管委会", "(\"管委会\" | \"管理委员会\")")]
    [InlineData("清河市科委", "(\"清河市科委\" | \"清河市科学技术委员会\" | \"清河市科学技术委\" | \"清河市科技委\")")]
    [InlineData("公开", "\"公开\"")]
    public void A_word_asks_for_all_of_its_meaning(string query, string expanded) => Expanded(query).Should().Be(expanded);

    [Fact]
    public void A_users_file_adds_and_its_bad_lines_fail_alone()
    {
        var sets = SynonymSets.BuiltIn.With("\uFEFF# 注释\n公厕 厕所\n\n只一个\n甲。乙 丙\n门牌　门牌号\n", "synonyms.txt");
        Expanded("厕所", sets).Should().Be("(\"厕所\" | \"公厕\")");
        Expanded("门牌", sets).Should().Be("(\"门牌\" | \"门牌号\")");
        Expanded("信访", sets).Should().Contain("举报");
        sets.Faults.Should().HaveCount(2);
        sets.Faults[0].Should().StartWith("synonyms.txt 第 4 行：一组至少要有两个词语");
        sets.Faults[1].Should().StartWith("synonyms.txt 第 5 行：“甲。乙”不是可以检索的词语");
    }

    [Fact]
    public void Ours_have_no_fault() => SynonymSets.BuiltIn.Faults.Should().BeEmpty();

    [Fact]
    public void Every_phrase_has_a_syllable_for_each_character() =>
        Phrases.All.Should().NotBeEmpty().And.OnlyContain(phrase => phrase.Initials.Length == phrase.Text.Length).And.OnlyHaveUniqueItems(phrase => phrase.Text);
}
