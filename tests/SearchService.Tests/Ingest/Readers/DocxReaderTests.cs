using SearchService.Ingest;
using SearchService.Tests.Support;
using static SearchService.Tests.Support.SmallForm;

namespace SearchService.Tests.Ingest.Readers;

/// <summary>Oddities of Word documents: what is read is what Word prints when every change is accepted.</summary>
public sealed class DocxReaderTests
{
    const string Drawing = "<w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"><a:graphicData uri=\"x\"><wps:wsp xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"><wps:txbx><w:txbxContent><w:p><w:r><w:t>12</w:t></w:r></w:p></w:txbxContent></wps:txbx></wps:wsp></a:graphicData></a:graphic></wp:inline></w:drawing>";

    const string Box = $"<w:r><mc:AlternateContent><mc:Choice Requires=\"wps\">{Drawing}</mc:Choice><mc:Fallback><w:pict><v:shape><v:textbox><w:txbxContent><w:p><w:r><w:t>12</w:t></w:r></w:p></w:txbxContent></v:textbox></v:shape></w:pict></mc:Fallback></mc:AlternateContent></w:r>";

    public static TheoryData<string, string> Cells => new()
    {
        { $"<w:p>{Run("1")}{Run("2", "<w:b/>")}</w:p>", "12" },
        { $"<w:p>{Run("1")}<w:del w:id=\"1\"><w:r><w:delText>9</w:delText></w:r></w:del><w:ins w:id=\"2\">{Run("3")}</w:ins></w:p>", "13" },
        { $"<w:p>{Run("7")}{Run("5", "<w:vanish/>")}</w:p>", "7" },
        { $"<w:p>{Run("7")}{Run("5", "<w:vanish w:val=\"0\"/>")}</w:p>", "75" },
        { "<w:p><w:r><w:ruby><w:rt><w:r><w:t>5</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>6</w:t></w:r></w:rubyBase></w:ruby></w:r></w:p>", "6" },
        { $"<w:p>{Run("12")}{Run("1", "<w:vertAlign w:val=\"superscript\"/>")}</w:p>", "Unreadable" },
        { $"<w:p>{Run("5", "<w:strike/>")}{Run("6")}</w:p>", "Unreadable" },
        { Paragraph("1") + Paragraph("2"), "Unreadable" },
        { $"<w:p><w:pPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr>{Run("1")}</w:p>{Paragraph("2")}", "12" },
        { $"<w:tbl>{Row("7", "8")}</w:tbl><w:p/>", "Unreadable" },
    };

    [Theory]
    [MemberData(nameof(Cells))]
    public void A_cell_is_what_it_prints(string cell, string read) => InWord(cell).Should().Be($"{read} 2 3");

    [Fact]
    public void A_text_box_stands_once_though_it_is_written_twice()
    {
        InWord($"<w:p>{Box}</w:p>").Should().Be("12 2 3");
        InWord($"<w:p>{Box.Replace(Drawing, "", StringComparison.Ordinal)}</w:p>").Should().Be("12 2 3");
    }

    [Fact]
    public void A_cell_that_is_deleted_is_not_there() =>
        SmallForm.Cells(Word(Table(Row("规章", "<w:tc><w:tcPr><w:cellDel w:id=\"1\"/></w:tcPr><w:p><w:r><w:t>99</w:t></w:r></w:p></w:tc>", "1", "2", "3")))).Should().Be("1 2 3");

    [Theory]
    [InlineData("<w:vMerge/>", "1 2 3")]
    [InlineData("<w:vMerge w:val=\"restart\"/>", "1 2 3")]
    public void A_merge_that_never_began_hides_nothing(string merge, string read) =>
        SmallForm.Cells(Word(Table(Row("规章", $"<w:tc><w:tcPr>{merge}</w:tcPr><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc>", "2", "3")))).Should().Be(read);

    [Fact]
    public void A_cell_merged_downwards_stands_once()
    {
        static string Merged(string text, string value) => $"<w:tc><w:tcPr><w:vMerge{value}/></w:tcPr><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:tc>";
        var table = $"<w:tbl>{Row("第二十条第（一）项")}{Row("信息内容", "本年制发件数", "本年废止件数", "现行有效件数")}{Row("规章", Merged("1", " w:val=\"restart\""), "2", "3")}{Row("行政规范性文件", Merged("1", ""), "5", "6")}</w:tbl>";
        var counts = Read(Word(table)).Counts;
        (counts["disclosure/rules/issued"]!.Value, counts["disclosure/normative-documents/issued"]!.Value).Should().Be((1, null));
    }

    [Fact]
    public void A_table_inside_a_table_that_only_places_it_is_read() => SmallForm.Cells(Word($"<w:tbl><w:tr><w:tc>{Table(Row("规章", "1", "2", "3"))}<w:p/></w:tc></w:tr></w:tbl>")).Should().Be("1 2 3");

    [Fact]
    public void What_is_moved_stands_where_it_went()
    {
        var from = $"<w:p><w:pPr><w:rPr><w:moveFrom w:id=\"1\"/></w:rPr></w:pPr><w:moveFrom w:id=\"2\">{Run("搬走的话。")}</w:moveFrom></w:p>";
        Overview(Word(Paragraph("一、总体情况") + from + Paragraph("留下的话。") + $"<w:p><w:moveTo w:id=\"3\">{Run("搬来的话。")}</w:moveTo></w:p>")).Should().Be("留下的话。\n搬来的话。\n");
    }

    [Fact]
    public void Foot_and_endnotes_are_part_of_the_text() => Overview(Word(Paragraph("一、总体情况") + Paragraph("正文。"),
        ("footnotes", "footnotes", $"<w:footnotes SPACE><w:footnote w:type=\"separator\" w:id=\"0\"><w:p/></w:footnote><w:footnote w:id=\"1\">{Paragraph("脚注。")}</w:footnote></w:footnotes>"),
        ("endnotes", "endnotes", $"<w:endnotes SPACE><w:endnote w:id=\"1\">{Paragraph("尾注。")}</w:endnote></w:endnotes>"))).Should().Be("正文。\n脚注。\n尾注。\n");

    [Fact]
    public void Lists_count_on_restart_and_leave_out_what_is_deleted()
    {
        static string Item(string text, int list, string more = "") => Paragraph(text, $"<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"{list}\"/></w:numPr>{more}</w:pPr>");
        var deleted = "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr><w:rPr><w:del w:id=\"1\"/></w:rPr></w:pPr><w:del w:id=\"2\"><w:r><w:delText>删。</w:delText></w:r></w:del></w:p>";
        var numbering = "<w:numbering SPACE><w:abstractNum w:abstractNumId=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"chineseCounting\"/><w:lvlText w:val=\"（%1）\"/></w:lvl></w:abstractNum>"
            + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num><w:num w:numId=\"2\"><w:abstractNumId w:val=\"0\"/></w:num>"
            + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
            + "<w:num w:numId=\"4\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"upperLetter\"/><w:lvlText w:val=\"%1.\"/></w:lvl></w:lvlOverride></w:num></w:numbering>";
        var body = Paragraph("一、总体情况") + Item("甲。", 1) + deleted + Item("乙。", 1) + Item("丙。", 2) + Item("丁。", 3) + Item("戊。", 3) + Item("己。", 4);
        Overview(Word(body, ("numbering", "numbering", numbering))).Should().Be("（一）甲。\n（二）乙。\n（三）丙。\n（一）丁。\n（二）戊。\nC.己。\n");
    }

    [Theory]
    [InlineData("mailto:a b@@c:[x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://127.0.0.1:9/picture.png")]
    public void A_link_out_of_the_document_is_never_followed_and_breaks_nothing(string target) =>
        SmallForm.Cells(Word(Table(Row("规章", "1", "2", "3")), (target, "image", ""), (target, "hyperlink", ""))).Should().Be("1 2 3");

    [Fact]
    public void Text_that_belongs_to_another_file_is_told()
    {
        var quarantined = new IngestPipeline().Read(new("report", Word("<w:altChunk r:id=\"r0\"/>", ("file:///etc/passwd", "aFChunk", "")))).Should().BeOfType<IngestOutcome.Quarantined>().Which;
        (quarantined.Reason, quarantined.Message[..20]).Should().Be(("otherFiles", "文档的部分正文取自其他文件，没有读取：请"));
    }

    [Theory]
    [InlineData("<w:tcPr><w:vMerge w:val=\"nonsense\"/></w:tcPr>")]
    [InlineData("<w:tcPr><w:gridSpan w:val=\"nonsense\"/></w:tcPr>")]
    public void A_value_of_a_wrong_kind_damages_one_document_and_no_more(string properties) =>
        new IngestPipeline().Read(new("report", Word(Table(Row("规章", $"<w:tc>{properties}<w:p/></w:tc>", "2", "3"))))).Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be("damaged");

    static string Overview(byte[] bytes) => Read(bytes).Sections.Single(section => section.Heading == "一、总体情况").Text;
}
