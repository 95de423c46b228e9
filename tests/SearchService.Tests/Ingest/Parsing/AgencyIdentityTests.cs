using System.Text;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Ingest.Parsing;

public class AgencyIdentityTests
{
    const string Narrative = "\n\n一、总体情况\n\n    本年办理依申请公开两件，均已答复。\n\n五、存在的主要问题及改进情况\n\n    人员不足。\n";

    [Theory]
    [InlineData("桃溪市民政局")]
    [InlineData("桃溪市民族宗教事务局")]
    [InlineData("桃溪市政务服务局")]
    [InlineData("桃溪市政府办公室")]
    [InlineData("桃溪市市场监督管理局")]
    [InlineData("桃溪市容城县民政局")]
    public void A_city_that_is_in_no_list_has_its_bureaus(string name) => Agency(name).Name.Should().Be(FullName.Official(name));

    [Fact]
    public void A_short_name_is_spelled_out_and_the_printed_one_is_evidence()
    {
        var report = Read("桃溪市科委").Should().BeOfType<IngestOutcome.Accepted>().Which.Report;
        report.Agency!.Name.Should().Be("桃溪市科学技术委员会");
        report.Evidence.Should().Contain(evidence => evidence.Field == "agency" && evidence.Value == "桃溪市科委");
    }

    [Theory]
    [InlineData("淮安市洪泽区人民政府办公室", "淮安市洪泽区人民政府")]
    [InlineData("淮安市清江浦区人民政府办公室", "洪泽区人民政府")]
    [InlineData("淮安市洪泽区人民政府办公室，抄送徐州市洪泽区人民政府办公室", "洪泽区人民政府")]
    public void The_city_of_a_county_is_the_one_the_text_names_for_it_and_no_other(string named, string name) =>
        Read("洪泽区人民政府", $"请与{named}联系。\n").Should().BeOfType<IngestOutcome.Accepted>().Which.Report.Agency!.Name.Should().Be(name);

    [Fact]
    public void Words_that_begin_with_市_are_no_city() =>
        Read("民生市场监督管理局").Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be("needsIdentity");

    [Theory]
    [InlineData("望湖縣人民政府", "望湖县人民政府")]
    [InlineData("清河市望湖縣財政局", "清河市望湖县财政局")]
    [InlineData("乾县人民政府", "乾县人民政府")]
    public void A_traditional_title_gives_the_simplified_name_and_the_same_id(string printed, string simplified)
    {
        Agency(printed).Name.Should().Be(simplified);
        Agency(printed).Id.Should().Be(Agency(simplified).Id);
    }

    [Fact]
    public void A_province_that_is_in_no_list_roots_the_region_and_its_cities_are_cities()
    {
        var agency = Agency("临渊省桃溪市财政局");
        (agency.Region!.Path, agency.Level).Should().Be(("临渊省/桃溪市", AgencyLevel.City));
    }

    [Fact]
    public void A_city_below_a_province_of_the_list_that_the_list_has_not_may_be_a_county() =>
        Agency("江苏省清河市财政局").Level.Should().BeNull();

    static Agency Agency(string name) => Read(name).Should().BeOfType<IngestOutcome.Accepted>(name).Which.Report.Agency!;

    static IngestOutcome Read(string name, string more = "") =>
        new IngestPipeline().Read(new("a.txt", Encoding.UTF8.GetBytes($"{name}2023年政府信息公开工作年度报告{Narrative}{more}")));
}
