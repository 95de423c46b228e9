using SearchService.Ingest.Readers;

namespace SearchService.Tests.Ingest.Readers;

public sealed class PlainTextReaderTests
{
    [Fact]
    public void In_words_export_a_tab_begins_a_cell_and_an_empty_line_ends_the_row() =>
        Read("\t信息内容\n\t商业\n企业\n\n\t\n\t规章\n\t 0 \n\n后文\n").Should().Equal("[信息内容|商业企业] [|规章|0]", "后文");

    [Fact]
    public void A_cell_remembers_its_line() =>
        ((DocumentBlock.Table)PlainTextReader.Read("甲\n\t规章\n\t0\n").Blocks[1]).Rows[0].Cells[1].At.Should().Be("line 3");

    [Fact]
    public void Cells_with_tabs_between_them_are_a_row() => Read("规章\t0\t1\n许可\t2\t3\n").Should().Equal("[规章|0|1] [许可|2|3]");

    [Fact]
    public void Paragraphs_indented_by_a_tab_are_no_table() =>
        Read("\t本年度公开信息三条。\n\t没有收到申请。\n").Should().Equal("本年度公开信息三条。", "没有收到申请。");

    [Fact]
    public void A_bar_closes_a_cell_an_empty_one_too() =>
        Read("信息内容 | 件数 ||\n规章 |\n|\n|\n许可 | 2\n").Should().Equal("[信息内容|件数|] [规章] [] [] [许可|2]");

    [Fact]
    public void A_bar_on_its_own_line_closes_the_lines_above() => Read("商业\n企业\n|\n0\n|\n").Should().Equal("[商业企业] [0]");

    [Fact]
    public void A_heading_above_the_lines_of_a_cell_is_no_part_of_it() =>
        Read("0\n|\n三、收到和处理申请情况\n表格如下：\n申请人情况\n|\n").Should().Equal("[0]", "三、收到和处理申请情况", "表格如下：", "[申请人情况]");

    [Fact]
    public void Markdowns_rule_is_no_row() => Read("| 规章 | 0 |\n|---|---|\n| 许可 | 1 |\n").Should().Equal("[规章|0] [许可|1]");

    [Theory]
    [InlineData("推送《解读 | 一图看懂》《解读 | 问答》等信息。")]
    [InlineData("作者：本站 | 来源：本站 | 时间：2019-01-18 分享到：")]
    public void A_bar_in_a_sentence_or_a_lone_line_makes_no_table(string line) => Read($"前文。\n\n{line}\n\n后文。\n").Should().Equal("前文。", line, "后文。");

    [Fact]
    public void Bookmarks_and_invisible_marks_are_dropped() => Read("[bookmark: _GoBack]技\u200B术支撑\n").Should().Equal("技术支撑");

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_end_in_any_way(string end) => Read($"甲{end}{end}乙{end}").Should().Equal("甲", "乙");

    [Theory]
    [InlineData(20)]
    [InlineData(30)]
    [InlineData(45)]
    public void Wrapped_paragraphs_are_joined_again(int width)
    {
        var text = string.Concat(Enumerable.Range(0, 60).Select(index => $"第{index}项工作按期完成，"));
        string[] paragraphs = [$"{text}一是好。", "（一）短段。", $"{text[7..]}二是好。", $"二、{text}"];
        var wrapped = string.Concat(paragraphs.Select(paragraph => string.Join('\n', paragraph.Chunk(width).Select(line => new string(line))) + "\n"));
        Read(wrapped).Select(paragraph => paragraph.Replace(" ", "")).Should().Equal(paragraphs);
    }

    [Fact]
    public void Whole_paragraphs_on_a_line_each_are_not_joined()
    {
        string[] paragraphs = [.. Enumerable.Range(1, 20).Select(length => string.Concat(Enumerable.Repeat("公开信息", length)))];
        Read(string.Join('\n', paragraphs)).Should().Equal(paragraphs);
    }

    static IEnumerable<string> Read(string text) => PlainTextReader.Read(text).Blocks.Select(block => block switch
    {
        DocumentBlock.Table table => string.Join(' ', table.Rows.Select(row => $"[{string.Join('|', row.Cells.Select(cell => cell.Text))}]")),
        DocumentBlock.Paragraph paragraph => paragraph.Text,
        _ => "",
    });
}
