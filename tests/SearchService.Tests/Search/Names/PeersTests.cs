using SearchService.Reports;
using SearchService.Search.Names;

namespace SearchService.Tests.Search.Names;

public sealed class PeersTests
{
    static readonly AgencyDirectory Directory = new(new (string Name, string Region, AgencyLevel? Level, AgencyType? Type)[]
    {
        ("云岭省清河市望湖区审计局", "云岭省/清河市/望湖区", AgencyLevel.County, AgencyType.Department),
        ("海东省南山市东区审计局", "海东省/南山市/东区", AgencyLevel.County, AgencyType.Department),
        ("云岭省清河市青石县审计局", "云岭省/清河市/青石县", AgencyLevel.County, AgencyType.Department),
        ("云岭省清河市审计局", "云岭省/清河市", AgencyLevel.City, AgencyType.Department),
        ("云岭省清河市望湖区财政局", "云岭省/清河市/望湖区", AgencyLevel.County, AgencyType.Department),
        ("云岭省安平市北县水务局", "云岭省/安平市/北县", AgencyLevel.County, AgencyType.Department),
        ("云岭省清河市望湖区人民政府", "云岭省/清河市/望湖区", AgencyLevel.County, AgencyType.Government),
        ("某某管理处", "云岭省/清河市/望湖区", null, null),
    }.Select(agency => (Agency.Named(agency.Name, new Region(agency.Region)) with { Level = agency.Level, Type = agency.Type }, (System.Collections.Immutable.ImmutableArray<string>)[])));

    static IEnumerable<string> PeersOf(string name) => Peers.Of(Directory.Agencies.Single(known => known.Agency.Name == name).Agency.Id, Directory).Select(agency => agency.Name);

    [Fact]
    public void Namesakes_come_first_then_those_of_one_level_and_type_and_the_nearest_of_each() => PeersOf("云岭省清河市望湖区审计局").Should().Equal(
        "云岭省清河市青石县审计局",
        "海东省南山市东区审计局",
        "云岭省清河市审计局",
        "云岭省清河市望湖区财政局",
        "云岭省安平市北县水务局");

    [Fact]
    public void Of_what_no_kind_is_known_nothing_is_like_but_a_namesake() => PeersOf("某某管理处").Should().BeEmpty();

    [Fact]
    public void Nobody_is_its_own_peer_and_a_stranger_has_none()
    {
        Directory.Agencies.Should().AllSatisfy(known => Peers.Of(known.Agency.Id, Directory).Should().NotContain(known.Agency));
        Peers.Of("kxxxxxxx", Directory).Should().BeEmpty();
    }
}
