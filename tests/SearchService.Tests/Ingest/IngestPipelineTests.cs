using System.Text;
using SearchService.Ingest;
using SearchService.Reports;

namespace SearchService.Tests.Ingest;

public sealed class IngestPipelineTests
{
    const string Narrative = """
        一、总体情况
        2023年，我局公开信息三条，未收到申请。
        五、存在的主要问题及改进情况
        公开不够及时，已经改进。
        六、其他需要报告的事项：无。

        """;

    const string Titled = $"望溪县审计局2023年政府信息公开工作年度报告\n{Narrative}";

    [Fact]
    public void An_empty_file_is_refused() => Read("").Should().BeOfType<IngestOutcome.Refused>().Which.Reason.Should().Be("empty");

    [Fact]
    public void White_space_is_refused() => Read(" \r\n\u3000\n").Should().BeOfType<IngestOutcome.Refused>().Which.Reason.Should().Be("empty");

    [Fact]
    public void A_large_file_of_zeros_is_refused_for_its_size() =>
        Read(new byte[100_000_000]).Should().BeOfType<IngestOutcome.Refused>().Which.Should().Match<IngestOutcome.Refused>(refused => refused.Reason == "tooLarge" && refused.Message.Contains("64 MB"));

    [Fact]
    public void Zeros_under_the_limit_are_of_no_kind() => Read(new byte[1000]).Should().BeOfType<IngestOutcome.Refused>().Which.Reason.Should().Be("unknownKind");

    [Fact]
    public void A_text_of_too_many_lines_is_refused() =>
        Read(new string('\n', 200_000) + "年报").Should().BeOfType<IngestOutcome.Refused>().Which.Reason.Should().Be("tooLarge");

    [Fact]
    public void Broken_text_is_kept_apart_and_told_where_it_breaks()
    {
        var bytes = Encoding.UTF8.GetBytes(Titled);
        bytes[9] = 0xFF;
        Read(bytes).Should().BeOfType<IngestOutcome.Quarantined>().Which.Message.Should().StartWith("第 10 字节");
    }

    [Fact]
    public void A_report_is_accepted_with_its_evidence()
    {
        var report = Accepted(Titled);
        (report.Agency!.Name, report.Year, report.Title).Should().Be(("望溪县审计局", 2023, "望溪县审计局2023年政府信息公开工作年度报告"));
        report.Evidence.Should().Contain(new Evidence("year", "2023", "title", report.Title!)).And.Contain(new Evidence("agency", "望溪县审计局", "title", report.Title!));
    }

    [Fact]
    public void A_heading_with_its_text_behind_it_is_parted_from_it() =>
        Accepted(Titled).Sections[^1].Should().Be(new Section(SectionKind.OtherMatters, "六、其他需要报告的事项：", "无。\n"));

    [Theory]
    [InlineData("")]
    [InlineData("区审计局2023年政府信息公开工作年度报告\n")]
    [InlineData("市人民政府办公室2023年政府信息公开工作年度报告\n")]
    public void A_report_that_does_not_say_whose_it_is_waits_for_a_word_with_all_that_was_read(string title)
    {
        var quarantined = Read(title + Narrative).Should().BeOfType<IngestOutcome.Quarantined>().Subject;
        quarantined.Reason.Should().Be("needsIdentity");
        quarantined.Partial!.Sections.Should().Contain(section => section.Kind == SectionKind.Problems);
        quarantined.Partial.Agency.Should().BeNull();
    }

    [Fact]
    public void A_district_the_text_names_completes_the_agency() =>
        Accepted($"区审计局2023年政府信息公开工作年度报告\n{Narrative}请登录宁波市望溪区人民政府门户网站查询。\n").Agency!.Name.Should().Be("宁波市望溪区审计局");

    [Fact]
    public void The_fuller_name_of_the_signature_is_taken() =>
        Accepted($"2018年枫塘镇政府信息公开工作年度报告\n{Narrative}\n    望溪县枫塘镇人民政府\n    2019年1月18日\n")
            .Should().Match<Report>(report => report.Agency!.Name == "望溪县枫塘镇人民政府" && report.PublishedOn == new PartialDate(2019, 1, 18));

    [Fact]
    public void What_the_caller_states_wins_and_disagreement_is_a_warning()
    {
        var report = Accepted(Titled, new Stated { Agency = "望溪县财政局", Year = 2022, Region = new("云岭省/望溪县") });
        (report.Agency!.Name, report.Year, report.Agency.Region!.Path).Should().Be(("望溪县财政局", 2022, "云岭省/望溪县"));
        report.Warnings.Select(warning => warning.Code).Should().Contain(["AGENCY_CONFLICT", "YEAR_CONFLICT"]);
    }

    [Theory]
    [InlineData("云岭市望溪县审计局")]
    [InlineData("望溪审计局")]
    public void A_longer_or_shorter_form_of_the_name_is_no_disagreement(string agency) =>
        Accepted(Titled, new Stated { Agency = agency }).Warnings.Select(warning => warning.Code).Should().NotContain("AGENCY_CONFLICT");

    [Fact]
    public void A_period_of_another_year_than_the_title_is_a_warning() =>
        Accepted(Titled + "本报告所列数据的统计期限自2021年1月1日起至12月31日止。\n")
            .Should().Match<Report>(report => report.Year == 2023 && report.Warnings.Any(warning => warning.Code == "YEAR_CONFLICT"));

    [Theory]
    [InlineData("望溪县政府信息公开年度报告比对报告", "comparison")]
    [InlineData("望溪县2022年与2023年政府信息公开年报对比", "comparison")]
    [InlineData("关于做好2023年政府信息公开工作年度报告编制工作的通知", "notAReport")]
    [InlineData("一图读懂望溪县2023年政府信息公开工作年度报告", "notAReport")]
    public void A_document_about_reports_is_none(string title, string reason) =>
        Read($"{title}\n{Narrative}").Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be(reason);

    [Fact]
    public void Other_text_is_no_report() =>
        Read("关于食堂的说明\n\n今天的菜有三样。\n").Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be("notAReport");

    [Fact]
    public void A_blank_form_is_told() =>
        Read("一、总体情况\n二、主动公开政府信息情况\n\t第二十条第（一）项\n\n\t信息内容\n\t本年制发件数\n\t本年废止件数\n\t现行有效件数\n\n\t规章\n\t\n\t\n\t\n\n六、其他需要报告的事项\n")
            .Should().BeOfType<IngestOutcome.Quarantined>().Which.Reason.Should().Be("blankForm");

    static Report Accepted(string text, Stated? stated = null) => Read(Encoding.UTF8.GetBytes(text), stated).Should().BeOfType<IngestOutcome.Accepted>().Which.Report;

    static IngestOutcome Read(string text) => Read(Encoding.UTF8.GetBytes(text));

    static IngestOutcome Read(byte[] bytes, Stated? stated = null) => new IngestPipeline().Read(new SourceFile("年报.txt", bytes), stated);
}
