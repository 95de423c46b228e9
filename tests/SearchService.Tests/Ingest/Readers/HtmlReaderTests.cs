using System.Text;
using SearchService.Ingest.Readers;
using SearchService.Tests.Support;

namespace SearchService.Tests.Ingest.Readers;

/// <summary>Oddities of real pages: a number is what the page prints, or is flagged.</summary>
public sealed class HtmlReaderTests
{
    [Theory]
    [InlineData("<span>1</span><font>2</font>", "12")]
    [InlineData("1<o:p></o:p>2", "12")]
    [InlineData("1&#8203;2", "12")]
    [InlineData("<del>5</del>6", "6")]
    [InlineData("&nbsp;", "Blank")]
    [InlineData("12<sup>1</sup>", "Unreadable")]
    [InlineData("12<sub>1</sub>", "Unreadable")]
    [InlineData("<s>5</s>6", "Unreadable")]
    [InlineData("<p>12</p>3", "Unreadable")]
    [InlineData("<div>1</div><div>2</div>", "Unreadable")]
    [InlineData("<ul><li>1</li><li>2</li></ul>", "Unreadable")]
    [InlineData("1<br>2", "Unreadable")]
    public void Digits_that_only_stand_close_make_no_larger_number(string html, string read) => SmallForm.InHtml(html).Should().Be($"{read} 2 3");

    [Theory]
    [InlineData("<span style='display: none'>9</span>1")]
    [InlineData("<span style='DISPLAY:none'>9</span>1")]
    [InlineData("<span style='visibility:hidden'>9</span>1")]
    [InlineData("<span style='color:red;font-size:0px'>9</span>1")]
    [InlineData("<span hidden>9</span>1")]
    [InlineData("<!--9-->1")]
    public void What_a_page_hides_is_not_read(string html) => SmallForm.InHtml(html).Should().Be("1 2 3");

    [Theory]
    [InlineData("<td rowspan=0>规章</td>")]
    [InlineData("<td rowspan=1000000000 colspan=1000000000>规章</td>")]
    [InlineData("<td rowspan=abc colspan=-5>规章</td>")]
    [InlineData("<td>规<br/>章</td>")]
    [InlineData("<th>规章</th>")]
    public void Strange_spans_and_breaks_change_no_row(string label) =>
        SmallForm.Cells(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(SmallForm.Page()).Replace("<td>规章</td>", label, StringComparison.Ordinal))).Should().Be("1 2 3");

    [Theory]
    [InlineData("")]
    [InlineData("望溪县门户\n")]
    [InlineData("<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">")]
    public void A_page_is_told_by_its_content(string before) => SmallForm.Cells(SmallForm.Page(before: before)).Should().Be("1 2 3");

    [Fact]
    public void A_page_below_a_long_comment_is_a_page() => SmallForm.Cells(SmallForm.Page(before: $"<!-- {new string('x', 10_000)} -->")).Should().Be("1 2 3");

    [Fact]
    public void A_page_in_UTF_16_is_a_page() => SmallForm.Cells([0xFF, 0xFE, .. Encoding.Unicode.GetBytes(Encoding.UTF8.GetString(SmallForm.Page()))]).Should().Be("1 2 3");

    [Theory]
    [InlineData("utf-8")]
    [InlineData("gb2312")]
    public void The_encoding_is_told_by_the_bytes_whatever_is_declared(string declared)
    {
        var page = Encoding.UTF8.GetString(SmallForm.Page()).Replace("<body>", $"<head><meta charset={declared}></head><body>", StringComparison.Ordinal);
        SmallForm.Cells(CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes(page)).Should().Be("1 2 3");
        SmallForm.Cells([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(page)]).Should().Be("1 2 3");
    }

    [Fact]
    public void A_cell_says_where_it_stands() =>
        SmallForm.Read(SmallForm.Page()).Counts["disclosure/rules/repealed"]!.At.Should().Be("/body/table[1]/tbody[1]/tr[3]/td[3]");

    [Fact]
    public void A_break_before_the_number_of_a_heading_ends_the_paragraph()
    {
        var read = (ReadDocument.Whole)HtmlReader.Read("<body><strong>某局2023年年度报告</strong><br>一、总体情况<br>我局共\n<br>办理3件", SearchService.Ingest.IngestLimits.Default);
        read.Document.Blocks.Cast<DocumentBlock.Paragraph>().Select(block => block.Text).Should().Equal("某局2023年年度报告", "一、总体情况我局共办理3件");
    }
}
