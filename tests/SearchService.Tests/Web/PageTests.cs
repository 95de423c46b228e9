using System.Net;
using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed partial class PageTests : IDisposable
{
    const string Attack = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";

    readonly ReportBuilder _report = A.Report().Of($"望湖区{Attack}局").AllZero().With("requests/received/total", 4).With("requests/handled/total", CellState.Blank)
        .With("requests/received/other", CellState.Text, null, Attack).With("challenges/reconsideration/upheld", 1).Saying($"政务新媒体{Attack}管理。\n", heading: $"一、{Attack}");

    readonly SearchApp _app;

    public PageTests() => _app = new SearchApp().Holding(_report, A.Report().Of("望湖区档案局").In(2022).AllZero().Saying("政务新媒体。\n"));

    public void Dispose() => _app.Dispose();

    string Address(string path) => path switch
    {
        "report" => ReportPath,
        "marked" => $"{ReportPath}?q=alert",
        "compared" => $"/compare/tables?reports={_report.Build().Key},{A.Report().Of("望湖区档案局").In(2022).Build().Key}",
        _ => path,
    };

    string ReportPath => $"/reports/{_report.Build().Key}";

    [Fact]
    public async Task The_start_page_says_what_is_in_the_store()
    {
        var page = await _app.Text("/");
        page.Should().Contain("<html lang=\"zh-CN\">").And.Contain("<form").And.Contain("2022–2023").And.NotContain("示例");
        FigureRegex().Matches(page).Select(figure => figure.Groups[1].Value).Should().Equal("2", "2", "2022–2023", "1", "0");
    }

    [Fact]
    public async Task A_search_shows_marked_passages() =>
        (await _app.Text("/search?q=政务新媒体")).Should().Contain("<mark>政务新媒体</mark>").And.Contain("<strong>2</strong> 份年报");

    [Fact]
    public async Task The_word_typed_stays_in_the_box() =>
        (await _app.Text("/search?q=政务%22新媒体%22")).Should().Contain("value=\"政务&quot;新媒体&quot;\"");

    [Theory]
    [InlineData("/search?q=政务新媒体")]
    [InlineData("/search?q=" + Attack)]
    [InlineData("/search?q=(")]
    [InlineData("/search")]
    [InlineData("/")]
    [InlineData("report")]
    [InlineData("marked")]
    [InlineData("compared")]
    [InlineData("/series?indicator=新收&indicator=不予公开率")]
    [InlineData("/ranking?indicator=新收&year=2023")]
    [InlineData("/compare/tables?reports=" + Attack)]
    [InlineData("/series?indicator=" + Attack)]
    [InlineData("/ranking?indicator=" + Attack)]
    [InlineData("/nothing/" + Attack)]
    public async Task Nothing_of_a_report_or_an_address_becomes_markup(string path)
    {
        using var response = await _app.Get(Address(path));
        var page = await response.Content.ReadAsStringAsync();
        page.Should().NotContain("<script>").And.NotContain("<img");
        QuotedRegex().Replace(page, "").Should().NotMatchRegex("<[^>]*onerror", "it may stand in a quoted value only");
        response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'").And.NotContain("unsafe");
        response.Content.Headers.ContentType!.MediaType.Should().Be("text/html");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/search?q=政务新媒体")]
    [InlineData("report")]
    [InlineData("marked")]
    [InlineData("compared")]
    [InlineData("/series?indicator=新收&indicator=不予公开率")]
    [InlineData("/ranking?indicator=新收&year=2023")]
    public async Task Every_link_of_a_page_leads_somewhere_here(string path)
    {
        var page = await _app.Text(Address(path));
        foreach (var link in LinkRegex().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).Distinct())
        {
            if (link[0] == '#')
            {
                page.Should().Contain($"id=\"{link[1..]}\"");
                continue;
            }
            link.Should().StartWith("/", "no page asks anything of another host");
            using var response = await _app.Get(link);
            response.StatusCode.Should().Be(HttpStatusCode.OK, link);
        }
    }

    // What the API refuses, no page answers as if it had been asked something else.
    [Theory]
    [InlineData("/compare/wording?left=a-2022&right=b-2023&ignore=color", "color")]
    [InlineData("/compare/wording?section=nothing", "nothing")]
    [InlineData("/compare/wording?view=three", "three")]
    [InlineData("/compare/tables?reports=a-2022,b-2023&show=some", "some")]
    [InlineData("/compare/tables?hideZero=2", "hideZero")]
    [InlineData("/compare/tables?page=0", "page")]
    [InlineData("/compare/tables?page=two", "two")]
    [InlineData("/compare?as=both", "both")]
    [InlineData("/compare?as=tables&as=wording", "as")]
    [InlineData("/series?indicator=公开", "公开")]
    [InlineData("/series?from=1900", "1900")]
    [InlineData("/ranking?indicator=新收&year=soon", "soon")]
    [InlineData("/ranking?order=sideways", "sideways")]
    [InlineData("/aggregate?indicator=新收&by=color", "color")]
    [InlineData("/matrix?phrase=公开&rows=color", "color")]
    [InlineData("/matrix?phrase=公开&depth=99", "depth")]
    [InlineData("similar?cursor=@", "cursor")]
    [InlineData("similar?level=kingdom", "kingdom")]
    [InlineData("/origins/none-2023/overview?cursor=@", "cursor")]
    public async Task A_wrong_parameter_of_a_page_is_told(string path, string word)
    {
        using var response = await _app.Get(path.Replace("similar", $"/similar/{_report.Build().Key}/overview", StringComparison.Ordinal));
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).Should().Contain("role=\"alert\"").And.Contain(word);
    }

    [Theory]
    [InlineData("/compare/wording?isappinstalled=0")]
    [InlineData("/series?indicator=")]
    [InlineData("/matrix")]
    public async Task A_page_without_a_question_and_with_names_of_others_shows_its_form(string path) => (await _app.Text(path)).Should().Contain("<form").And.NotContain("role=\"alert\"");

    [Fact]
    public async Task A_report_page_shows_blank_apart_from_zero_and_the_sums_that_fail() =>
        (await _app.Text(ReportPath)).Should().Contain("空白 <span lang=\"en\">blank</span>").And.Contain("1 条勾稽关系不成立").And.Contain("id=\"overview\"");

    [Fact]
    public async Task A_table_has_the_headings_of_the_form_over_as_many_rows_and_columns()
    {
        var page = await _app.Text(ReportPath);
        page.Should().Contain(">申请人情况</th>").And.MatchRegex("<th scope=\"colgroup\" colspan=\"7\" >申请人情况").And.MatchRegex("<th scope=\"rowgroup\" rowspan=\"8\" >（三）不予公开");
        CellRegex().Matches(page).Should().HaveCount(Format2021.Instance.Form.Indicators.Length + 7 * 4, "each fact of the form stands once, and the subtotals of (3) to (6)");
    }

    [Fact]
    public async Task A_cell_tells_its_sum_that_fails_and_no_other_does() =>
        FlagRegex().Matches(await _app.Text(ReportPath)).Select(flag => flag.Groups[1].Value).Should().Equal(
            "challenges/reconsideration/upheld", "challenges/reconsideration/corrected", "challenges/reconsideration/other-outcome", "challenges/reconsideration/pending", "challenges/reconsideration/total");

    [Fact]
    public async Task A_page_has_one_address_and_its_json_beside_it() =>
        (await _app.Text("/search?year=2023&q=新媒体")).Should().Contain("<link rel=\"canonical\" href=\"/search?q=%E6%96%B0%E5%AA%92%E4%BD%93&amp;year=2023\">").And.Contain("href=\"/api/search?q=");

    [Theory]
    [InlineData("/series?to=2024&indicator=新收&from=2020", "/series?indicator=requests%2Freceived%2Ftotal&amp;from=2020&amp;to=2024")]
    [InlineData("/ranking?year=2023&indicator=新收", "/ranking?indicator=requests%2Freceived%2Ftotal&amp;year=2023")]
    [InlineData("/ranking", "/ranking?year=2023")]
    [InlineData("/aggregate?by=region&depth=2&indicator=新收", "/aggregate?indicator=requests%2Freceived%2Ftotal&amp;depth=2")]
    public async Task A_page_of_numbers_has_one_address(string asked, string canonical) =>
        (await _app.Text(asked)).Should().Contain($"<link rel=\"canonical\" href=\"{canonical}\">");

    [Fact]
    public async Task Numbers_and_wording_of_two_reports_lead_to_one_another_and_have_one_address_each()
    {
        var (left, right) = (_report.Build().Key, A.Report().Of("望湖区档案局").In(2022).Build().Key);
        var (tables, wording) = ($"/compare/tables?reports={left},{right}", $"/compare/wording?left={left}&amp;right={right}");
        (await _app.Text(tables)).Should().Contain($"<link rel=\"canonical\" href=\"{tables}\">").And.Contain($"href=\"{wording}\"");
        (await _app.Text(WebUtility.HtmlDecode(wording))).Should().Contain($"<link rel=\"canonical\" href=\"{wording}\">").And.Contain($"href=\"{tables}\"");
    }

    [Fact]
    public async Task Uploading_is_off_without_a_key()
    {
        using var response = await _app.Get("/upload");
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_page_that_is_not_there_is_a_page_that_says_so()
    {
        using var response = await _app.Get("/reports/none-2023");
        response.StatusCode.Should().Be(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync()).Should().Contain("没有这份年报");
    }

    [GeneratedRegex("\"[^\"]*\"")]
    private static partial Regex QuotedRegex();

    [GeneratedRegex("<dd><a [^>]*>([^<]*)</a></dd>")]
    private static partial Regex FigureRegex();

    [GeneratedRegex("<td id=\"[a-z]+/[a-z0-9/-]+\" class=\"number")]
    private static partial Regex CellRegex();

    [GeneratedRegex("<td id=\"([^\"]+)\" class=\"number[a-z ]* fails\"")]
    private static partial Regex FlagRegex();

    [GeneratedRegex("(?:href|src|action)=\"([^\"]*)\"")]
    private static partial Regex LinkRegex();
}
