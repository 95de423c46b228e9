using SearchService.Search;

namespace SearchService.Tests.Search;

public sealed class QueryAnalysisTests
{
    static string Tokens(string text) => string.Join(" ", QueryAnalysis.Of(text).Tokens.Select(token => $"{token.Kind}@{token.Position}"));

    [Theory]
    [InlineData("公开", "run@0")]
    [InlineData("(甲 OR “乙 丙”) -丁", "open@0 run@1 or@3 run@6 close@11 not@13 run@14")]
    [InlineData("不予*公开 \"甲 乙\"~3", "pattern@0 near@6")]
    [InlineData("(甲|乙|丙)~2 section:problems 新收>3 year:2023", "open@0 run@1 or@2 run@3 or@4 run@5 close@6 least@7 section@10 condition@27 condition@32")]
    [InlineData("甲 *乙", "run@0 fault@2")]
    [InlineData("甲 “乙", "run@0 fault@2")]
    [InlineData("", "")]
    public void A_query_is_cut_into_pieces(string text, string tokens) => Tokens(text).Should().Be(tokens);

    [Fact]
    public void Every_folded_character_tells_where_it_stood()
    {
        var analysis = QueryAnalysis.Of("申請 1,234");
        analysis.Folded.Text.Should().Be("申请 1234 ");
        analysis.Folded.SpanOf(2, 1).Should().Be((3, 3));
        analysis.Folded.SpanOf(3, 4).Should().Be((3, 8));
    }

    [Fact]
    public void Each_term_tells_how_it_is_compared() =>
        QueryAnalysis.Of("依申請公開 20*年 “甲 １２”~3").Terms.Select(term => string.Join('|', term.Folded)).Should().Equal("依申请公开", " 20|年", "甲| 12 ");

    [Fact]
    public void A_refusal_is_an_analysis_too() => QueryAnalysis.Of("甲 )").Parsed.Should().BeOfType<ParsedQuery.Refused>().Which.Position.Should().Be(2);
}
