using System.Text.Json.Nodes;
using SearchService.Ingest;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class CoverageApiTests : IDisposable
{
    readonly SearchApp _app = new SearchApp().Holding(
        Report("清河市水务局", 2019), Report("清河市水务局", 2021), Report("清河市水务局", 2021).Saying("更正。"), Report("清河市财政局", 2020));

    public CoverageApiTests() => Quarantine("清河市财政局", 2021);

    public void Dispose() => _app.Dispose();

    static ReportBuilder Report(string agency, int year) => A.Report().Of(agency, "云岭省/清河市").In(year);

    void Quarantine(string agency, int year)
    {
        var report = Report(agency, year).Saying("比对。").Build();
        _app.Store.Save([new IngestOutcome.Quarantined(new($"{agency}{year}.txt", System.Text.Encoding.UTF8.GetBytes(agency + year)), "comparison", "这是比对结果。", report)]);
    }

    async Task<string[]> Years(string query, string agency) => Years((await _app.Json($"/api/coverage{query}"))["items"]!.AsArray().Single(item => item!["agency"]!["name"]!.GetValue<string>() == agency)!);

    static string[] Years(JsonNode row) => [.. row["years"]!.AsArray().Select(cell => $"{cell!["year"]} {cell["status"]} {cell["superseded"]}")];

    [Fact]
    public async Task Every_year_of_an_agency_is_present_missing_or_quarantined()
    {
        (await Years("", "清河市水务局")).Should().Equal("2019 present 0", "2020 missing 0", "2021 present 1");
        (await Years("", "清河市财政局")).Should().Equal("2019 missing 0", "2020 present 0", "2021 quarantined 0");
    }

    [Fact]
    public async Task A_document_in_quarantine_belongs_to_its_agency_however_its_name_is_spelled()
    {
        var bureau = _app.Store.Save([Report("清河市市场监督管理局", 2020).Accepted()])[0].Key!.Value.AgencyId;
        Quarantine("清河市市场监管局", 2019);
        Quarantine("清河市市监局", 2021);
        Quarantine("清河市工商局", 2018);
        (await Years("?from=2018", "清河市市场监督管理局")).Should().Equal("2018 missing 0", "2019 quarantined 0", "2020 present 0", "2021 quarantined 0");
        _app.Decisions.Alias(bureau, "清河市工商局", null, 2018).Should().BeNull();
        (await Years("?from=2018", "清河市市场监督管理局")).Should().StartWith(["2018 quarantined 0", "2019 quarantined 0"]);
    }

    [Fact]
    public async Task An_agency_that_has_nothing_but_a_document_in_quarantine_is_there()
    {
        Quarantine("清河市民政局", 2020);
        (await Years("", "清河市民政局")).Should().Equal("2019 missing 0", "2020 quarantined 0", "2021 missing 0");
        (await _app.Json("/api/coverage"))["totals"]!["quarantined"]!.GetValue<int>().Should().Be(2);
        (await _app.Json("/api/agencies"))["items"]!.AsArray().Select(agency => agency!["name"]!.GetValue<string>()).Should().NotContain("清河市民政局");
    }

    [Theory]
    [InlineData("部门", 3)]
    [InlineData("清河市民政局", 1)]
    [InlineData("-清河市民政局", 2)]
    public async Task An_agency_known_from_quarantine_alone_is_in_its_groups(string group, int agencies)
    {
        Quarantine("清河市民政局", 2020);
        (await _app.Json($"/api/coverage?group={group}"))["total"]!.GetValue<int>().Should().Be(agencies);
    }

    [Fact]
    public async Task A_merged_agency_brings_its_quarantine_along()
    {
        Quarantine("清河市卫计委", 2021);
        var (former, current) = (await IdOf("清河市卫计委"), _app.Store.Save([Report("清河市卫健委", 2020).Accepted()])[0].Key!.Value.AgencyId);
        _app.Decisions.Merge(former, current, "2018 年机构改革").Should().BeNull();
        (await Years("", "清河市卫生健康委员会")).Should().Equal("2019 missing 0", "2020 present 0", "2021 quarantined 0");
    }

    async Task<string> IdOf(string name) => (await _app.Json("/api/coverage"))["items"]!.AsArray().Single(row => row!["agency"]!["name"]!.GetValue<string>() == name)!["agency"]!["id"]!.GetValue<string>();

    [Fact]
    public async Task Totals_are_those_of_all_pages()
    {
        var page = await _app.Json("/api/coverage?size=1");
        page["items"]!.AsArray().Should().ContainSingle();
        page["total"]!.GetValue<int>().Should().Be(2);
        page["totals"]!.ToJsonString().Should().Be("""{"present":3,"missing":2,"quarantined":1,"superseded":1}""");
        var rest = await _app.Json($"/api/coverage?size=1&cursor={page["next"]!.GetValue<string>()}");
        rest["items"]![0]!["agency"]!["id"]!.GetValue<string>().Should().NotBe(page["items"]![0]!["agency"]!["id"]!.GetValue<string>());
        rest["next"].Should().BeNull();
    }

    [Fact]
    public async Task The_years_may_be_chosen()
    {
        (await Years("?from=2021&to=2022&agency=水务局", "清河市水务局")).Should().Equal("2021 present 1", "2022 missing 0");
        (await _app.Json("/api/coverage?from=2021&to=2022"))["totals"]!["missing"]!.GetValue<int>().Should().Be(2);
    }

    [Fact]
    public async Task A_present_report_has_its_address()
    {
        using var report = await _app.Get((await _app.Json("/api/coverage?agency=财政局&from=2020&to=2020"))["items"]![0]!["years"]![0]!["url"]!.GetValue<string>());
        report.IsSuccessStatusCode.Should().BeTrue();
    }

    [Fact]
    public async Task The_table_is_complete_and_has_a_line_for_every_agency_and_year()
    {
        var rows = CsvReader.Read(await _app.Text("/api/coverage.csv?size=1"));
        rows[0].Should().Equal("agency", "name", "region", "year", "status", "key", "superseded", "quarantined", "sample");
        rows.Skip(1).Select(row => row[4]).Should().BeEquivalentTo(["present", "missing", "present", "missing", "present", "quarantined"]);
    }

    [Fact]
    public async Task An_empty_store_has_no_years()
    {
        using var app = new SearchApp();
        (await app.Json("/api/coverage")).ToJsonString().Should().Be("""{"from":null,"to":null,"items":[],"total":0,"next":null,"totals":{"present":0,"missing":0,"quarantined":0,"superseded":0}}""");
    }
}
