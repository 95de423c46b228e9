using SearchService.Reports;
using SearchService.Search;
using SearchService.Tests.Support;

namespace SearchService.Tests.Engines;

/// <content>Like wording.</content>
public abstract partial class SearchEngineContract
{
    const string Wording = "加强政务新媒体管理，全年发布信息三百二十条，回应关切十二次。";

    async Task<SimilarResults> Similar(SimilarRequest request, params ReportBuilder[] reports) =>
        await EngineOver([.. reports.Select(report => report.Build())]).SimilarAsync(request, CancellationToken.None);

    [Fact]
    public async Task Like_wording_says_how_like_it_is_and_where_it_stands()
    {
        var found = (await Similar(new("甲乙丙丁戊"), Report("别的话。\n　　甲乙丙丁己 。\n", 2022))).Paragraphs.Single();
        found.Should().BeEquivalentTo(new { Score = 0.75, Earlier = false, Heading = "一、总体情况" });
        found.Paragraph.Should().Be(new Paragraph(new(new(SectionKind.Overview, 1), 7, 14), "甲乙丙丁己 。"));
        found.Report.Version.Should().Be(1);
    }

    [Theory]
    [InlineData("加强政务新媒体管理，全年发布信息四百二十条，回应关切九次。", true)]
    [InlineData("加強政務新媒體管理 全年發布信息三百二十條；回應關切十二次", true)]
    [InlineData("全年发布信息三百二十条，开展业务培训，组织现场检查。", false)]
    [InlineData("公开", false)]
    public async Task Wording_is_like_when_enough_pairs_of_neighbors_are_common(string text, bool like) =>
        (await Similar(new(Wording), Report(text))).Paragraphs.Should().HaveCount(like ? 1 : 0);

    [Fact]
    public async Task The_same_agency_s_earlier_years_come_first_and_the_last_of_them_before_all()
    {
        var results = await Similar(new(Wording) { Agency = "望湖区财政局", Year = 2022 },
            Report(Wording, 2021, "望湖区审计局"), Report(Wording, 2023), Report(Wording, 2022), Report("加强政务新媒体管理，全年发布信息若干条，回应关切九次。", 2021), Report(Wording, 2020));
        results.Paragraphs.Select(found => (found.Report.Agency.Name, found.Report.Key.Year, found.Earlier)).Should().Equal(
            ("望湖区财政局", 2021, true), ("望湖区财政局", 2020, true), ("望湖区财政局", 2023, false), ("望湖区审计局", 2021, false));
        results.Complete.Should().BeTrue();
    }

    [Theory]
    [InlineData(Facet.Year, "2021", 1)]
    [InlineData(Facet.Year, "-2021", 2)]
    [InlineData(Facet.Section, "problems", 1)]
    [InlineData(Facet.Section, "-problems", 2)]
    [InlineData(Facet.Agency, "-望湖区财政局", 0)]
    public async Task Filters_narrow_like_wording(Facet facet, string value, int count) =>
        (await Similar(new(Wording) { Filters = Filters.None.With(facet, value == "-望湖区财政局" ? $"-{Report("").Build().Agency!.Id}" : value) },
            Report(Wording, 2021), Report(Wording, 2022), Report("公开。").Saying(Wording, SectionKind.Problems))).Paragraphs.Should().HaveCount(count);

    [Theory]
    [InlineData("审计局", 1)]
    [InlineData("-审计局", 1)]
    [InlineData("部门", 2)]
    [InlineData("无此分组", 0)]
    public async Task Groups_narrow_like_wording(string group, int count) =>
        (await Similar(new(Wording) { Filters = Filters.None with { Groups = Selection.Parse([group]) } },
            Report(Wording, agency: "望湖区审计局"), Report(Wording, agency: "望湖区财政局"))).Paragraphs.Should().HaveCount(count);

    [Theory]
    [InlineData("")]
    [InlineData("。")]
    [InlineData("公")]
    public async Task Nothing_is_like_a_wording_without_pairs(string text) =>
        (await Similar(new(text), Report("公。"))).Should().BeEquivalentTo(new { Paragraphs = Array.Empty<SimilarParagraph>(), Complete = true });

    [Fact]
    public async Task Only_current_versions_are_like() => (await Similar(new(Wording), Report(Wording), Report("复议"))).Paragraphs.Should().BeEmpty();
}
