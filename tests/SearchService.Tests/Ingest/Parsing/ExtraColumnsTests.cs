using System.Text;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Ingest.Parsing;

public class ExtraColumnsTests
{
    const string Head = "桃溪市水务局2023年政府信息公开工作年度报告\n一、总体情况\n平稳。\n二、主动公开政府信息情况\n第二十条第（一）项 |\n";

    [Theory]
    [InlineData("信息内容 | 本年制发件数 | 上年同期数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 9 | 1 | 2 |\n行政规范性文件 | 3 | 8 | 4 | |\n")]
    [InlineData("信息内容 | 上年同期数 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 9 | 0 | 1 | 2 |\n行政规范性文件 | 8 | 3 | 4 | |\n")]
    [InlineData("信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 | 备注 |\n规章 | 0 | 1 | 2 | 见附件 |\n行政规范性文件 | 3 | 4 | | 7 |\n")]
    public void Numbers_are_read_by_their_headings_and_the_added_column_is_named(string table)
    {
        var report = Read(Head + table);
        Numbers(report).Should().Equal(("rules/issued", 0), ("rules/repealed", 1), ("rules/in-force", 2), ("normative-documents/issued", 3), ("normative-documents/repealed", 4), ("normative-documents/in-force", null));
        report.Warnings.Should().ContainSingle(warning => warning.Code == "EXTRA_COLUMN").Which.Message.Should().ContainAny("上年同期数", "备注");
    }

    [Theory]
    [InlineData("信息内容 | 本年制发件数 | | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 9 | 1 | 2 |\n")]
    [InlineData("信息内容 | 本年制发件数 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 9 | 1 | 2 |\n")]
    [InlineData("信息内容 | 本年制发件数 | 上年同期数 | 本年废止件数 | 现行有效件数 |\n规章 | 0 | 1 | 2 |\n")]
    [InlineData("信息内容 | 本年废止件数 | 上年同期数 | 本年制发件数 | 现行有效件数 |\n规章 | 0 | 9 | 1 | 2 |\n")]
    public void Without_such_headings_or_in_a_row_that_does_not_fit_them_nothing_is_read(string table) => Numbers(Read(Head + table)).Should().BeEmpty();

    static Report Read(string text) => ((IngestOutcome.Accepted)new IngestPipeline().Read(new("a.txt", Encoding.UTF8.GetBytes(text)))).Report;

    static IEnumerable<(string, int?)> Numbers(Report report) => report.Counts.Select(cell => (cell.Indicator.Id["disclosure/".Length..], (int?)cell.Value));
}
