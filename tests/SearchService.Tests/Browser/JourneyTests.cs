using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using SearchService.Tests.Support;

namespace SearchService.Tests.Browser;

/// <summary>What people come for, done as they do it, without script; each step is told by what they see.</summary>
public sealed class JourneyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [NeedsProgramFact("chromium")]
    public async Task From_a_phrase_over_a_facet_to_the_marked_place_in_a_report()
    {
        await using var visit = await site.OpenAsync("/");
        var page = visit.Page;
        await page.GetByLabel("检索年报正文").FillAsync("依申请公开");
        await page.GetByRole(AriaRole.Button, new() { Name = "检索" }).ClickAsync();
        (await page.GetByRole(AriaRole.Status).First.InnerTextAsync()).Should().Contain("38 份年报");

        await page.Locator("#filters").GetByRole(AriaRole.Link, new() { Name = "2023", Exact = true }).ClickAsync();
        (await page.GetByRole(AriaRole.Status).First.InnerTextAsync()).Should().Contain("7 份年报");
        (await page.Locator(".chips").InnerTextAsync()).Should().Contain("2023");

        await page.Locator("blockquote a").First.ClickAsync();
        var place = new Uri(page.Url).Fragment[1..];
        (await page.Locator($"[id='{place}']").InnerTextAsync()).Should().Be("依申请公开");
        (await ComesIntoViewAsync(page.Locator($"[id='{place}']"))).Should().BeTrue("the page scrolls to it");

        await page.GotoAsync($"{new Uri(page.Url).AbsolutePath}?q=公开");
        await page.GetByRole(AriaRole.Link, new() { Name = "下一处" }).First.ClickAsync();
        new Uri(page.Url).Fragment.Should().Be("#m2");
        visit.Elsewhere.Should().BeEmpty();
    }

    // A browser scrolls when it has laid the page out, which may be after it has loaded.
    static async Task<bool> ComesIntoViewAsync(ILocator place)
    {
        for (var tries = 0; tries < 50; tries++, await Task.Delay(100))
            if (await place.EvaluateAsync<bool>("mark => { const box = mark.getBoundingClientRect(); return box.top >= 0 && box.bottom <= innerHeight; }"))
                return true;
        return false;
    }

    [NeedsProgramFact("chromium")]
    public async Task A_chip_takes_its_filter_away()
    {
        await using var visit = await site.OpenAsync("/search?q=公开&year=2023&year=2022");
        await visit.Page.Locator(".chips").GetByRole(AriaRole.Link, new() { Name = "2022" }).ClickAsync();
        Uri.UnescapeDataString(visit.Page.Url).Should().EndWith("/search?q=公开&year=2023");
    }

    [NeedsProgramFact("chromium")]
    public async Task From_an_agency_to_two_of_its_years_side_by_side()
    {
        await using var visit = await site.OpenAsync("/agencies");
        var page = visit.Page;
        await page.Locator($"a[href='/agencies/{site.Sample.AgencyId}']").First.ClickAsync();
        (await page.Locator("#years tbody tr").CountAsync()).Should().Be(6);
        await page.GetByRole(AriaRole.Link, new() { Name = "文 wording 2021 2023" }).ClickAsync();
        (await page.GetByRole(AriaRole.Heading, new() { Name = "措辞比较" }).IsVisibleAsync()).Should().BeTrue();
        (await page.Locator(".sides").First.InnerTextAsync()).Should().Contain("2021").And.Contain("2023");
        (await page.Locator("ins").CountAsync()).Should().BePositive();
    }

    [NeedsProgramFact("chromium")]
    public async Task A_number_tells_where_it_stands_and_leads_to_who_else_has_it()
    {
        await using var visit = await site.OpenAsync($"/reports/{site.Sample}");
        var (page, cell) = (visit.Page, site.App.Store.Find(site.Sample)!.Report.Counts["requests/received/total"]!);
        await page.Locator("[id='requests/received/total'] a").First.ClickAsync();
        (await page.Locator("#cell").InnerTextAsync()).Should().Contain("一、本年新收政府信息公开申请数量 › 总计").And.Contain($"{cell.Value}").And.Contain(cell.At);
        await page.Locator("#cell").GetByRole(AriaRole.Link, new() { Name = "还有谁是" }).ClickAsync();
        (await page.Locator(".hits").InnerTextAsync()).Should().Contain($"{site.Sample.Year} 年");
    }

    [NeedsProgramFact("chromium")]
    public async Task A_cell_of_the_matrix_leads_to_as_many_reports_as_it_says()
    {
        await using var visit = await site.OpenAsync("/matrix?phrase=政务新媒体&rows=region");
        var page = visit.Page;
        var link = page.Locator("tbody td a").First;
        var reports = (await link.InnerTextAsync()).Split(' ')[0];
        await link.ClickAsync();
        (await page.GetByRole(AriaRole.Status).First.InnerTextAsync()).Should().StartWith($"{reports} 份年报");
    }

    [NeedsProgramFact("chromium")]
    public async Task The_keyboard_alone_reaches_the_content_and_searches()
    {
        await using var visit = await site.OpenAsync("/");
        var page = visit.Page;
        await page.Keyboard.PressAsync("Tab");
        (await page.Locator(":focus").InnerTextAsync()).Should().Contain("跳到正文");
        (await page.Locator(":focus").EvaluateAsync<float>("link => link.getBoundingClientRect().top")).Should().BeGreaterThanOrEqualTo(0, "it shows while it has the focus");
        for (var steps = 0; steps < 30 && await page.Locator(":focus").GetAttributeAsync("id") != "q"; steps++)
            await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.TypeAsync("open");
        (await page.Locator("#q").InputValueAsync()).Should().Be("open");
        await page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/search\\?q=open$"));
    }

    [NeedsProgramFact("chromium")]
    public async Task A_wrong_query_is_shown_with_the_sign_to_blame()
    {
        await using var visit = await site.OpenAsync("/search?q=公开 )复议");
        (await visit.Page.Locator(".query mark").InnerTextAsync()).Should().Be(")");
        (await visit.TextAsync()).Should().Contain("检索语法");
    }

    [NeedsProgramFact("chromium")]
    public async Task Whoever_reads_English_finds_it_beside_every_heading_and_button()
    {
        foreach (var name in SitePages.Names)
        {
            await using var visit = await site.OpenAsync(SitePages.PathOf(name, site), language: "en-US");
            // Names of agencies and headings of reports are theirs.
            var ours = visit.Page.Locator("h1:not(:has(.year)), button, nav:not(.contents) a, form label, thead th:has([lang])");
            foreach (var text in await ours.AllInnerTextsAsync())
                if (!name.StartsWith("agency", StringComparison.Ordinal) && !name.StartsWith("region", StringComparison.Ordinal))
                    text.Should().MatchRegex("[A-Za-z]{2}|^[0-9‹›]|^$", $"{name} should say it in English, too");
        }
    }

    [NeedsProgramFact("chromium")]
    public async Task English_is_one_click_away_and_stays()
    {
        await using var visit = await site.OpenAsync("/ranking?indicator=requests/received/total&year=2023");
        var page = visit.Page;
        (await page.Locator("h1").InnerTextAsync()).Should().Be("各机关排序");
        await page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        page.Url.Should().EndWith("/ranking?indicator=requests%2Freceived%2Ftotal&year=2023", "a view has one address");
        (await page.Locator("h1").InnerTextAsync()).Should().Contain("Agencies by a number");

        await page.GetByRole(AriaRole.Link, new() { Name = "帮助" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Contain("Help");
        await page.GetByRole(AriaRole.Link, new() { Name = "只看中文" }).ClickAsync();
        (await page.Locator("h1").InnerTextAsync()).Should().Be("帮助");
    }

    [NeedsProgramFact("chromium")]
    public async Task Whoever_asks_for_Chinese_sees_no_English_but_what_others_wrote()
    {
        foreach (var path in new[] { "/", "/search", "/agencies", "/quality", "/ranking?indicator=requests/received/total&year=2023", $"/agencies/{site.Sample.AgencyId}", "/check", "/matrix?phrase=公开" })
        {
            await using var visit = await site.OpenAsync(path);
            (await visit.TextAsync()).Should().NotMatchRegex("[a-z]{3,} [a-z]{3,}", path);
        }
    }

    [NeedsProgramFact("chromium")]
    public async Task A_hostile_narrative_shows_as_the_text_it_is()
    {
        await using var visit = await site.OpenAsync($"/reports/{site.Long}", script: true);
        (await visit.TextAsync()).Should().Contain(BrowserSite.Hostile);
    }

    [NeedsProgramFact("chromium")]
    public async Task A_draft_is_judged_and_not_stored()
    {
        var before = site.App.Store.ChangeNumber;
        await using var visit = await site.OpenAsync("/check");
        await visit.Page.Locator("input[type=file]").SetInputFilesAsync(Directory.EnumerateFiles(Repository.PathOf("index-data", "samples"), "*2024.txt").Order(StringComparer.Ordinal).First());
        await visit.Page.GetByRole(AriaRole.Button, new() { Name = "检查" }).ClickAsync();
        (await visit.TextAsync()).Should().Contain("收到和处理政府信息公开申请情况").And.Contain("2024");
        site.App.Store.ChangeNumber.Should().Be(before);
    }

    [NeedsProgramFact("chromium")]
    public async Task On_paper_a_comparison_says_what_it_is_of_and_its_marks_need_no_color()
    {
        await using var visit = await site.OpenAsync($"/compare/wording?left={site.Sample with { Year = 2023 }}&right={site.Sample}", width: 794);
        await visit.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await visit.TextAsync()).Should().MatchRegex("制表[^\n]*[0-9]{4}-[0-9]{2}-[0-9]{2} · http[^\n]*/compare/wording\\?left=").And.Contain("2023年").And.Contain("2024年").And.Contain("全文重复率").And.Contain("第 1 版").And.NotContain("两栏");
        (await visit.Page.Locator(".sides cite").AllInnerTextsAsync()).Should().HaveCount(2).And.OnlyContain(title => title.Contains("年度报告"));
        (await visit.Page.Locator(".wording thead").First.IsVisibleAsync()).Should().BeTrue("it tells left from right");
        foreach (var (mark, line) in (IEnumerable<(string, string)>)[("del", "line-through"), ("ins", "underline")])
            (await visit.Page.Locator(mark).First.EvaluateAsync<string>("mark => { const style = getComputedStyle(mark); return `${style.textDecorationLine} ${style.backgroundColor}`; }")).Should().Be($"{line} rgba(0, 0, 0, 0)");
    }

    [NeedsProgramFact("chromium")]
    public async Task What_is_typed_is_completed()
    {
        await using var visit = await site.OpenAsync("/", script: true);
        await visit.Page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("依申");
        await visit.Page.Locator("#suggestions option").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        (await visit.Page.Locator("#suggestions option").First.GetAttributeAsync("value")).Should().StartWith("依申");
    }

    [NeedsProgramFact("chromium")]
    public async Task Without_script_two_boxes_of_a_list_lead_to_the_tables_side_by_side()
    {
        await using var visit = await site.OpenAsync($"/reports?agency={site.Sample.AgencyId}");
        var (page, strip) = (visit.Page, visit.Page.Locator("#basket"));
        (await strip.IsVisibleAsync()).Should().BeFalse("nothing is picked");
        await page.GetByRole(AriaRole.Checkbox).Nth(0).CheckAsync();
        await page.GetByRole(AriaRole.Checkbox).Nth(2).CheckAsync();
        await strip.GetByRole(AriaRole.Button, new() { Name = "对比数字" }).ClickAsync();
        page.Url.Should().EndWith($"/compare/tables?reports={site.Sample with { Year = 2022 }},{site.Sample}");
        (await page.Locator(".compared thead th").AllInnerTextsAsync()).Should().Contain(head => head.Contains("2022 年")).And.Contain(head => head.Contains("2024 年"));
    }

    [NeedsProgramFact("chromium")]
    public async Task With_script_the_basket_goes_from_page_to_page_until_it_is_cleared()
    {
        await using var visit = await site.OpenAsync($"/reports/{site.Sample}", script: true);
        var (page, items) = (visit.Page, visit.Page.Locator("#basket li"));
        await page.GetByLabel("加入对比").CheckAsync();
        await page.GotoAsync($"/agencies/{site.Sample.AgencyId}");
        (await items.AllInnerTextsAsync()).Should().ContainSingle().Which.Should().Contain("2024");
        (await page.GetByLabel("加入对比").First.IsCheckedAsync()).Should().BeTrue("it is that of 2024");
        await page.GetByLabel("加入对比").Nth(1).CheckAsync();
        await page.GotoAsync("/search?q=依申请公开&year=2021");
        await page.GetByLabel("加入对比").First.CheckAsync();
        (await items.CountAsync()).Should().Be(3);
        await items.Nth(2).GetByRole(AriaRole.Button).ClickAsync();
        (await items.CountAsync()).Should().Be(2);
        (await page.GetByLabel("加入对比").First.IsCheckedAsync()).Should().BeFalse();

        await page.Locator("#basket").GetByRole(AriaRole.Button, new() { Name = "对比文字" }).ClickAsync();
        page.Url.Should().EndWith($"/compare/wording?left={site.Sample with { Year = 2023 }}&right={site.Sample}");
        await page.Locator("#basket").GetByRole(AriaRole.Button, new() { Name = "清空" }).ClickAsync();
        await page.ReloadAsync();
        (await page.Locator("#basket").IsVisibleAsync()).Should().BeFalse();
        (await page.Context.CookiesAsync()).Should().BeEmpty();
    }

    [NeedsProgramFact("chromium")]
    public async Task An_agency_and_two_of_its_years_are_chosen_without_script()
    {
        await using var visit = await site.OpenAsync("/compare");
        var page = visit.Page;
        await page.GetByLabel("机关").FillAsync("望湖区");
        await page.Keyboard.PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "望湖区财政局" }).ClickAsync();
        await page.GetByLabel("2020").CheckAsync();
        await page.GetByLabel("2023").CheckAsync();
        await page.Locator(".compare").GetByRole(AriaRole.Button, new() { Name = "对比文字" }).ClickAsync();
        (await page.Locator(".sides").First.InnerTextAsync()).Should().MatchRegex("财政局 2020[^财]*财政局 2023|(?s)财政局 2020.*财政局 2023");
    }

    [NeedsProgramTheory("chromium")]
    [InlineData("wording-changed")]
    [InlineData("tables-changed")]
    [InlineData("report")]
    public async Task J_visits_every_change_in_order_and_k_goes_back(string name)
    {
        await using var visit = await site.OpenAsync(SitePages.PathOf(name, site), script: true);
        var (page, stops) = (visit.Page, await visit.Page.Locator(".steps").AllInnerTextsAsync());
        stops.Count.Should().BeGreaterThan(3);
        stops.Select(stop => int.Parse(Regex.Match(stop, "[0-9]+").Value, CultureInfo.InvariantCulture)).Should().Equal(Enumerable.Range(1, stops.Count), "they are numbered as they are read");
        for (var number = 1; number <= stops.Count; number++)
        {
            await page.Keyboard.PressAsync("j");
            (await page.EvaluateAsync<string>("location.hash"))[2..].Should().Be($"{number}");
            (await page.Locator(":target").EvaluateAsync<bool>("place => { const box = place.getBoundingClientRect(); return box.bottom > 0 && box.top < innerHeight; }")).Should().BeTrue();
        }
        await page.Keyboard.PressAsync("j");
        await page.Keyboard.PressAsync("k");
        (await page.EvaluateAsync<string>("location.hash"))[2..].Should().Be($"{stops.Count - 1}", "there is none after the last");
        if (name != "report")
            (await page.Locator(":focus").InnerTextAsync()).Should().Contain($"第 {stops.Count - 1} / {stops.Count} 处");
    }

    [NeedsProgramFact("chromium")]
    public async Task The_letter_keys_can_be_turned_off_for_good_and_on_again()
    {
        await using var visit = await site.OpenAsync("/help", script: true);
        var (page, choice, changes) = (visit.Page, visit.Page.Locator("#keys input"), SitePages.PathOf("tables-changed", site));
        await choice.UncheckAsync();
        (await FragmentAfterJ()).Should().BeEmpty();
        (await page.Locator(".keys").IsVisibleAsync()).Should().BeFalse("nobody is told of keys that do nothing");
        await page.GotoAsync("/help");
        (await choice.IsCheckedAsync()).Should().BeFalse();
        await choice.CheckAsync();
        (await FragmentAfterJ()).Should().Be("#c1");

        async Task<string> FragmentAfterJ()
        {
            await page.GotoAsync(changes);
            await page.Keyboard.PressAsync("j");
            return new Uri(page.Url).Fragment;
        }
    }

    [NeedsProgramFact("chromium")]
    public async Task Without_script_the_help_offers_no_choice_of_keys()
    {
        await using var visit = await site.OpenAsync("/help");
        (await visit.Page.Locator("#keys").IsVisibleAsync()).Should().BeFalse();
    }

    [NeedsProgramFact("chromium")]
    public async Task What_is_typed_into_a_box_is_no_command()
    {
        await using var visit = await site.OpenAsync("/search?q=j", script: true);
        await visit.Page.GetByRole(AriaRole.Combobox).PressSequentiallyAsync("jk");
        (await visit.Page.GetByRole(AriaRole.Combobox).InputValueAsync()).Should().Contain("jk");
        new Uri(visit.Page.Url).Fragment.Should().BeEmpty();
    }
}
