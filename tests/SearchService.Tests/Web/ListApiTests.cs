using System.Net;
using System.Text.Json.Nodes;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Tests.Support;
using SearchService.Web.Asking;

namespace SearchService.Tests.Web;

public sealed class ListApiTests : IDisposable
{
    readonly SearchApp _app = new SearchApp().Holding(
    [
        .. from agency in (string[])["水务局", "财政局", "统计局"]
           from year in Enumerable.Range(2019, 5)
           select A.Report().Of($"清河市{agency}", "云岭省/清河市", AgencyLevel.City).In(year).AllZero(),
        A.Report().Of("望湖区财政局").In(2023).AllZero().With("requests/received/total", 5),
    ]);

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("", 16)]
    [InlineData("?year=2023", 4)]
    [InlineData("?year=2022&year=2023", 7)]
    [InlineData("?year=-2023", 12)]
    [InlineData("?region=云岭省", 16)]
    [InlineData("?region=云岭省/清河市/望湖区", 1)]
    [InlineData("?region=-云岭省/清河市/望湖区&year=2019", 3)]
    [InlineData("?level=city&type=department", 15)]
    [InlineData("?format=2019", 0)]
    public async Task Reports_are_filtered(string query, int total) =>
        (await _app.Json($"/api/reports{query}"))["total"]!.GetValue<int>().Should().Be(total);

    // A report of 2018 comes, and that of 2019 is judged anew.
    [Theory]
    [InlineData("reports?finding=-X1&size=5", true)]
    [InlineData("agencies?finding=-X1&size=1", true)]
    [InlineData("reports?size=5", false)]
    public async Task A_later_page_says_so_where_findings_may_have_changed(string list, bool changed)
    {
        var first = await _app.Json($"/api/{list}");
        var later = $"/api/{list}&cursor={first["next"]!.GetValue<string>()}";
        (await _app.Json(later))["orderChanged"]!.GetValue<bool>().Should().BeFalse();
        _app.Holding(A.Report().Of("清河市水务局", "云岭省/清河市", AgencyLevel.City).In(2018).AllZero());
        (await _app.Json(later))["orderChanged"]!.GetValue<bool>().Should().Be(changed);
    }

    [Fact]
    public void A_walk_ends_where_pages_may_not_fit_together()
    {
        Listing<int> Page(ListRequest request) => request.After is null ? new([1], 2, new(1, 1)) : new([2], 2, null) { HasShifted = true };
        FluentActions.Enumerating(() => Walk.All(new(Filters.None), Page)).Should().Throw<UnsteadyOrderException>();
    }

    [Fact]
    public async Task Pages_reach_every_report_once_while_reports_come()
    {
        var (keys, next) = (new List<string>(), "");
        do
        {
            var page = await _app.Json($"/api/reports?size=5{next}");
            keys.AddRange(page["items"]!.AsArray().Select(item => item!["key"]!.GetValue<string>()));
            _app.Holding(A.Report().Of($"清河市第{keys.Count}局").In(2023));
            next = page["next"] is { } cursor ? $"&cursor={cursor.GetValue<string>()}" : null;
        }
        while (next is not null);
        keys.Should().HaveCount(16).And.OnlyHaveUniqueItems();
    }

    [Fact]
    public async Task An_agency_lists_its_reports_the_newest_first()
    {
        var id = (await _app.Json("/api/agencies?region=云岭省/清河市/望湖区"))["items"]!.AsArray().Single()!["id"]!.GetValue<string>();
        var record = await _app.Json($"/api/agencies/{id}");
        record["agency"]!["name"]!.GetValue<string>().Should().Be("望湖区财政局");
        using var report = await _app.Get(record["reports"]![0]!["url"]!.GetValue<string>());
        report.StatusCode.Should().Be(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Findings_name_report_and_sum()
    {
        var finding = (await _app.Json("/api/findings?year=2023"))["items"]!.AsArray().Select(item => (item!["report"]!["agency"]!.GetValue<string>(), item["finding"]!["rule"]!.GetValue<string>()));
        finding.Should().BeEquivalentTo([("望湖区财政局", "R1/total"), ("望湖区财政局", "R3/received")]);
    }

    [Fact]
    public async Task Quarantined_documents_are_listed_with_their_reason()
    {
        _app.Store.Save([new IngestOutcome.Quarantined(new SourceFile("通知.txt", "关于报送的通知"u8.ToArray()), "notAReport", "不是年报。Not a report.")]);
        (await _app.Json("/api/quarantine"))["items"]!.AsArray().Single()!["reason"]!.GetValue<string>().Should().Be("notAReport");
    }

    [Fact]
    public async Task Samples_are_marked()
    {
        using var app = new SearchApp();
        app.Store.Save([A.Report().Accepted()], sample: true);
        (await app.Json("/api/reports"))["items"]![0]!["sample"]!.GetValue<bool>().Should().BeTrue();
        (await app.Text("/")).Should().Contain("其中 1 份为虚构的示例");
    }

    [Fact]
    public async Task An_unchanged_answer_is_not_sent_again_until_the_store_changes()
    {
        using var first = await _app.Get("/api/reports");
        var tag = first.Headers.ETag!.ToString();
        using var second = await _app.Get("/api/reports", ("If-None-Match", tag));
        second.StatusCode.Should().Be(HttpStatusCode.NotModified);
        _app.Holding(A.Report().Of("清河市新局"));
        using var third = await _app.Get("/api/reports", ("If-None-Match", tag));
        third.StatusCode.Should().Be(HttpStatusCode.OK);
        JsonNode.Parse(await third.Content.ReadAsStringAsync())!["total"]!.GetValue<int>().Should().Be(17);
    }

    [Fact]
    public async Task Head_has_the_headers_of_get_and_no_body()
    {
        using var head = await _app.Send(HttpMethod.Head, "/api/reports");
        head.StatusCode.Should().Be(HttpStatusCode.OK);
        head.Content.Headers.ContentType!.MediaType.Should().Be("application/json");
        (await head.Content.ReadAsByteArrayAsync()).Should().BeEmpty();
    }
}
