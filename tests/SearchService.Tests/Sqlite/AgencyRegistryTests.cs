using Dapper;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Sqlite;

public sealed class AgencyRegistryTests : IDisposable
{
    const string City = "云岭省/清河市", District = "云岭省/清河市/望湖区";

    readonly TempFolder _folder = new();
    readonly ReportStore _store;
    readonly AgencyDecisions _decisions;

    public AgencyRegistryTests()
    {
        var database = new Database(_folder.Path);
        (_store, _decisions) = (ReportStore.Open(database), new(database));
    }

    public void Dispose() => _folder.Dispose();

    string Store(string agency, string? region, int year, string text = "依申请公开") =>
        _store.Save([A.Report().Of(agency, region).In(year).AllZero().Saying(text).Accepted()])[0].Key!.Value.AgencyId;

    IEnumerable<string> Ids(params string[] names) => _store.Agencies(new(Filters.None.With(Facet.Agency, names))).Items.Select(agency => agency.Id);

    [Theory]
    [InlineData("清河市科委", "清河市科学技术委员会")]
    [InlineData("清河市科学技术委员会", "清河市科委")]
    public void A_short_name_and_the_full_one_are_one_agency_that_both_find(string first, string second)
    {
        var id = Store(first, City, 2022);
        Store(second, City, 2023).Should().Be(id);
        var record = _store.FindAgency(id)!;
        record.Agency.Name.Should().Be("清河市科学技术委员会");
        record.Aliases.Select(alias => alias.Name).Should().Equal("清河市科委");
        foreach (var name in (string[])[id, "清河市科委", "清河市科学技术委员会", "云岭省清河市科委", "科委", "清河市科學技術委員會"])
            Ids(name).Should().Equal(id);
    }

    // As a program before schema 9 left it: full names were made otherwise, and the next document made a second agency.
    [Fact]
    public void An_agency_of_an_earlier_program_is_found_by_the_full_name_of_this_one()
    {
        var id = Store("清河市科委", City, 2022);
        using (var connection = new Database(_folder.Path).Open())
        {
            connection.Execute("UPDATE agency SET full_name = '云岭省清河市科委'");
            connection.ReturnTo(8);
        }
        ReportStore.Open(_folder.Path);
        Store("清河市科学技术委员会", City, 2023).Should().Be(id);
    }

    [Fact]
    public void The_fullest_name_that_was_met_is_the_official_one()
    {
        var id = Store("望湖区教育局", District, 2022);
        Store("清河市望湖区教育局", District, 2023).Should().Be(id);
        Store("望湖區教育局", District, 2021).Should().Be(id);
        var record = _store.FindAgency(id)!;
        record.Agency.Name.Should().Be("清河市望湖区教育局");
        record.Aliases.Select(alias => alias.Name).Should().Equal("望湖区教育局", "望湖區教育局");
    }

    [Fact]
    public async Task A_search_is_narrowed_by_any_name()
    {
        Store("清河市科委", City, 2022);
        Store("清河市财政局", City, 2022);
        using var engine = new SqliteSearchEngine(new Database(_folder.Path));
        async Task<int> Total(string name) => (await engine.SearchAsync(new(new Query.Run("依申请公开")) { Filters = Filters.None.With(Facet.Agency, name) }, default)).Total;
        (await Total("清河市科学技术委员会")).Should().Be(1);
        (await Total("-科委")).Should().Be(1);
        (await Total("清河市水务局")).Should().Be(0);
    }

    [Fact]
    public void Units_of_one_name_in_two_regions_stay_apart_and_are_no_doubt()
    {
        Store("望湖区财政局", District, 2022).Should().NotBe(Store("望湖区财政局", "临渊省/桃溪市/望湖区", 2022));
        _decisions.Doubts().Should().BeEmpty();
    }

    [Theory]
    [InlineData(null)]
    [InlineData("望湖区")]
    public void An_agency_of_unknown_place_is_listed_and_not_guessed(string? region)
    {
        var known = Store("清河市望湖区财政局", District, 2023);
        var unknown = Store("望湖区财政局", region, 2022);
        unknown.Should().NotBe(known);
        var doubt = _decisions.Doubts().Should().ContainSingle().Subject;
        (doubt.Agency.Id, doubt.Reason, doubt.Others.Single().Id).Should().Be((unknown, "regionUnknown", known));
    }

    [Fact]
    public void A_name_that_may_mean_two_agencies_is_listed_with_both()
    {
        var shortName = Store("清河市文旅局", City, 2022);
        var (one, other) = (Store("清河市文化和旅游局", City, 2022), Store("清河市文化广电旅游局", City, 2022));
        _decisions.Doubts().Single(doubt => doubt.Agency.Id == shortName).Others.Select(agency => agency.Id).Should().BeEquivalentTo([one, other]);
    }

    [Fact]
    public void What_a_person_keeps_apart_is_no_doubt_any_more()
    {
        var (old, current) = (Store("清河市卫计委", City, 2017), Store("清河市卫健委", City, 2020));
        _decisions.Doubts().Should().ContainSingle();
        _decisions.Apart(current, old, "机构不同").Should().BeNull();
        _decisions.Doubts().Should().BeEmpty();
    }

    [Fact]
    public void A_former_name_is_taken_in_its_years_alone()
    {
        var current = Store("清河市卫健委", City, 2020);
        _decisions.Alias(current, "清河市卫生和计划生育委员会", null, 2018).Should().BeNull();
        Store("清河市卫生和计划生育委员会", City, 2017).Should().Be(current);
        Store("清河市卫生和计划生育委员会", City, 2019).Should().NotBe(current);
        _store.FindAgency(current)!.Years.Should().Equal(2020, 2017);
    }

    [Fact]
    public void A_name_that_is_anothers_is_refused()
    {
        var (one, _) = (Store("清河市水务局", City, 2020), Store("清河市水利局", City, 2020));
        _decisions.Alias(one, "水利局", null, null).Should().Contain("merge");
        _decisions.Alias("none", "水利局", null, null).Should().Contain("none");
    }
}
