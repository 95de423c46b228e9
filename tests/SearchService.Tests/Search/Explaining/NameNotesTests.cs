using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Search.Explaining;
using SearchService.Search.Names;
using SearchService.Tests.Engines;
using SearchService.Tests.Support;

namespace SearchService.Tests.Search.Explaining;

public sealed class NameNotesTests
{
    static readonly AgencyDirectory Directory = Names(
        (Agency.Named("云岭省卫生健康委员会", new("云岭省")), ["云岭省卫健委"]),
        (Agency.Named("清河市科学技术委员会", new("云岭省/清河市")), []),
        (Agency.Named("望湖区审计局", new("云岭省/清河市/望湖区")), []),
        (Agency.Named("望湖区发展和改革局", new("海东省/望湖区")), []));

    static AgencyDirectory Names(params (Agency, string[])[] agencies) => new(agencies.Select(agency => (agency.Item1, agency.Item2.ToImmutableArray())));

    static SearchRequest Asking(string query) => new(((ParsedQuery.Understood)QueryParser.Parse(query)).Query);

    static Note[] On(string query) => [.. new NameNotes(Directory).On(Asking(query))];

    [Theory]
    [InlineData("审计局", "isAgency")]
    [InlineData("審計局", "isAgency")]
    [InlineData("卫健委", "isAgency")]
    [InlineData("市科委", "isAgency")]
    [InlineData("发改局", "isAgency")]
    [InlineData("望湖区", "isRegion")]
    [InlineData("清河", "isRegion")]
    [InlineData("云岭省/清河市", "isRegion")]
    [InlineData("2023", "isYear")]
    [InlineData("2023年度", "isYear")]
    [InlineData("公开")]
    [InlineData("政府")]
    [InlineData("1984")]
    [InlineData("year:2023")]
    [InlineData("(审计局 | 公开)")]
    public void A_bare_name_is_explained(string query, params string[] codes) => On(query).Select(note => note.Code).Should().Equal(codes);

    [Fact]
    public void All_notes_lead_to_the_one_search_that_filters_by_every_name()
    {
        var notes = On("行政规范性文件 望湖区 2023 -复议");
        notes.Select(note => note.Code).Should().Equal("isRegion", "isYear");
        var target = notes.SelectMany(note => note.Targets).Cast<NoteTarget.Search>().Distinct().Should().ContainSingle().Subject;
        target.Text.Should().Be("\"行政规范性文件\" -\"复议\"");
        target.Filters[Facet.Year].AnyOf.Should().Equal("2023");
        target.Filters[Facet.Region].AnyOf.Should().BeEquivalentTo("云岭省/清河市/望湖区", "海东省/望湖区");
    }

    [Theory]
    [InlineData("望胡区", "云岭省/清河市/望湖区")]
    [InlineData("清合", "云岭省/清河市")]
    [InlineData("信公", "信息公开")]
    [InlineData("xinxi gongkai", "信息公开")]
    [InlineData("XXGK", "信息公开")]
    [InlineData("信息工开", "信息公开")]
    public async Task What_was_perhaps_meant_is_offered(string query, string meant)
    {
        var engine = new BruteForceEngine(A.Report().Saying("信息公开").Build());
        (await new Nearest(engine, Directory).ToAsync(Asking(query), CancellationToken.None))!.Targets.Select(target => target.Label).Should().Contain(meant);
    }

    [Fact]
    public async Task A_phrase_that_does_not_occur_is_not_offered() =>
        (await new Nearest(new BruteForceEngine(A.Report().Saying("复议").Build()), Directory).ToAsync(Asking("XXGK"), CancellationToken.None)).Should().BeNull();
}
