using SearchService.Ingest.Parsing;

namespace SearchService.Tests.Ingest.Parsing;

public sealed class TitleLineTests
{
    [Theory]
    [InlineData("云岭市望溪区审计局2023年政府信息公开工作年度报告", "云岭市望溪区审计局", 2023)]
    [InlineData("2019年云岭市人民政府办公厅政府信息公开工作年度报告", "云岭市人民政府办公厅", 2019)]
    [InlineData("2022年度望溪镇政府信息公开工作年度报告", "望溪镇", 2022)]
    [InlineData("云岭市人民政府2016年政府信息公开年报", "云岭市人民政府", 2016)]
    [InlineData("望溪县枫塘镇2023政府信息公开工作年度报告", "望溪县枫塘镇", 2023)]
    [InlineData("２０２３ 年 云岭市科委 信息公开年度报告", "云岭市科委", 2023)]
    [InlineData("云岭市民政局二〇一七年政府信息公开工作报告", "云岭市民政局", 2017)]
    [InlineData("云岭市民政局二0一七年度政务公开年报", "云岭市民政局", 2017)]
    [InlineData("2019年度政府信息公开年度报告", null, 2019)]
    [InlineData("云岭市司法局2023年政府信息公开 工作告年度报", "云岭市司法局", 2023)]
    [InlineData("云岭市人民政府信息公开年报（2020）", "云岭市人民政府", 2020)]
    [InlineData("雲嶺市龍潭區(qū)2022年政府信息公開工作年度報告", "云岭市龙潭区", 2022)]
    [InlineData("关于云岭市水利局2021年政府信息公开工作年度报告", "云岭市水利局", 2021)]
    public void A_title_says_whose_and_which_year(string title, string? agency, int year)
    {
        var read = TitleLine.Of(title, [0])!;
        (read.Agency, read.Year).Should().Be((agency, year));
    }

    [Theory]
    [InlineData("一、总体情况")]
    [InlineData("云岭市政府信息公开指南")]
    [InlineData("2023年政府工作总结")]
    public void Other_lines_are_no_title(string line) => TitleLine.Of(line, [0]).Should().BeNull();
}
