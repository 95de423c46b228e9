using System.IO.Compression;
using System.Text;
using AngleSharp.Html.Parser;
using SearchService.Ingest;

namespace SearchService.Tests.Ingest;

/// <summary>Files made to harm whoever opens them: each is refused with a sentence.</summary>
public sealed class HostileFileTests
{
    static string Word(string text) => $"""<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>{text}</w:t></w:r></w:p></w:body></w:document>""";

    [Fact]
    public void A_file_larger_than_the_limit() =>
        Refused(Encoding.UTF8.GetBytes(new string('a', 3 << 20)), new() { MaxBytes = 2 << 20 }).Should().Be("文件超过 2 MB 的上限。 The file is larger than 2 MB.");

    [Fact]
    public void A_package_that_bursts() =>
        Refused(Zip(("word/document.xml", Word(new string('0', 40 << 20)))), new() { MaxUnpackedBytes = 16 << 20 }).Should().StartWith("文档解压后超过 16 MB 的上限。");

    [Fact]
    public void A_package_of_very_many_parts() =>
        Refused(Zip([("word/document.xml", Word("a")), .. Enumerable.Range(0, 60).Select(part => ($"word/{part}.xml", "<a/>"))]), new() { MaxPackageParts = 50 }).Should().StartWith("文档解压后超过");

    [Theory]
    [InlineData("""<!DOCTYPE a [<!ENTITY b "cccccccccc"><!ENTITY d "&b;&b;&b;&b;&b;&b;">]>""")]
    [InlineData("""<!DOCTYPE a SYSTEM "http://example.invalid/a.dtd">""")]
    [InlineData("""<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]>""")]
    public void A_package_whose_XML_declares_entities(string declaration) =>
        Refused(Zip(("word/document.xml", declaration + Word("&b;")))).Should().StartWith("文档的 XML 声明了文档类型（DTD）");

    [Fact]
    public void A_page_nested_too_deeply() =>
        Refused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<div>", 20_000)) + "某某局")).Should().StartWith("元素的嵌套超过 500 层。");

    [Fact]
    public void A_page_whose_unclosed_tags_multiply() =>
        Refused(Encoding.UTF8.GetBytes("<html><body><p>" + string.Concat(Enumerable.Range(0, 300).Select(id => $"<b id={id}>")) + string.Concat(Enumerable.Repeat("<p>某", 20_000)))).Should().StartWith("标记超过 16 MB 或 500000 个元素的上限。");

    // End tags the parser ignores, or that leave open what they seem to close.
    [Theory]
    [InlineData("<font a={0}></b>", "")]
    [InlineData("<font a={0}>", "<table><tr><td></font></td></tr></table>")]
    [InlineData("<font a={0}>", "<table></font></table>")]
    [InlineData("<font a={0}>", "<object></font></object>")]
    [InlineData("<font a={0}></font-face>", "")]
    [InlineData("<td><font a={0}></td>", "")]
    [InlineData("<table><font a={0}></table>", "")]
    [InlineData("<font a={0}><!-- </font> -->", "")]
    [InlineData("<font a={0}><i b='</font>'></i>", "")]
    [InlineData("<font a={0}><style></font></style>", "")]
    public void A_page_whose_end_tags_close_nothing(string opening, string closing)
    {
        var page = Unclosed(opening, closing);
        new HtmlParser().ParseDocument(page).All.Length.Should().BeGreaterThan(40_000);
        Refused(Encoding.UTF8.GetBytes(Unclosed(opening, closing)), new() { MaxElements = 5_000 }).Should().StartWith("标记超过 16 MB 或 5000 个元素的上限。");
    }

    static string Unclosed(string opening, string closing) =>
        "<html><body><p>" + string.Concat(Enumerable.Range(0, 40).Select(id => opening.Replace("{0}", $"{id}", StringComparison.Ordinal))) +
        string.Concat(Enumerable.Repeat(closing, 40)) + string.Concat(Enumerable.Repeat("<p>x", 1_000));

    [Theory]
    [InlineData("<p><b><i>1</b></i>")]
    [InlineData("<table><tr><td><font color=red>1</td></tr></table>")]
    [InlineData("<b><table><tr><td>1<td>2</table></b>")]
    [InlineData("<p><a href=b>1")]
    public void A_page_whose_formatting_is_closed_is_no_hostile_page(string block) =>
        Read(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat(block, 400))), new() { MaxElements = 5_000 }).Should().NotBeOfType<IngestOutcome.Refused>();

    // Each bracket is a piece of its own to the parser, and each piece would copy all those before it.
    [Theory]
    [InlineData("style")]
    [InlineData("script")]
    public void A_page_with_a_long_part_of_no_text_in_many_pieces(string name) =>
        Read(Encoding.UTF8.GetBytes($"<html><body><p>某市审计局2023年政府信息公开工作年度报告<{name}>{string.Concat(Enumerable.Repeat("<div>", 200_000))}</{name}>")).Should().NotBeOfType<IngestOutcome.Refused>();

    [Fact]
    public void A_page_that_takes_the_parser_too_long() =>
        Read(Encoding.UTF8.GetBytes("<html><body><table>" + string.Concat(Enumerable.Repeat("x<b></b>", 200_000))), new() { MaxParsing = TimeSpan.FromSeconds(1) })
            .Should().BeOfType<IngestOutcome.Quarantined>().Which.Message.Should().StartWith("网页的标记在 1 秒内未能读完。");

    [Fact]
    public void A_page_of_very_many_bytes() =>
        Refused(Encoding.UTF8.GetBytes("<html><body>" + new string('a', 3 << 20)), new() { MaxMarkupBytes = 2 << 20 }).Should().StartWith("标记超过 2 MB");

    // Two minutes and more where each cell counts its neighbors again.
    [Fact]
    public void A_row_of_very_many_cells_takes_no_longer_than_its_length()
    {
        var page = Encoding.UTF8.GetBytes("<html><body><table><tr>" + string.Concat(Enumerable.Repeat("<td>1</td>", 60_000)));
        new Action(() => new IngestPipeline().Read(new("file", page))).ExecutionTime().Should().BeLessThan(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData("w:sdt><w:sdtContent", "w:sdtContent></w:sdt")]
    [InlineData("w:tbl><w:tr><w:tc", "w:tc></w:tr></w:tbl")]
    [InlineData("w:smartTag", "w:smartTag")]
    public void A_package_whose_XML_is_nested_too_deeply(string opening, string closing)
    {
        var deep = string.Concat(Enumerable.Repeat($"<{opening}>", 50_000)) + string.Concat(Enumerable.Repeat($"</{closing}>", 50_000));
        Refused(Zip(("word/document.xml", Word("a").Replace("<w:p>", $"{deep}<w:p>", StringComparison.Ordinal)))).Should().StartWith("元素的嵌套超过 500 层。");
    }

    [Fact]
    public void A_package_whose_depth_hides_in_a_part_of_another_name() =>
        Refused(Zip(("word/document.xml", Word("a")), ("word/other.bin", string.Concat(Enumerable.Repeat("<a>", 50_000))))).Should().StartWith("元素的嵌套超过 500 层。");

    [Fact]
    public void A_package_of_very_many_elements() =>
        Refused(Zip(("word/document.xml", Word("a").Replace("<w:p>", string.Concat(Enumerable.Repeat("<w:p/>", 600_000)) + "<w:p>", StringComparison.Ordinal)))).Should().StartWith("标记超过 16 MB 或 500000 个元素的上限。");

    [Fact]
    public void A_package_with_a_long_part() =>
        Refused(Zip(("word/document.xml", Word(new string('0', 3 << 20)))), new() { MaxMarkupBytes = 2 << 20 }).Should().StartWith("标记超过 2 MB");

    [Theory]
    [InlineData("Rar!\u001A\u0007", "这是 RAR、7z 或 gzip 压缩包")]
    [InlineData("<?xml version='1.0'?><pkg:package/>", "这是 XML 文件")]
    [InlineData("MIME-Version: 1.0\r\nContent-Type: multipart/related", "这是 MHT 网页存档")]
    [InlineData("GIF89a", "这是图片")]
    public void A_file_of_a_kind_that_is_not_read(string content, string sentence) => Refused(Encoding.Latin1.GetBytes(content)).Should().StartWith(sentence);

    // What a parser looks for among all open elements costs it more with each.
    [Fact]
    public void A_page_of_lists_in_lists() =>
        Refused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<ul><li>", 100_000)))).Should().StartWith("元素的嵌套超过 500 层。");

    [Fact]
    public void A_page_of_very_many_elements() =>
        Refused(Encoding.UTF8.GetBytes("<html><body>" + string.Concat(Enumerable.Repeat("<p>1", 2_000))), new() { MaxElements = 1_000 }).Should().StartWith("标记超过 16 MB 或 1000 个元素的上限。");

    [Fact]
    public void A_page_larger_than_the_limit_of_markup() =>
        Refused(Encoding.UTF8.GetBytes("<html><body>" + new string('a', 2 << 20)), new() { MaxMarkupBytes = 1 << 20 }).Should().StartWith("标记超过 1 MB");

    [Fact]
    public void A_table_of_very_many_cells() =>
        Refused(Encoding.UTF8.GetBytes("<html><body><table>" + string.Concat(Enumerable.Repeat("<tr><td>1<td>2<td>3", 2_000))), new() { MaxTableCells = 5_000 }).Should().StartWith("表格超过 5000 个单元格的上限。");

    [Fact]
    public void A_table_whose_merged_cells_reach_over_very_many_rows() =>
        Refused(Encoding.UTF8.GetBytes("<html><body><table><tr>" + string.Concat(Enumerable.Repeat("<td rowspan=60000>1", 500)) + string.Concat(Enumerable.Repeat("<tr><td>", 60_000)))).Should().StartWith("表格超过");

    [Fact]
    public void A_package_that_names_a_part_it_does_not_hold_is_damaged() =>
        Read(Zip(("[Content_Types].xml", """<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/></Types>"""),
            ("_rels/.rels", """<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/absent.xml"/></Relationships>"""),
            ("word/document.xml", Word("a")))).Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be("damaged");

    [Fact]
    public void An_archive_that_is_no_document() => Refused(Zip(("a.txt", "a"))).Should().StartWith("这是压缩包");

    static IngestOutcome Read(byte[] bytes, IngestLimits? limits = null) => new IngestPipeline(limits).Read(new("file", bytes));

    static string Refused(byte[] bytes, IngestLimits? limits = null) => Read(bytes, limits).Should().BeOfType<IngestOutcome.Refused>().Which.Message;

    static byte[] Zip(params (string Name, string Text)[] parts)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var (name, text) in parts)
            {
                using var part = archive.CreateEntry(name).Open();
                part.Write(Encoding.UTF8.GetBytes(text));
            }
        return bytes.ToArray();
    }
}
