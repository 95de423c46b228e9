using System.Net;
using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed partial class ComparePageTests(SearchApp app) : IClassFixture<SearchApp>
{
    static ReportBuilder[] Years(string agency, params int[] years) => [.. years.Select(year => A.Report().Of(agency).In(year).AllZero())];

    static string Key(ReportBuilder report) => report.Build().Key.ToString()!;

    async Task<string?> Redirected(string path)
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(path, UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.Redirect, path);
        return Uri.UnescapeDataString(response.Headers.Location!.ToString());
    }

    [Fact]
    public async Task What_is_picked_leads_to_its_comparison_each_agency_by_itself_and_the_earlier_year_first()
    {
        var (water, roads) = (Years("清河市水务局", 2021, 2022), Years("清河市交通局", 2022));
        app.Holding([.. water, .. roads]);
        (await Redirected($"/compare?reports={Key(water[1])}&reports={Key(roads[0])}&reports={Key(water[0])}&as=tables")).Should().Be($"/compare/tables?reports={Key(water[0])},{Key(water[1])},{Key(roads[0])}");
        (await Redirected($"/compare?reports={Key(water[1])},{Key(water[0])}&as=wording")).Should().Be($"/compare/wording?left={Key(water[0])}&right={Key(water[1])}");
        (await Redirected($"/compare?reports={Key(water[1])}&reports={Key(water[1])}&reports={Key(water[0])}&as=wording")).Should().StartWith("/compare/wording?", "picked twice is picked once");
    }

    [Theory]
    [InlineData(1, "tables", "对比数字要选 2 到 12 份年报，现选 1 份")]
    [InlineData(13, "tables", "现选 13 份")]
    [InlineData(3, "wording", "对比文字要选两份年报，现选 3 份")]
    public async Task Too_few_or_too_many_stay_chosen_beside_a_sentence(int count, string compared, string sentence)
    {
        var reports = Years("清河市林业局", [.. Enumerable.Range(2010, count)]);
        using var response = await app.Holding(reports).Get($"/compare?{string.Concat(reports.Select(report => $"reports={Key(report)}&"))}as={compared}");
        response.StatusCode.Should().Be(HttpStatusCode.BadRequest);
        var page = await response.Content.ReadAsStringAsync();
        page.Should().Contain(sentence);
        CheckedRegex().Matches(page).Select(box => box.Groups[1].Value).Should().Equal(reports.Select(Key));
    }

    [Fact]
    public async Task An_agency_is_found_by_part_of_its_name_and_asked_about_where_there_are_several()
    {
        var (one, other) = (Years("清河市园林局", 2020, 2023), Years("清河市园艺局", 2023));
        app.Holding([.. one, .. other]);
        BoxRegex().Matches(await app.Text("/compare?agency=园林")).Select(box => box.Groups[1].Value).Should().Equal(one.Select(Key), "its years are offered, and no other");
        (await app.Text("/compare?agency=清河市园")).Should().Contain("可能是 2 个机关").And.Contain($"?agency={one[0].Build().Key!.Value.AgencyId}\"").And.NotContain("type=\"checkbox\"");
        (await app.Text("/compare?agency=月球")).Should().Contain("没有名称含“月球”的机关");
    }

    [Fact]
    public async Task A_report_that_is_not_there_is_named() =>
        (await app.Text("/compare?reports=none-2023")).Should().Contain("没有 key 为“none-2023”的年报");

    // Numbers as large as a cell may have, and nearly every sum fails: between any two years, too.
    static ReportBuilder Heavy(int year)
    {
        var (report, random) = (A.Report().Of("双江南布依族苗族自治州云岭布依族苗族彝族自治县生态环境保护综合行政执法大队与自然资源和规划联合监督管理办公室").In(year), new Random(year));
        foreach (var indicator in Format2021.Instance.Indicators)
            report.With(indicator.Id, random.NextInt64(100_000_000_000_000, 999_999_999_999_999));
        return report.Saying(new string('注', 3000), SectionKind.Challenges, "四、复议诉讼");
    }

    [Fact]
    public async Task Twelve_reports_in_which_all_sums_fail_come_in_light_pages_and_none_is_lost()
    {
        var reports = Enumerable.Range(2010, 12).Select(Heavy).ToArray();
        var path = $"/compare/tables?reports={string.Join(',', reports.Select(Key))}";
        var rows = (await app.Holding(reports).Json($"/api{path}"))["rows"]!.AsArray();
        var pages = await PagesOf(path);

        pages.Should().HaveCountGreaterThan(1).And.OnlyContain(page => System.Text.Encoding.UTF8.GetByteCount(page) < 150_000);
        pages.SelectMany(page => RowRegex().Matches(page)).Select(row => row.Groups[1].Value).Should().Equal(rows.Select(row => row!["indicator"]!.GetValue<string>()));
        pages.SelectMany(page => FindingRegex().Matches(page)).Select(finding => WebUtility.HtmlDecode(Regex.Replace(finding.Groups[2].Value, "<[^>]+>", ""))).Distinct().Should().BeEquivalentTo(
            rows.SelectMany(row => row!["findings"]!.AsArray()).Select(finding => finding!["message"]!.GetValue<string>()).Distinct());
        foreach (var page in pages)
            FlagRegex().Matches(page).Select(flag => flag.Groups[1].Value).Distinct().Should().BeEquivalentTo(FindingRegex().Matches(page).Select(finding => finding.Groups[1].Value), "cells name what the page tells, and it tells nothing else");
    }

    [Fact]
    public async Task Each_change_leads_to_the_next_over_the_pages()
    {
        var reports = Enumerable.Range(2010, 12).Select(Heavy).ToArray();
        var path = $"/compare/tables?reports={string.Join(',', reports.Select(Key))}";
        app.Holding(reports);
        var pages = await PagesOf(path);
        var changes = (await app.Json($"/api{path}&show=changed"))["rows"]!.AsArray().Count;
        pages.SelectMany(page => StepRegex().Matches(page)).Select(step => int.Parse(step.Groups[1].Value)).Should().Equal(Enumerable.Range(1, changes));
        foreach (var (index, page) in pages.Index().SkipLast(1))
        {
            var next = WebUtility.HtmlDecode(NextRegex().Matches(page)[^1].Groups[1].Value).Split('#');
            (await app.Text(next[0])).Should().Be(pages[index + 1]).And.Contain($"id=\"{next[1]}\"");
        }
    }

    [Fact]
    public async Task Rows_are_the_changed_or_the_same_or_both()
    {
        var (one, two) = (Years("清河市气象局", 2022)[0], A.Report().Of("清河市气象局").In(2023).AllZero().With("requests/received/total", 5));
        var path = $"/compare/tables?reports={Key(one)},{Key(two)}";
        app.Holding(one, two);
        var (all, changed, same) = (await RowsOf(path), await RowsOf($"{path}&show=changed"), await RowsOf($"{path}&show=same"));
        changed.Should().Equal("requests/received/total");
        same.Should().Equal(all.Except(changed));
        async Task<List<string>> RowsOf(string address) => [.. RowRegex().Matches(await app.Text(address)).Select(row => row.Groups[1].Value)];
    }

    async Task<List<string>> PagesOf(string path)
    {
        var count = int.Parse(PagesRegex().Match(await app.Text(path)).Groups[1].Value);
        var pages = new List<string>();
        for (var page = 1; page <= count; page++)
            pages.Add(await app.Text(page == 1 ? path : $"{path}&page={page}"));
        return pages;
    }

    [GeneratedRegex("<input type=\"checkbox\" name=\"reports\" value=\"([^\"]+)\" checked>")]
    private static partial Regex CheckedRegex();

    [GeneratedRegex("<input type=\"checkbox\" name=\"reports\" value=\"([^\"]+)\"")]
    private static partial Regex BoxRegex();

    [GeneratedRegex("<tr id=\"([^\"]+)\"")]
    private static partial Regex RowRegex();

    [GeneratedRegex("<li id=\"f([0-9]+)\"[^>]*>[^：]*：(.*?)</li>")]
    private static partial Regex FindingRegex();

    [GeneratedRegex("href=\"#f([0-9]+)\"")]
    private static partial Regex FlagRegex();

    [GeneratedRegex("class=\"steps\" id=\"c([0-9]+)\"")]
    private static partial Regex StepRegex();

    [GeneratedRegex("<a rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex NextRegex();

    [GeneratedRegex("第 1 / ([0-9]+) 页")]
    private static partial Regex PagesRegex();
}
