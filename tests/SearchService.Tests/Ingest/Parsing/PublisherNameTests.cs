using SearchService.Ingest.Parsing;

namespace SearchService.Tests.Ingest.Parsing;

public sealed class PublisherNameTests
{
    [Theory]
    [InlineData("清河市水务局", "我局公开信息", "清河市水务局")]
    [InlineData("清河市卫生健康委员会", "本委公开信息", "清河市卫生健康委员会")]
    [InlineData("望溪县建新镇人民政府", "我镇公开信息", "望溪县建新镇人民政府")]
    [InlineData("望湖区鼓楼街道办事处", "我街道公开信息", "望湖区鼓楼街道办事处")]
    // The office publishes for others, and every body of a county says 我县.
    [InlineData("清河市人民政府办公室", "我市公开信息", null)]
    [InlineData("望溪县人民政府", "我县公开信息", null)]
    [InlineData("清河市水务局", "我委公开信息", null)]
    [InlineData("市水务局", "我局公开信息", null)]
    [InlineData("门户网站", "我局公开信息", null)]
    [InlineData(null, "我局公开信息", null)]
    public void A_publisher_is_the_agency_only_where_the_text_calls_itself_so(string? publisher, string narrative, string? agency) =>
        PublisherName.Of(publisher, narrative).Should().Be(agency);
}
