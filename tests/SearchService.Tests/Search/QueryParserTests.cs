using System.Text;
using SearchService.Search;

namespace SearchService.Tests.Search;

public sealed class QueryParserTests
{
    [Theory]
    [InlineData("公开", "\"公开\"")]
    [InlineData("  公开　复议\n诉讼 ", "\"公开\" \"复议\" \"诉讼\"")]
    [InlineData("\"依申请 公开\"", "\"依申请 公开\"")]
    [InlineData("“依申请 公开”", "\"依申请 公开\"")]
    [InlineData("「依申请 公开」", "\"依申请 公开\"")]
    [InlineData("『依申请 公开』", "\"依申请 公开\"")]
    [InlineData("“依申请 公开\"", "\"依申请 公开\"")]
    [InlineData("“放管服”改革", "\"放管服改革\"")]
    [InlineData("危及“三安全一稳定”", "\"危及三安全一稳定\"")]
    [InlineData("三安全一稳定”", "\"三安全一稳定\"")]
    [InlineData("第二十条第（一）项", "\"第二十条第（一）项\"")]
    [InlineData("公开为常态、不公开为例外", "\"公开为常态、不公开为例外\"")]
    [InlineData("公开。", "\"公开。\"")]
    [InlineData("2021-2023", "\"2021-2023\"")]
    [InlineData("公开 OR 复议", "(\"公开\" | \"复议\")")]
    [InlineData("公开|复议", "(\"公开\" | \"复议\")")]
    [InlineData("公开｜复议", "(\"公开\" | \"复议\")")]
    [InlineData("公开 AND 复议", "\"公开\" \"复议\"")]
    [InlineData("甲 乙 | 丙 丁", "(\"甲\" \"乙\" | \"丙\" \"丁\")")]
    [InlineData("甲 (乙 | 丙)", "\"甲\" (\"乙\" | \"丙\")")]
    [InlineData("甲 （乙 OR 丙） 丁", "\"甲\" (\"乙\" | \"丙\") \"丁\"")]
    [InlineData("甲 -乙", "\"甲\" -\"乙\"")]
    [InlineData("甲 －乙", "\"甲\" -\"乙\"")]
    [InlineData("甲 NOT 乙", "\"甲\" -\"乙\"")]
    [InlineData("-(甲 乙)", "-(\"甲\" \"乙\")")]
    [InlineData("-(甲 | 乙)", "-(\"甲\" | \"乙\")")]
    [InlineData("NOT -甲", "--\"甲\"")]
    [InlineData("甲 甲", "\"甲\"")]
    [InlineData("甲 (乙 丙)", "\"甲\" \"乙\" \"丙\"")]
    [InlineData("\"OR\"", "\"OR\"")]
    [InlineData("\"-甲 (*>\"", "\"-甲 (*>\"")]
    [InlineData("or", "\"or\"")]
    [InlineData("http://gov", "\"http://gov\"")]
    public void Reads_and_prints_canonically(string text, string printed) =>
        QueryParser.Parse(text).Should().BeOfType<ParsedQuery.Understood>().Which.Query!.ToString().Should().Be(printed);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n　")]
    public void A_blank_text_asks_for_everything(string? text) => QueryParser.Parse(text).Should().Be(new ParsedQuery.Understood(null));

    [Theory]
    [InlineData("\"公开", 0, "引号“\"”没有结束")]
    [InlineData("甲 「公开", 2, "引号“「”没有结束")]
    [InlineData("甲 、 乙", 2, "“、”中没有可以搜索的字")]
    [InlineData("甲 - 乙", 2, "“-”中没有可以搜索的字")]
    [InlineData("公开。政府", 2, "连续的字串不能跨句，请在句末标点处分成两个词语")]
    [InlineData("甲 “公开；政府”", 5, "连续的字串不能跨句，请在句末标点处分成两个词语")]
    [InlineData("不予*公开", 2, "尚不支持通配符“*”")]
    [InlineData("\"甲 乙\"~10", 5, "尚不支持邻近运算“~”")]
    [InlineData("甲 section:overview", 2, "尚不支持查询中的“section:”，请改用筛选条件 section")]
    [InlineData("year：2023", 0, "尚不支持查询中的“year:”，请改用筛选条件 year")]
    [InlineData("新收>100", 2, "尚不支持数值条件“>”")]
    [InlineData("甲 )", 2, "意外的“)”，此处应为词语、引号、“(”或“-”")]
    [InlineData("(甲", 2, "查询到此中断，此处应为词语、引号、“(”或“-”")]
    [InlineData("()", 1, "意外的“)”，此处应为词语、引号、“(”或“-”")]
    [InlineData("甲 |", 3, "查询到此中断，此处应为词语、引号、“(”或“-”")]
    [InlineData("| 甲", 0, "意外的“|”，此处应为词语、引号、“(”或“-”")]
    [InlineData("NOT", 3, "查询到此中断，此处应为词语、引号、“(”或“-”")]
    [InlineData("OR 甲", 0, "意外的“OR”，此处应为词语、引号、“(”或“-”")]
    public void Refuses_with_position_and_sentence(string text, int position, string reason)
    {
        var refused = QueryParser.Parse(text).Should().BeOfType<ParsedQuery.Refused>().Subject;
        refused.Position.Should().Be(position);
        refused.Message.Should().StartWith($"第 {position + 1} 个字符：{reason}。");
    }

    [Theory]
    [InlineData(500, typeof(ParsedQuery.Understood))]
    [InlineData(501, typeof(ParsedQuery.Refused))]
    public void A_query_has_at_most_500_characters(int length, Type outcome) =>
        QueryParser.Parse(string.Concat(Enumerable.Repeat("𠮷", length))).Should().BeOfType(outcome);

    [Fact]
    public void Any_text_is_read_or_refused_and_what_is_read_prints_to_itself()
    {
        string[] pieces = ["公", "开", "1", "a", " ", "\"", "“", "”", "「", "」", "(", ")", "（", "）", "|", "-", "－", "OR", " OR ", "NOT ", "AND ", "~", "*", ":", "year:", ">", "。", "，", "\n", "\0", "\uD842", "𠮷"];
        var (random, understood) = (new Random(7), 0);
        for (var texts = 0; texts < 20_000; texts++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(12)).Select(_ => pieces[random.Next(pieces.Length)]));
            if (QueryParser.Parse(text) is ParsedQuery.Understood { Query: { } query } && ++understood > 0)
                QueryParser.Parse(query.ToString()).Should().Be(new ParsedQuery.Understood(query), "it was read from “{0}”", text);
        }
        understood.Should().BeGreaterThan(2_000);
    }

    [Fact]
    public void The_deepest_query_is_read() =>
        QueryParser.Parse(new StringBuilder().Append('(', 249).Append('甲').Append(')', 249).ToString()).Should().Be(new ParsedQuery.Understood(new Query.Run("甲")));
}
