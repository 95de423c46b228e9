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
    [InlineData("不予*公开", "\"不予\"*\"公开\"")]
    [InlineData("“不予”＊“公 开”", "\"不予\"*\"公 开\"")]
    [InlineData("\"3*4\"", "\"3*4\"")]
    [InlineData("“甲　乙”～１０", "\"甲 乙\"~10")]
    [InlineData("(甲 | 乙 | 丙)~2", "(\"甲\" | \"乙\" | \"丙\")~2")]
    [InlineData("(甲 | 乙 | 丙)~3", "(\"甲\" | \"乙\" | \"丙\")~3")]
    [InlineData("(甲 | (乙 | 丙))~2", "(\"甲\" | (\"乙\" | \"丙\"))~2")]
    [InlineData("(year:2021,2022 | 甲 | 乙)~3", "((year:2021 | year:2022) | \"甲\" | \"乙\")~3")]
    [InlineData("(section:overview | 甲)~2", "(section:overview | \"甲\")~2")]
    [InlineData("((甲 | 乙) | 丙)", "(\"甲\" | \"乙\" | \"丙\")")]
    [InlineData("2021～2023", "\"2021～2023\"")]
    [InlineData("甲 section:problems 乙", "section:problems \"甲\" \"乙\"")]
    [InlineData("section：总体情况，problems 甲", "section:overview,problems \"甲\"")]
    [InlineData("-section:overview 甲", "section:preamble,proactiveDisclosure,requests,challenges,problems,otherMatters,other \"甲\"")]
    [InlineData("甲 (section:problems 乙)", "\"甲\" (section:problems \"乙\")")]
    [InlineData("section:problems", "section:problems")]
    [InlineData("year:2023", "year:2023")]
    [InlineData("year:2021..2023", "year:2021..2023")]
    [InlineData("YEAR：２０２１-２０２３", "year:2021..2023")]
    [InlineData("year:>=2022", "year:2022..2099")]
    [InlineData("year:<2022", "year:2008..2021")]
    [InlineData("year:2021、2023 甲", "(year:2021 | year:2023) \"甲\"")]
    [InlineData("-year:2023", "-year:2023")]
    [InlineData("agency:审计局", "agency:\"审计局\"")]
    [InlineData("agency:“望湖区 审计局”", "agency:\"望湖区 审计局\"")]
    [InlineData("region:云岭省/清河市", "region:\"云岭省/清河市\"")]
    [InlineData("level:县级 type:office", "level:\"county\" type:\"office\"")]
    [InlineData("format:2021+2019 finding:R1", "format:\"2021+2019\" finding:\"R1\"")]
    [InlineData("title:年度报告", "title:\"年度报告\"")]
    [InlineData("cell:1,808,595件", "cell:1808595")]
    [InlineData("requests/received/total>100", "requests/received/total>100")]
    [InlineData("新收 ≥ 1,000件", "requests/received/total>=1000")]
    [InlineData("结转下年度继续办理 > 50", "requests/carried-forward/total>50")]
    [InlineData("不予公开＝０", "requests/withheld/total=0")]
    [InlineData("属于国家秘密>0", "requests/withheld/state-secret/total>0")]
    [InlineData("新收自然人<3", "requests/received/natural-person<3")]
    [InlineData("不予公开率>30%", "withholding-rate>0.3")]
    [InlineData("findings>0", "findings>0")]
    [InlineData("\"新收>100\"", "\"新收>100\"")]
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
    [InlineData("*公开", 0, "“*”的两边都应有字")]
    [InlineData("公开＊", 2, "“*”的两边都应有字")]
    [InlineData("公*、*开", 3, "“*”的两边都应有字")]
    [InlineData("甲*乙*丙*丁*戊*己", 9, "一个词语中的“*”不能超过 4 个")]
    [InlineData("不予。公开*的", 2, "连续的字串不能跨句，请在句末标点处分成两个词语")]
    [InlineData("\"甲 乙\"~", 5, "“~”之后应为 0 到 100 的整数，即相隔至多几个字")]
    [InlineData("\"甲 乙\"~101", 5, "“~”之后应为 0 到 100 的整数，即相隔至多几个字")]
    [InlineData("丙 “甲 甲”～3", 3, "“~”之前的引号中应有以空格分开的两个以上不同词语")]
    [InlineData("(甲 | 乙)~3", 7, "“~”之后应为 1 到 2 的整数，即括号中至少要有几项")]
    [InlineData("year:2023年度", 5, "“year:”之后应为年度，如 2023、2021..2023、>=2022")]
    [InlineData("year:2023..2021", 5, "“year:”之后应为年度，如 2023、2021..2023、>=2022")]
    [InlineData("甲 year:", 7, "“year:”之后应为年度，如 2023、2021..2023、>=2022")]
    [InlineData("section:problems section:overview 甲", 0, "一组词语只能有一个 section:，几个部分写作 section:overview,problems")]
    [InlineData("甲 申请数字>100", 2, "“申请数字”不是统计表的项目")]
    [InlineData("新收>很多", 3, "比较符号之后应为一个数")]
    [InlineData("新收>30%", 3, "比较符号之后应为一个数")]
    [InlineData("新收><3", 2, "“><”不是比较符号，可用 > >= < <= = <>")]
    [InlineData("不予公开率>30", 6, "比率应写作百分数或 0 到 1 的小数，如 30% 或 0.3")]
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
        string[] pieces = ["公", "开", "1", "a", " ", "\"", "“", "”", "「", "」", "(", ")", "（", "）", "|", "-", "－", "OR", " OR ", "NOT ", "AND ", "~", "*", ":", "year:", ">", ")~2", "\"~3", "section:problems ", "agency:", "新收>", "2021..", "～", "＊", "-section:other ", "。", "，", "\n", "\0", "\uD842", "𠮷"];
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
