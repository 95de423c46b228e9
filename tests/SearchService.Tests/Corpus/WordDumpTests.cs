using SearchService.Corpus;
using SearchService.Corpus.Writers;
using SearchService.Reports.Formats;
using SearchService.Text;

namespace SearchService.Tests.Corpus;

public class WordDumpTests
{
    [Fact]
    public void A_cell_merged_with_the_one_above_is_a_lone_tab_and_one_merged_sideways_stands_once() =>
        Dump(new DumpStyle()).Should().Be("\t申请人\n\t人数\n\n\t\n\t自然人\n\t法律服务机构\n\n\t合计\n\t12\n\t3\n\n\n");

    [Fact]
    public void A_broken_label_goes_on_in_lines_without_a_tab() =>
        Dump(new DumpStyle { NarrowColumns = true, BrokenLabels = true }, "一二三四五六七八九十").Should().Contain("\t一二三四五六七八九\n十\n");

    [Fact]
    public void The_dump_of_a_paragraph_may_carry_a_bookmark() =>
        WordDump.Write(new Manuscript([new ManuscriptPart.Paragraph("公开。")]), new DumpStyle { Bookmark = true, Indent = "　　", Attachment = true }, new Dice(1))
            .Should().Be("附件1\n\n　　[bookmark: _GoBack]公开。\n");

    [Fact]
    public void Traditional_text_folds_back_to_the_simplified()
    {
        foreach (var section in ReportCorpus.Generate(new CorpusPlan(2, 40)).SelectMany(report => report.Truth.Sections))
            CharacterFolding.Fold(TraditionalScript.Of(section.Text)).Should().Be(CharacterFolding.Fold(section.Text));
    }

    [Theory]
    [InlineData("依申请公开的行政复议，结果纠正，方便查阅", "依申請公開的行政復議，結果糾正，方便查閱")]
    [InlineData("规范性文件制发后，于网站集中发布", "規範性文件制發後，於網站集中發布")]
    public void Traditional_text_is_what_a_mirror_shows(string simplified, string traditional) =>
        TraditionalScript.Of(simplified).Should().Be(traditional);

    static string Dump(DumpStyle style, string label = "合计")
    {
        var table = new LaidOutTable(3,
        [
            [Label("申请人", 0, 1, 2), Label("人数", 1, 2, 1)],
            [Label("自然人", 1, 1, 1), Label("法律服务机构", 2, 1, 1)],
            [Label(label, 0, 1, 1), new LaidOutCell("12", 1, 1, 1, IsLabel: false), new LaidOutCell("3", 2, 1, 1, IsLabel: false)],
        ]);
        return WordDump.Write(new Manuscript([new ManuscriptPart.Table(table)]), style, new Dice(1));
    }

    static LaidOutCell Label(string text, int column, int columns, int rows) => new(text, column, columns, rows, IsLabel: true);
}
