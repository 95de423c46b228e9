using System.Text;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Ingest.Parsing;

public class TableInkTests
{
    [Theory]
    [InlineData("0295761.1")]
    [InlineData("014")]
    [InlineData("1,23")]
    public void Digits_at_the_end_of_a_table_that_are_no_number_are_its_cell_and_no_narrative(string ink)
    {
        var report = Read($"第二十条第（九）项\n信息内容\n采购项目数量\n采购总金额\n政府集中采购\n7\n{ink}\n");
        report.Sections.Single(section => section.Kind == SectionKind.ProactiveDisclosure).Text.Should().BeEmpty();
        report.Counts.Where(cell => cell.State == CellState.Unreadable).Should().ContainSingle().Which.Raw.Should().Be(ink);
        report.Counts.Where(cell => cell.State == CellState.Number).Should().ContainSingle().Which.Value.Should().Be(7);
    }

    static Report Read(string table) =>
        ((IngestOutcome.Accepted)new IngestPipeline().Read(new("file", Encoding.UTF8.GetBytes(
            $"桃溪市水务局2019年政府信息公开工作年度报告\n一、总体情况\n全年运转平稳。\n二、主动公开政府信息情况\n{table}五、存在的主要问题及改进情况\n解读不够。\n")))).Report;
}
