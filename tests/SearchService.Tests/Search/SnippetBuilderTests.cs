using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Tests.Search;

public sealed class SnippetBuilderTests
{
    static readonly Section Empty = new(SectionKind.Overview, "一、总体情况", "");

    // Marks are shown as 【】.
    static string[] Snippets(string text, params string[] runs) =>
        [.. new SnippetBuilder(runs.Select(run => Everywhere(new Query.Run(run)))).Snippets([Empty with { Text = text }]).Select(Printed)];

    static WantedTerm Everywhere(Query.Term term) => new(term, SectionKinds.All);

    static string Printed(Snippet snippet) => string.Concat(snippet.Fragments.Select(fragment => fragment.Match ? $"【{fragment.Text}】" : fragment.Text));

    [Fact]
    public void A_passage_is_the_sentence_around_the_mark() =>
        Snippets("前一句。我局依法公开信息；后一句。", "公开").Should().Equal("我局依法【公开】信息；");

    [Fact]
    public void Marks_in_one_sentence_share_a_passage() =>
        Snippets("公开与复议，公开。复议。", "公开", "复议").Should().Equal("【公开】与【复议】，【公开】。", "【复议】。");

    [Fact]
    public void Marks_that_overlap_become_one() => Snippets("开开开放", "开开", "开放").Should().Equal("【开开开放】");

    [Fact]
    public void A_long_sentence_is_cut_sixty_characters_from_the_mark()
    {
        var passage = Snippets(new string('前', 200) + "公开" + new string('后', 200), "公开").Single();
        passage.Should().Be(new string('前', 60) + "【公开】" + new string('后', 60));
    }

    [Fact]
    public void Passages_of_a_long_sentence_do_not_overlap() =>
        Snippets($"公开{new string('甲', 100)}公开", "公开").Should().Equal($"【公开】{new string('甲', 60)}", $"{new string('甲', 40)}【公开】");

    [Fact]
    public void A_cut_never_parts_a_surrogate_pair()
    {
        var passage = Snippets(string.Concat(Enumerable.Repeat("𠮷", 50)) + "后公开" + string.Concat(Enumerable.Repeat("𠮷", 50)), "公开").Single();
        passage.Should().NotContain("\uFFFD").And.StartWith("𠮷").And.EndWith("𠮷");
    }

    [Fact]
    public void Each_run_is_shown_before_one_is_repeated() =>
        Snippets("公开一。公开二。公开三。公开四。复议。", "公开", "复议").Should().Equal("【公开】一。", "【公开】二。", "【复议】。");

    [Fact]
    public void The_marks_are_exact_in_the_original() =>
        Snippets("共收到 1,234 件“申請”", "1234件", "申请").Should().Equal("共收到 【1,234 件】“【申請】”");

    [Fact]
    public void White_space_around_a_passage_is_left_out() => Snippets("甲。\n　　公开工作　\n乙", "公开").Should().Equal("【公开】工作");

    [Fact]
    public void Nothing_is_shown_where_nothing_is_asked() => Snippets("公开").Should().BeEmpty();

    [Fact]
    public void A_term_wanted_in_other_sections_is_not_marked() =>
        new SnippetBuilder([new(new Query.Run("公开"), SectionKinds.Of(SectionKind.Problems))]).Snippets([Empty with { Text = "公开" }]).Should().BeEmpty();

    [Theory]
    [InlineData("决定不予依申请公开的。", "不予*公开", "决定【不予依申请公开】的。")]
    [InlineData("收到２０２３年的、2021年的。", "收到*20*年", "【收到２０２３年】的、2021年的。")]
    [InlineData("诉讼和复议，另有诉讼。", "\"复议 诉讼\"~2", "【诉讼和复议，另有诉讼】。")]
    public void Patterns_and_neighbors_are_marked_from_their_beginning_to_their_end(string text, string query, string marked) =>
        new SnippetBuilder(((ParsedQuery.Understood)QueryParser.Parse(query)).Query!.WantedTerms).Snippets([Empty with { Text = text }]).Select(Printed).Should().Equal(marked);

    [Fact]
    public void Every_passage_is_a_part_of_the_original_and_every_mark_reads_as_the_run()
    {
        var random = new Random(11);
        string[] pieces = ["公", "开", "公开", "公開", "，", "。", "\n", " ", "12", "1,234", "a", "𠮷", "㎡", "甲乙丙丁戊己庚辛壬癸"];
        for (var texts = 0; texts < 500; texts++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(80)).Select(_ => pieces[random.Next(pieces.Length)]));
            foreach (var snippet in new SnippetBuilder([Everywhere(new Query.Run("公开")), Everywhere(new Query.Run("12"))]).Snippets([Empty with { Text = text }], int.MaxValue))
            {
                text[snippet.Place.Start..snippet.Place.End].Should().Be(string.Concat(snippet.Fragments.Select(fragment => fragment.Text)));
                snippet.Occurrences.Should().OnlyContain(occurrence => Reads(text.Substring(occurrence.Place.Start, occurrence.Place.End - occurrence.Place.Start), "公开") || Reads(text.Substring(occurrence.Place.Start, occurrence.Place.End - occurrence.Place.Start), "12"));
                snippet.Fragments.Where(fragment => fragment.Match).Should().OnlyContain(fragment => Reads(fragment.Text, "公开公开公开公开") || Reads(fragment.Text, "12"));
            }
        }
    }

    static bool Reads(string text, string run) => new Query.Run(run).Folded.StartsWith(new Query.Run(text).Folded, StringComparison.Ordinal);
}
