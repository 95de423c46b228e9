using System.Net;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

/// <summary>Nothing that is asked to be compared is left out without a word.</summary>
public sealed class ComparisonChoiceTests : IDisposable
{
    readonly SearchApp _app = new() { Writable = true };

    public void Dispose() => _app.Dispose();

    ReportKey Held(string agency, int year = 2023)
    {
        var report = A.Report().Of(agency).In(year).AllZero();
        _app.Holding(report);
        return report.Build().Key!.Value;
    }

    async Task<(HttpStatusCode Status, string Page)> Asked(string path)
    {
        using var client = _app.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()));
    }

    static string Chosen(ReportKey key) => $"value=\"{key}\" checked";

    [Theory]
    [InlineData("tables", "none-2023", "没有 key 为“none-2023”的年报")]
    [InlineData("wording", "no key at all", "没有 key 为“no key at all”的年报")]
    public async Task A_basket_with_a_report_that_is_gone_says_so_before_it_compares_the_others(string compared, string gone, string sentence)
    {
        var (one, two) = (Held("清河市水务局", 2022), Held("清河市水务局"));
        var (status, page) = await Asked($"/compare?reports={one}&reports={Uri.EscapeDataString(gone)}&reports={two}&as={compared}");
        status.Should().Be(HttpStatusCode.BadRequest);
        page.Should().Contain(sentence).And.Contain(Chosen(one)).And.Contain(Chosen(two)).And.NotContain("现选");
    }

    [Fact]
    public async Task More_agencies_than_can_stand_side_by_side_are_counted_and_none_is_said_not_to_be_there()
    {
        var keys = Enumerable.Range(1, 13).Select(number => Held($"清河市第{number}中学")).ToList();
        var (status, page) = await Asked($"/compare?{string.Join('&', keys.Select(key => $"reports={key}"))}&as=tables");
        status.Should().Be(HttpStatusCode.BadRequest);
        page.Should().Contain("现选 13 份").And.Contain("另有 1 个机关未列").And.NotContain("没有 key");
    }

    [Fact]
    public async Task An_agency_found_by_its_name_can_be_taken_away_again()
    {
        var (water, roads) = (Held("清河市水务局"), Held("清河市交通局"));
        var page = (await Asked($"/compare?agency=水务&reports={roads}")).Page;
        page.Should().Contain("清河市水务局").And.Contain($"""<a href="/compare?reports={roads}">去掉""", "neither its id nor what was typed for it").And.Contain($"""<a href="/compare?agency={water.AgencyId}">去掉""");
    }

    [Fact]
    public async Task A_report_that_was_moved_is_offered_where_it_stands_now()
    {
        var key = Held("清河市水务局");
        using (var moved = await _app.Send(HttpMethod.Post, $"/api/reports/{key}/identity?agency=清河市水利局&region=云岭省/清河市&reason=更名&by=王某", null, ("Authorization", $"Bearer {SearchApp.Key}")))
            moved.StatusCode.Should().Be(HttpStatusCode.OK);
        var page = (await Asked($"/compare?reports={key}")).Page;
        page.Should().Contain("清河市水利局").And.Contain("checked").And.NotContain("没有 key");
    }

    [Fact]
    public async Task A_page_beyond_the_last_says_so_and_shows_the_last()
    {
        var (one, two) = (Held("清河市水务局", 2022), Held("清河市水务局"));
        var page = (await Asked($"/compare/tables?reports={one},{two}&page=7")).Page;
        page.Should().Contain("没有第 7 页").And.Contain("requests/received/total");
    }

    [Fact]
    public async Task Every_agency_beside_which_an_agency_is_set_stands_in_the_tables_of_all_of_them()
    {
        var own = Enumerable.Range(1, 14).Select(number => Held($"望湖{number}区审计局")).ToList()[0];
        var page = (await Asked($"/agencies/{own.AgencyId}")).Page;
        var all = System.Text.RegularExpressions.Regex.Match(page, """<p><a href="/compare/tables\?reports=([^"]*)">""").Groups[1].Value.Split(',');
        var beside = System.Text.RegularExpressions.Regex.Matches(page, $"/compare/tables\\?reports={own},([^\",]*)\" aria-label").Select(pair => pair.Groups[1].Value);
        all.Should().Equal([own.ToString(), .. beside]);
    }
}
