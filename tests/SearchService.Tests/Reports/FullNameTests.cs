using SearchService.Reports;

namespace SearchService.Tests.Reports;

public class FullNameTests
{
    [Theory]
    [InlineData("上海市科委", "上海市科学技术委员会", "上海市")]
    [InlineData("清河市卫健委", "清河市卫生健康委", "云岭省/清河市")]
    [InlineData("清河市卫生健康委", "清河市卫生健康委员会", "云岭省/清河市")]
    [InlineData("清河市发改委", "清河市发展和改革委员会", "云岭省/清河市")]
    [InlineData("望湖区发改局", "望湖区发展和改革局", "云岭省/清河市/望湖区")]
    [InlineData("清河市人社局", "清河市人力资源社会保障局", "云岭省/清河市")]
    [InlineData("清河市市监局望湖分局", "清河市市场监督管理局望湖分局", "云岭省/清河市/望湖区")]
    [InlineData("漪安经济开发区管委会", "清河市漪安经济开发区管理委员会", "云岭省/清河市")]
    [InlineData("前进区教育局", "佳木斯市前进区教育局", "黑龙江省/佳木斯市/前进区")]
    [InlineData("鼓楼街道办事处", "清河市望湖区鼓楼街道办事处", "云岭省/清河市/望湖区")]
    [InlineData("望湖县政府", "清河市望湖县人民政府", "云岭省/清河市/望湖县")]
    [InlineData("望湖縣財政局", "望湖县财政局", "云岭省/清河市/望湖县")]
    [InlineData("望湖 区 财政局", "望湖区财政局", "云岭省/清河市/望湖区")]
    [InlineData("望湖区第1中学", "望湖区第１中学", "云岭省/清河市/望湖区")]
    [InlineData("清河市人民政府国有资产监督管理委员会", "清河市国资委", "云岭省/清河市")]
    [InlineData("望湖区人民政府鼓楼街道办事处", "鼓楼街道办事处", "云岭省/清河市/望湖区")]
    [InlineData("清河市人民政府外事办公室", "清河市外事办公室", "云岭省/清河市")]
    public void Two_spellings_of_one_agency_have_one_full_name(string one, string other, string region)
    {
        FullName.Of(one, new Region(region)).Should().Be(FullName.Of(other, new Region(region)));
        Agency.Named(one, new Region(region)).Id.Should().Be(Agency.Named(other, new Region(region)).Id);
    }

    [Theory]
    [InlineData("清河市发改委", "清河市发改局")]
    [InlineData("清河市卫健委", "清河市卫计委")]
    [InlineData("清河市文旅局", "清河市文化和旅游局")]
    [InlineData("清河市财政局", "清河市财政局望湖分局")]
    [InlineData("清河市农科委", "清河市农科学技术委员会")]
    [InlineData("清河市人民政府", "清河市人民政府办公室")]
    [InlineData("清河市人民政府办公室", "清河市办公室")]
    public void Other_agencies_have_others(string one, string other) =>
        FullName.Of(one, new Region("云岭省/清河市")).Should().NotBe(FullName.Of(other, new Region("云岭省/清河市")));

    [Theory]
    [InlineData("国家卫生健康委", "国家卫生健康委员会")]
    [InlineData("国家发改委", "国家发展和改革委员会")]
    public void A_commission_of_the_state_has_its_short_form(string one, string other) => FullName.Of(one).Should().Be(FullName.Of(other));

    [Fact]
    public void A_full_name_begins_with_the_whole_region() =>
        FullName.Of("前进区教育局", new Region("黑龙江省/佳木斯市/前进区")).Text.Should().Be("黑龙江省佳木斯市前进区教育局");

    [Fact]
    public void A_region_given_down_to_the_street_or_not_makes_no_difference() =>
        FullName.Of("鼓楼街道办事处", new Region("云岭省/清河市")).Should().Be(FullName.Of("鼓楼街道办事处", new Region("云岭省/清河市/鼓楼街道")));

    [Theory]
    [InlineData("望湖縣財政局", "望湖县财政局")]
    [InlineData("乾县人民政府", "乾县人民政府")]
    [InlineData("上海市科委", "上海市科学技术委员会")]
    public void A_name_is_kept_simplified_and_spelled_out(string printed, string kept) => FullName.Official(printed).Should().Be(kept);

    [Fact]
    public void A_former_name_may_mean_the_new_one_and_no_rule_says_so() =>
        FullName.Of("清河市卫计委", new Region("云岭省/清河市")).MayMean().Select(name => name.Text).Should().Equal("云岭省清河市卫生健康委员会");

    [Fact]
    public void No_full_name_is_a_short_form_of_another()
    {
        var lines = File.ReadAllLines(Support.Repository.PathOf("src", "SearchService", "Reports", "short-forms.txt")).Where(line => line[0] != '#').Select(line => line.Split('\t')).ToList();
        var sure = lines.SelectMany(line => line[1].Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToList();
        sure.Should().OnlyHaveUniqueItems().And.NotIntersectWith(lines.Select(line => line[0]));
        lines.SelectMany(line => (line.ElementAtOrDefault(2) ?? "").Split(' ')).Should().NotContain(form => form.Length == 1);
    }
}
