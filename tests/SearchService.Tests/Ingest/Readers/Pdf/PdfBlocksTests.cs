using SearchService.Ingest.Readers;
using SearchService.Ingest.Readers.Pdf;
using static SearchService.Tests.Ingest.Readers.Pdf.Paper;

namespace SearchService.Tests.Ingest.Readers.Pdf;

/// <summary>Paragraphs and tables from words at places.</summary>
public sealed class PdfBlocksTests
{
    [Fact]
    public void Full_lines_go_on_and_an_indented_line_begins_a_paragraph() =>
        Read([FullLine(100, left: 90), FullLine(120), Word("完。", 70, 140), FullLine(160, left: 90), Word("再完。", 70, 180)]).Select(TextOf).Select(text => text.Length).Should().Equal(80, 41);

    [Fact]
    public void A_paragraph_goes_on_over_a_page_break_and_its_page_numbers() =>
        Read([FullLine(700, left: 90), Word("-", 240, 780), Word("1", 246, 780), Word("-", 252, 780)], [Word("第", 240, 20), Word("2", 251, 20), Word("页", 257, 20), Word("完。", 70, 100)])
            .Select(TextOf).Should().Equal(new string('字', 38) + "完。");

    [Fact]
    public void A_running_head_is_no_text() =>
        Read([Word("某某市年报", 200, 30), FullLine(100)], [Word("某某市年报", 200, 30), FullLine(100)], [Word("某某市年报", 200, 30), Word("完。", 70, 100)])
            .Select(TextOf).Should().Equal(new string('字', 80) + "完。");

    [Fact]
    public void A_title_and_a_signature_at_one_height_are_text() =>
        Read([Word("某某市某某局", 200, 60)], [FullLine(100)], [FullLine(100)], [FullLine(100)], [Word("某某市某某局", 200, 60)])
            .Select(TextOf).Should().StartWith("某某市某某局").And.EndWith("某某市某某局");

    [Fact]
    public void A_running_head_of_every_second_page_is_no_text() =>
        Read([FullLine(100)], [Word("某某市年报", 200, 30), FullLine(100)], [FullLine(100)], [Word("某某市年报", 200, 30), FullLine(100)], [Word("完。", 70, 100)])
            .Select(TextOf).Should().Equal(new string('字', 160) + "完。");

    [Fact]
    public void A_remark_cut_by_a_narrow_column_belongs_to_its_number() =>
        Rows(Read([.. Row("1.甲项", 100, 1, 2), Word("3（其中", 182, 123), Word("2.乙项", 70, 130), Word("4", 258, 130), Word("一件）", 185, 137), .. Row("3.丙项", 160, 5, 6)])[0])
            .Should().Equal("1.甲项|1|2", "2.乙项|3（其中一件）|4", "3.丙项|5|6");

    [Fact]
    public void Digits_cut_by_a_narrow_column_are_no_number_of_their_own() =>
        Cell(Read([.. Row("1.甲项", 100, 1, 2), .. Row("2.乙项", 130, 34, 4), Word("5", 197, 144), .. Row("3.丙项", 160, 5, 6)])[0], 1, 1)
            .Should().Match<TableCell>(cell => cell.Text == "34 5" && string.Join(',', cell.Readings) == "345");

    [Fact]
    public void Letters_set_apart_are_joined() =>
        Read([FullLine(100), Word("三", 90, 120), Word("、", 104, 120), Word("本", 118, 120), Word("年", 132, 120), Word("完。", 146, 120)]).Select(TextOf).Last().Should().EndWith("三、本年完。");

    [Fact]
    public void A_table_over_a_page_break_is_one_table() =>
        Read([FullLine(600), .. Row("1.甲项", 700, 1, 2), .. Row("2.乙项", 720, 3, 4)], [.. Row("3.丙项", 60, 5, 6), FullLine(200)])
            .Should().SatisfyRespectively(text => text.Should().BeOfType<DocumentBlock.Paragraph>(), table => Rows(table).Should().Equal("1.甲项|1|2", "2.乙项|3|4", "3.丙项|5|6"), text => TextOf(text).Length.Should().Be(40));

    [Fact]
    public void A_wrapped_label_stands_beside_its_numbers() =>
        Rows(Read([.. Row("1.甲项", 100, 1, 2), Word("2.乙项目的", 70, 120), .. Row(null, 126, 3, 4), Word("名称", 80, 132), .. Row("3.丙项", 150, 5, 6)])[0]).Should().Equal("1.甲项|1|2", "2.乙项目的名称|3|4", "3.丙项|5|6");

    [Fact]
    public void A_blank_cell_keeps_its_column() =>
        Rows(Read([.. Row("1.甲项", 100, 1, 2, 3), .. Row("2.乙项", 120, 1, null, 3), .. Row("3.丙项", 140, null, 2, null)])[0]).Should().Equal("1.甲项|1|2|3", "2.乙项|1||3", "3.丙项||2|");

    [Fact]
    public void A_column_without_any_number_is_told_by_its_heading() =>
        Rows(Read([Word("项目", 70, 80), Word("甲数", 193, 80), Word("乙数", 253, 80), Word("丙数", 313, 80), .. Row("1.甲项", 100, 1, null, 3), .. Row("2.乙项", 120, 1, null, 3)])[0])
            .Should().Equal("项目|甲数|乙数|丙数", "1.甲项|1||3", "2.乙项|1||3");

    [Fact]
    public void Digits_set_apart_in_a_column_have_the_reading_that_joins_them() =>
        Cell(Read([.. Row("1.甲项", 100, 100, 2), .. Row("2.乙项", 120, 100, 2), Word("3.丙项", 70, 140), Word("1", 194, 140), Word("2", 208, 140), Word("5", 260, 140)])[0], 2, 1)
            .Should().Match<TableCell>(cell => cell.Text == "1 2" && string.Join(',', cell.Readings) == "12");

    [Fact]
    public void A_number_over_two_columns_has_all_its_readings()
    {
        var table = Read([.. Row("1.甲项", 100, 1, 2), .. Row("2.乙项", 120, 1, 2), Word("3.丙项", 70, 140), Word("12345678901234", 197, 140)])[0];
        Cell(table, 2, 1).Readings.Zip(Cell(table, 2, 2).Readings).Should().Contain(("12345678901234", "")).And.Contain(("", "12345678901234")).And.Contain(("123", "45678901234")).And.NotContain(("123456789", "01234"));
        Cell(table, 2, 1).At.Should().Be(Cell(table, 2, 2).At);
    }

    [Fact]
    public void Two_texts_side_by_side_are_told() =>
        TwoColumns.In([.. Enumerable.Range(1, 9).SelectMany(line => InkLine.Of(new(1, 800, [Word(new string('字', 20), 70, line * 20), Word(new string('字', 20), 300, line * 20)])))]).Should().BeTrue();

    static TableCell Cell(DocumentBlock table, int row, int cell) => ((DocumentBlock.Table)table).Rows[row].Cells[cell];

    // Numbers are centered on 200, 260, 320.
    static IEnumerable<Ink> Row(string? label, double center, params int?[] numbers) =>
    [
        .. label is null ? Array.Empty<Ink>() : [Word(label, 70, center)],
        .. numbers.Select((number, index) => (Text: $"{number}", At: 200 + (60 * index))).Where(number => number.Text.Length > 0).Select(number => Word(number.Text, number.At - (2.5 * number.Text.Length), center)),
    ];
}
