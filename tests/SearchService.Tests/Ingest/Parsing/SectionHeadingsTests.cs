using SearchService.Ingest.Parsing;
using SearchService.Reports;

namespace SearchService.Tests.Ingest.Parsing;

public sealed class SectionHeadingsTests
{
    [Theory]
    [InlineData("一、总体情况", SectionKind.Overview)]
    [InlineData("第一部分 总体工作情况", SectionKind.Overview)]
    [InlineData("1.政府信息公开工作总体情况", SectionKind.Overview)]
    [InlineData("一、2025年政务公开工作总体情况", SectionKind.Overview)]
    [InlineData("一、概述", SectionKind.Overview)]
    [InlineData("二、行政机关主动公开政府信息情况", SectionKind.ProactiveDisclosure)]
    [InlineData("2、 主动公开政府信息的情况", SectionKind.ProactiveDisclosure)]
    [InlineData("二、本年度主动公开政务信息情况", SectionKind.ProactiveDisclosure)]
    [InlineData("三、行政机关收到和处理政府信息公开申请情况", SectionKind.Requests)]
    [InlineData("三、收到和处理政府信息公开申请情况统计表", SectionKind.Requests)]
    [InlineData("三、收到和处理政府信息公开申请情况（数据准确、要素齐全）", SectionKind.Requests)]
    [InlineData("二、政府信息依申请公开办理情况", SectionKind.Requests)]
    [InlineData("四、因政府信息公开工作被申请行政复议、提起行政诉讼情况", SectionKind.Challenges)]
    [InlineData("四、复议、诉讼和申诉情况", SectionKind.Challenges)]
    [InlineData("五、存在的主要问题和改进情况", SectionKind.Problems)]
    [InlineData("五、存在问题与改进思路", SectionKind.Problems)]
    [InlineData("|五、存在的主要问题及整改措施", SectionKind.Problems)]
    [InlineData("五、政府信息公开工作存在的主要问题及改进情况", SectionKind.Problems)]
    [InlineData("l六、其他需要报告的事项", SectionKind.OtherMatters)]
    [InlineData("七、其它需要说明的事项", SectionKind.OtherMatters)]
    [InlineData("三、依申请公开政府信息收费及减免情况", SectionKind.Other)]
    [InlineData("一、總體情況", SectionKind.Overview)]
    public void Wording_tells_the_section(string heading, SectionKind kind) => SectionHeadings.KindOf(LabelText.Core(heading)).Should().Be(kind);

    [Theory]
    [InlineData("四、结转下年度继续办理")]
    [InlineData("一、本年新收政府信息公开申请数量")]
    [InlineData("二、上年结转政府信息公开申请数量")]
    [InlineData("三、本年度办理结果")]
    [InlineData("行政复议")]
    [InlineData("其他处理")]
    [InlineData("其他")]
    [InlineData("二、工作机制保障")]
    public void A_row_of_a_table_is_no_section_whatever_its_numeral(string label) => SectionHeadings.KindOf(LabelText.Core(label)).Should().BeNull();
}
