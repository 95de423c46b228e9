using SearchService.Compare.Wording;
using SearchService.Reports;

namespace SearchService.Tests.Compare.Wording;

public sealed class WordingDiffTests
{
    const string Meeting = "全年召开政务公开工作会议，部署年度重点任务。";
    const string Website = "加强政府网站栏目建设，及时发布各类信息。";
    const string Training = "组织业务培训，提高工作人员依法办理申请的能力。";

    static readonly HashSet<PieceKind> Nothing = [];

    static SectionDiff Diff(string left, string right) =>
        WordingDiff.Of([new(SectionKind.Overview, "一、总体情况", left)], [new(SectionKind.Overview, "（一）概述", right)]).Sections.Single();

    static string Print(SectionDiff section) => string.Join(" ", section.Changes.Select(change => $"{change.Shape} {change.WordingIgnoring(Nothing)}"));

    static string Print(string left, string right) =>
        string.Concat(TextDiff.Between(left, right).Select(piece => piece.Kind == PieceKind.Same ? piece.Left : $"[{piece.Left}|{piece.Right}|{piece.Kind}]"));

    [Theory]
    [InlineData("台灣好", "臺灣好", "[台|臺|Script]灣好")]
    [InlineData("主动公开", "主動公開", "主[动|動|Script]公[开|開|Script]")]
    [InlineData("2023年共12件。", "2024年共15件。", "[2023|2024|Year]年共[12|15|Number]件。")]
    [InlineData("2023年初部署。", "每年年初部署。", "[2023|每年|Words]年初部署。")]
    [InlineData("收到1,234.5万元", "收到1,235.5万元", "收到[1,234.5|1,235.5|Number]万元")]
    [InlineData("增长12%", "增长12.5％", "增长[12%|12.5％|Number]")]
    [InlineData("姓𠮷的", "姓𠮶的", "姓[𠮷|𠮶|Words]的")]
    [InlineData("葛󠄀城", "葛󠄁城", "[葛󠄀|葛󠄁|Words]城")]
    [InlineData("公开（12）件", "公开(１２)件", "公开[（|(|Width][12|１２|Width][）|)|Width]件")]
    [InlineData("公开 工作", "公开工作", "公开[ ||Space]工作")]
    [InlineData("公开，工作。", "公开；工作。", "公开[，|；|Punctuation]工作。")]
    [InlineData("见GB18030", "见GBK", "见[GB18030|GBK|Words]")]
    public void A_difference_is_marked_by_whole_tokens(string left, string right, string expected) => Print(left, right).Should().Be(expected);

    [Fact]
    public void With_the_year_ignored_only_the_number_remains() =>
        Diff("2023年共办理12件。", "2024年共办理12件。").Changes.Single().WordingIgnoring(new HashSet<PieceKind> { PieceKind.Year }).Should().Be(WordingChange.None);

    [Fact]
    public void Sections_meet_by_kind_and_not_by_heading() => Print(Diff(Meeting, Meeting)).Should().Be("Kept None");

    [Fact]
    public void Two_paragraphs_that_changed_places_are_one_move() =>
        Print(Diff($"{Meeting}\n{Website}\n{Training}\n", $"{Training}\n{Meeting}\n{Website}\n")).Split(' ').Chunk(2).Select(change => change[0]).Should().BeEquivalentTo("Kept", "Kept", "Moved");

    [Fact]
    public void A_paragraph_may_become_two_and_two_one()
    {
        Print(Diff($"{Meeting}{Website}\n{Training}\n", $"{Meeting}\n{Website}\n{Training}\n")).Should().Be("Split None Kept None");
        Print(Diff($"{Meeting}\n{Website}\n{Training}\n", $"{Meeting}{Website}\n{Training}\n")).Should().Be("Joined None Kept None");
    }

    [Fact]
    public void What_has_no_partner_is_dropped_or_new() => Print(Diff($"{Meeting}\n{Website}\n", $"{Meeting}\n{Training}\n")).Should().Be("Kept None Dropped None New None");

    [Fact]
    public void A_moved_paragraph_has_a_line_on_each_side()
    {
        var lines = Diff($"{Training}\n{Meeting}\n{Website}\n", $"{Meeting}\n{Website}\n{Training}\n").Lines;
        lines.Select(line => (line.Change.Shape, line.Left, line.Right)).Should().Equal(
            (ParagraphShape.Moved, true, false), (ParagraphShape.Kept, true, true), (ParagraphShape.Kept, true, true), (ParagraphShape.Moved, false, true));
    }

    [Fact]
    public void The_repetition_rate_is_the_share_of_the_characters_of_shared_sentences()
    {
        // 20 characters on the left, ten of them in a shared sentence; on the right the same ten and five more.
        var section = Diff("一二三四五，六七八九十。甲乙丙丁戊己庚辛壬癸。", "子丑寅卯辰。一二三四五六七八九十。");
        section.Repetition.Should().Be(new Repetition(10, 20, 15));
        section.Repetition.Rate.Should().Be(2 * 10 / 35.0);
        section.Shared.Select(shared => (shared.Left.Text, shared.Right.Text)).Should().Equal(("一二三四五，六七八九十。", "一二三四五六七八九十。"));
    }

    [Fact]
    public void The_same_text_repeats_wholly_and_another_not_at_all()
    {
        Diff(Meeting + Website, Meeting + Website).Repetition.Rate.Should().Be(1);
        Diff(Meeting, Training).Repetition.Rate.Should().Be(0);
        new Repetition(0, 0, 0).Rate.Should().BeNull();
    }

    [Fact]
    public void A_text_too_long_to_compare_stands_for_the_other_as_a_whole()
    {
        static string Long(int seed) => string.Concat(Enumerable.Range(0, 9000).Select(at => (char)('一' + ((at * seed) % 7919))));
        TextDiff.Between(Long(17), Long(31)).Should().Equal(new Piece(Long(17), Long(31), PieceKind.Words, Coarse: true));
        TextDiff.Between(Long(17) + "甲", Long(17) + "乙").Should().Equal(new Piece(Long(17), Long(17), PieceKind.Same), new Piece("甲", "乙", PieceKind.Words));
    }

    [Fact]
    public void A_section_that_one_report_lacks_is_dropped_or_new()
    {
        var diff = WordingDiff.Of([new(SectionKind.Problems, "五", Meeting)], [new(SectionKind.OtherMatters, "六", Website)]);
        diff.Sections.Select(section => $"{section.Kind} {Print(section)}").Should().Equal("Problems Dropped None", "OtherMatters New None");
        diff.Repetition.Rate.Should().Be(0);
    }

    // Few paragraphs, each so long that to read every one for every other is too much.
    [Fact]
    public void Sections_of_too_many_characters_are_compared_between_what_is_the_same()
    {
        static string Paragraph(int number) => string.Concat(Enumerable.Range(0, 1_000).Select(at => (char)('一' + (number * 1_000 + at) % 20_000))) + "\n";
        var paragraphs = Enumerable.Range(0, 400).Select(Paragraph).ToList();
        var diff = Diff(string.Concat(paragraphs), string.Concat(paragraphs.Skip(1)));
        diff.Coarse.Should().BeTrue();
        diff.Changes.GroupBy(change => change.Shape).Select(shape => (shape.Key, shape.Count())).Should().Equal((ParagraphShape.Kept, 399), (ParagraphShape.Dropped, 1));
        Diff(paragraphs[0] + paragraphs[1], paragraphs[1]).Coarse.Should().BeFalse();
    }

    [Fact]
    public void A_comparison_can_be_ended() =>
        FluentActions.Invoking(() => WordingDiff.Of([new(SectionKind.Overview, "一", Meeting)], [new(SectionKind.Overview, "一", Website)], new CancellationToken(canceled: true))).Should().Throw<OperationCanceledException>();
}
