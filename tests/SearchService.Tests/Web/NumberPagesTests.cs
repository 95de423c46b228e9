using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

/// <summary>Pages of many agencies' numbers: light however much there is, and no link leads elsewhere than its text says.</summary>
public sealed partial class NumberPagesTests : IDisposable
{
    const string Received = "requests/received/total";

    const int Count = 60;

    readonly SearchApp _app = new();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/series?indicator=requests/received/total&indicator=withholding-rate&indicator=correction-rate")]
    [InlineData("/matrix?phrase=政务公开&phrase=依申请公开&phrase=政务新媒体")]
    public async Task Sixty_agencies_with_long_names_over_twelve_years_come_in_light_pages_and_none_is_lost(string path)
    {
        _app.Holding([.. from number in Enumerable.Range(1, Count) from year in Enumerable.Range(2012, 12) select Long(number, year)]);
        var agencies = new HashSet<string>();
        for (string? next = path, page; next is not null; next = NextRegex().Match(page) is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null)
        {
            page = await _app.Text(next);
            Encoding.UTF8.GetByteCount(page).Should().BeLessThan(150_000);
            agencies.UnionWith(AgencyRegex().Matches(page).Select(link => link.Groups[1].Value));
        }
        agencies.Should().HaveCount(Count);
    }

    static ReportBuilder Long(int number, int year)
    {
        var report = A.Report().Of($"双江南布依族苗族自治州云岭布依族苗族彝族自治县生态环境保护综合行政执法大队与自然资源和规划联合监督管理办公室第{number}分局").In(year).AllZero();
        return report.With(Received, 123_456_789m + number).With("requests/handled/total", 987_654_321m).With("requests/withheld/state-secret/total", 123_456).Saying("政务公开，依申请公开，政务新媒体。\n");
    }

    [Fact]
    public async Task Those_in_no_region_of_a_level_lead_nowhere_and_nobody_left_is_said()
    {
        _app.Holding(A.Report().Of("云岭省水利厅", "云岭省", AgencyLevel.Province).In(2023).AllZero(), A.Report().Of("清河市水务局", "云岭省/清河市").In(2023).AllZero());
        var page = await _app.Text($"/aggregate?indicator={Received}&depth=2");
        page.Should().Contain("不在此级地区").And.Contain("云岭省/清河市");
        Regex.Count(page, "href=\"/ranking\\?indicator=[^\"]*year=2023").Should().Be(1, "the region's own");
        (await _app.Text($"/aggregate?indicator={Received}&region=月球")).Should().Contain("没有机关符合");
    }

    [GeneratedRegex("<a rel=\"next\" href=\"([^\"#]+)\"")]
    private static partial Regex NextRegex();

    [GeneratedRegex("<th scope=\"row\"><a href=\"/agencies/([^\"]+)\"")]
    private static partial Regex AgencyRegex();
}
