using SearchService.Ingest.Parsing;
using SearchService.Reports;

namespace SearchService.Tests.Ingest.Parsing;

public sealed class AgencyNameTests
{
    [Theory]
    [InlineData("北京市望溪区审计局", "北京市 望溪区", "审计局")]
    [InlineData("云岭市市场监督管理局望溪监管局", "云岭市", "市场监督管理局望溪监管局")]
    [InlineData("望溪县住房和城乡建设局", "望溪县", "住房和城乡建设局")]
    [InlineData("望溪县城市管理局", "望溪县", "城市管理局")]
    [InlineData("盐城市城市管理局", "盐城市", "城市管理局")]
    [InlineData("云岭市望溪区新街镇人民政府", "云岭市 望溪区 新街镇", "人民政府")]
    [InlineData("胡市镇人民政府", "胡市镇", "人民政府")]
    [InlineData("镇江市人民政府", "镇江市", "人民政府")]
    [InlineData("市中区人民政府", "市中区", "人民政府")]
    [InlineData("沙市区人民政府", "沙市区", "人民政府")]
    [InlineData("望溪街道办事处", "望溪街道", "办事处")]
    [InlineData("云溪科技园区望溪园管理委员会", "云溪科技园区", "望溪园管理委员会")]
    [InlineData("云岭市望溪区社区建设办公室", "云岭市 望溪区", "社区建设办公室")]
    [InlineData("区审计局", "", "区审计局")]
    [InlineData("市人民政府办公室", "", "市人民政府办公室")]
    [InlineData("区市场监督管理局", "", "区市场监督管理局")]
    [InlineData("县城市管理局", "", "县城市管理局")]
    [InlineData("我局", "", "我局")]
    [InlineData("国家卫生健康委", "", "国家卫生健康委")]
    public void A_name_is_taken_apart(string name, string units, string body)
    {
        var read = AgencyName.Of(name);
        (string.Join(' ', read.Units), read.Body).Should().Be((units, body));
    }

    [Theory]
    [InlineData("云岭省生态环境厅", AgencyLevel.Province, AgencyType.Department)]
    [InlineData("上海市人民政府办公厅", AgencyLevel.Province, AgencyType.Office)]
    [InlineData("宁波市人民政府", AgencyLevel.City, AgencyType.Government)]
    [InlineData("望溪县人民政府办公室", AgencyLevel.County, AgencyType.Office)]
    [InlineData("枫塘镇人民政府", AgencyLevel.Township, AgencyType.Government)]
    [InlineData("枫塘街道办事处", AgencyLevel.Township, AgencyType.Subdistrict)]
    [InlineData("云溪经济开发区管理委员会", AgencyLevel.FunctionalArea, AgencyType.Government)]
    [InlineData("上海市浦东新区人民政府", AgencyLevel.County, AgencyType.Government)]
    [InlineData("宁波市国有资产监督管理委员会", AgencyLevel.City, AgencyType.Department)]
    [InlineData("宁波市市场监督管理局望溪分局", null, AgencyType.Branch)]
    [InlineData("望溪县人民医院", AgencyLevel.County, AgencyType.PublicBody)]
    [InlineData("国家卫生健康委", AgencyLevel.Ministry, AgencyType.Department)]
    [InlineData("财政部", AgencyLevel.Ministry, AgencyType.Department)]
    [InlineData("云岭市财政局", null, AgencyType.Department)]
    public void Level_and_type_are_what_the_name_tells(string name, AgencyLevel? level, AgencyType? type) =>
        (AgencyName.Of(name).Level, AgencyName.Of(name).Type).Should().Be((level, type));

    [Theory]
    [InlineData("枫塘镇", "枫塘镇人民政府")]
    [InlineData("枫塘街", "枫塘街道办事处")]
    [InlineData("枫塘街道", "枫塘街道办事处")]
    [InlineData("云溪高新区", "云溪高新区管理委员会")]
    [InlineData("望溪县审计局", "望溪县审计局")]
    public void A_place_reports_through_its_government(string name, string agency) => AgencyName.Of(name).WithBody().Name.Should().Be(agency);

    [Theory]
    [InlineData("望溪县审计局", true)]
    [InlineData("财政部", true)]
    [InlineData("区审计局", false)]
    [InlineData("我局", false)]
    [InlineData("市人民政府办公室", false)]
    public void A_name_without_its_own_place_is_no_identity(string name, bool isIdentity) => AgencyName.Of(name).IsIdentity.Should().Be(isIdentity);
}
