using System.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using SearchService.Search;
using SearchService.Tests.Support;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Tests.Web;

public sealed class RandomQueryTests(SearchApp app) : IClassFixture<SearchApp>
{
    static readonly string[] Pieces =
    [
        "公开", "公", "信息处理费", "审计局", "2023", "1,234", "gdp", " ", "　", "\"", "“", "”", "「", "」", "(", ")", "（", "）", "|", " OR ", "NOT ", "-", "*", "＊", "~2", "\"~3", "year:", "group:", "agency:", "section:problems ", "新收>", "2021..2023",
        "。", "，", "\n", "\t", "\0", "\uFEFF", "\u200B", "\uD842", "𠮷", "é", "%", "&", "#", "<b>", "'", ";--", "\\", "〔2021〕30号", "79228162514264337593543950335", "cell:", "②", "㎡", "鳖鼋",
    ];

    [Fact]
    public async Task Any_text_is_answered_or_refused_with_its_position()
    {
        app.Holding(A.Report().Saying("政府信息公开，收取信息处理费1,234元。\n"), A.Report().Of("望湖区审计局").In(2022).AllZero().Saying("审计局公开。\n"));
        var searcher = app.Services.GetRequiredService<Searcher>();
        var (random, answered, refused) = (new Random(13), 0, 0);
        for (var texts = 0; texts < Rounds.Of(10_000); texts++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.Next(10) == 0 ? ((char)random.Next(1, 0xFFFF)).ToString() : Pieces[random.Next(Pieces.Length)]));
            switch (await searcher.AskAsync(new SearchAddress { Text = text, Synonyms = texts % 2 == 0 }, CancellationToken.None))
            {
                case SearchAnswer.Found found:
                    answered++;
                    (found.Widened is null || found.Results.Total == 0).Should().BeTrue();
                    break;
                case SearchAnswer.NotUnderstood error:
                    refused++;
                    error.Position.Should().BeInRange(0, text.Length);
                    error.Message.Should().StartWith($"第 {error.Position + 1} 个字符");
                    break;
                default:
                    throw new UnreachableException();
            }
        }
        answered.Should().BeGreaterThan(Rounds.Of(10_000) / 20);
        refused.Should().BeGreaterThan(Rounds.Of(10_000) / 20);
    }

    [Fact]
    public void Any_text_is_analyzed()
    {
        var random = new Random(17);
        for (var texts = 0; texts < Rounds.Of(10_000); texts++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 9)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var analysis = QueryAnalysis.Of(text);
            analysis.Tokens.Should().NotContain(token => text.Substring(token.Position, token.Text.Length) != token.Text);
            SearchService.Search.Words.SynonymSets.BuiltIn.ExpansionsOf((analysis.Parsed as ParsedQuery.Understood)?.Query).Should().NotContain(expansion => expansion.Words.IsEmpty);
        }
    }
}
