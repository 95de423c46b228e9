using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Search.Names;

namespace SearchService.Tests.Search.Names;

public sealed class AgencyGroupsTests
{
    static readonly AgencyDirectory Directory = new(
    [
        Of("清河市人民政府", "云岭省/清河市", AgencyLevel.City, AgencyType.Government),
        Of("望湖区人民政府", "云岭省/清河市/望湖区", AgencyLevel.County, AgencyType.Government),
        Of("青石县人民政府", "云岭省/清河市/青石县", AgencyLevel.County, AgencyType.Government),
        Of("望湖区审计局", "云岭省/清河市/望湖区", AgencyLevel.County, AgencyType.Department),
        Of("清河市审计局", "云岭省/清河市", AgencyLevel.City, AgencyType.Department),
        Of("清河市卫生健康委员会", "云岭省/清河市", AgencyLevel.City, AgencyType.Department),
        Of("东门街道办事处", "云岭省/清河市/望湖区", AgencyLevel.Township, AgencyType.Subdistrict),
        Of("海东省审计局", "海东省", null, null),
    ]);

    static (Agency, ImmutableArray<string>) Of(string name, string region, AgencyLevel? level, AgencyType? type) => (Agency.Named(name, new Region(region)) with { Level = level, Type = type }, []);

    static string[] Members(string group, string file = "") => [.. AgencyGroups.Read(file, "groups.txt").Members(group, Directory).Select(known => known.Agency.Name)];

    [Theory]
    [InlineData("全部审计局", "望湖区审计局", "清河市审计局", "海东省审计局")]
    [InlineData("所有審計局", "望湖区审计局", "清河市审计局", "海东省审计局")]
    [InlineData("清河市审计局", "望湖区审计局", "清河市审计局")]
    [InlineData("云岭省/清河市/望湖区审计局", "望湖区审计局")]
    [InlineData("市辖区", "望湖区人民政府")]
    [InlineData("清河市区县", "望湖区人民政府", "青石县人民政府")]
    [InlineData("地市", "清河市人民政府")]
    [InlineData("望湖区部门", "望湖区审计局")]
    [InlineData("街道", "东门街道办事处")]
    [InlineData("卫健委", "清河市卫生健康委员会")]
    [InlineData("无此分组")]
    [InlineData("")]
    [InlineData("全部")]
    public void A_group_is_a_region_and_what_is_meant_there(string group, params string[] members) => Members(group).Should().BeEquivalentTo(members);

    [Theory]
    [InlineData("甲组\t望湖区审计局、清河市卫健委", "望湖区审计局", "清河市卫生健康委员会")]
    [InlineData("甲组\tregion:清河市 type:department", "望湖区审计局", "清河市审计局", "清河市卫生健康委员会")]
    [InlineData("甲组\tregion:清河市 -region:望湖区 (type:government | type:department)", "清河市人民政府", "青石县人民政府", "清河市审计局", "清河市卫生健康委员会")]
    [InlineData("甲组\tagency：审计局 level：county", "望湖区审计局")]
    [InlineData("市辖区\t清河市审计局", "清河市审计局")]
    public void A_file_names_groups(string file, params string[] members) => Members(file.Split('\t')[0], file).Should().BeEquivalentTo(members);

    [Fact]
    public void Bad_lines_fail_alone_with_a_sentence_each()
    {
        var groups = AgencyGroups.Read("# 注释\n甲组\t望湖区审计局\n乙组\n丙组\tyear:2023\n丁组\ttype:(\n甲组\t清河市审计局\n戊组\tlevel:city\r\n", "groups.txt");
        groups.OwnNames.Should().Equal("甲组", "戊组");
        groups.Faults.Should().HaveCount(4);
        groups.Faults[0].Should().StartWith("groups.txt 第 3 行：应为名称、制表符");
        groups.Faults[1].Should().StartWith("groups.txt 第 4 行：条件只能用");
        groups.Faults[2].Should().StartWith("groups.txt 第 5 行：看不懂条件“type:(”");
        groups.Faults[3].Should().StartWith("groups.txt 第 6 行：这个名称前面已经用过");
    }

    [Fact]
    public void Wanted_groups_are_joined_and_unwanted_taken_out()
    {
        var ids = AgencyGroups.BuiltIn.MembersOf(Selection.Parse(["审计局", "街道", "-望湖区审计局"]), Directory)!;
        Directory.Agencies.Where(known => ids.Contains(known.Agency.Id)).Select(known => known.Agency.Name).Should().BeEquivalentTo("清河市审计局", "海东省审计局", "东门街道办事处");
        AgencyGroups.BuiltIn.MembersOf(Selection.Parse(["-审计局"]), Directory).Should().HaveCount(5);
        AgencyGroups.BuiltIn.MembersOf(Selection.Everything, Directory).Should().BeNull();
    }

    [Fact]
    public void Names_that_several_agencies_share_are_groups() => AgencyGroups.SharedNames(Directory).Should().Equal("全部人民政府", "全部审计局");
}
