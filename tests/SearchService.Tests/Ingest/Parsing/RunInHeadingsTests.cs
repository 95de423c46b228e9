using System.Text;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Ingest.Parsing;

public class RunInHeadingsTests
{
    const string Title = "桃溪市水务局2023年政府信息公开工作年度报告\n", Overview = "一、总体情况\n全年运转平稳。\n";

    [Theory]
    [InlineData("解读不够。六、其他需要报告的事项 本年没有收费。", "六、其他需要报告的事项")]
    [InlineData("解读不够。六、其他需要报告的事项：本年没有收费。", "六、其他需要报告的事项：")]
    public void A_heading_behind_a_sentence_opens_its_section_and_is_evidence(string text, string heading)
    {
        var report = Read($"{Title}{Overview}五、存在的主要问题及改进情况\n{text}\n");
        report.Sections.Select(section => (section.Kind, section.Heading, section.Text)).Should().EndWith(
            [(SectionKind.Problems, "五、存在的主要问题及改进情况", "解读不够。\n"), (SectionKind.OtherMatters, heading, "本年没有收费。\n")]);
        report.Evidence.Should().ContainSingle(evidence => evidence.Field == "sections" && evidence.Value == "otherMatters");
    }

    [Fact]
    public void Several_headings_in_one_paragraph_open_their_sections() =>
        Read($"{Title}一、总体情况\n全年运转平稳。五、存在的主要问题及改进情况 解读不够。六、其他需要报告的事项 没有。\n").Sections.Select(section => (section.Kind, section.Text)).Should().EndWith(
            [(SectionKind.Overview, "全年运转平稳。\n"), (SectionKind.Problems, "解读不够。\n"), (SectionKind.OtherMatters, "没有。\n")]);

    [Theory]
    [InlineData("本报告分为六个部分。一、总体情况 二、主动公开政府信息情况 三、收到和处理政府信息公开申请情况 五、存在的主要问题及改进情况。")]
    [InlineData("本报告分为：一、总体情况；五、存在的主要问题及改进情况；六、其他需要报告的事项 等部分。")]
    [InlineData("详见第五部分。五、存在的主要问题及改进情况，六、其他需要报告的事项。")]
    public void An_enumeration_of_the_sections_opens_none(string text) =>
        Read($"{Title}{text}\n{Overview}五、存在的主要问题及改进情况\n解读不够。\n").Sections.Select(section => section.Kind).Should().Equal(SectionKind.Preamble, SectionKind.Overview, SectionKind.Problems);

    [Theory]
    [InlineData("按照五、存在的主要问题及改进情况 所列逐项整改。")]
    [InlineData("已整改。其他需要报告的事项 没有。")]
    [InlineData("已整改。一、总体情况 平稳。")]
    public void A_mention_or_what_stands_in_the_wrong_place_opens_none(string text) =>
        Read($"{Title}{Overview}五、存在的主要问题及改进情况\n{text}\n").Sections.Select(section => section.Kind).Should().Equal(SectionKind.Overview, SectionKind.Problems);

    static Report Read(string text) => ((IngestOutcome.Accepted)new IngestPipeline().Read(new("a.txt", Encoding.UTF8.GetBytes(text)))).Report;
}
