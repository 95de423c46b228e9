using System.Text.Json;
using Deque.AxeCore.Commons;
using SearchService.Tests.Support;

namespace SearchService.Tests.Browser;

/// <summary>What holds for every page, on a wide screen and on a phone. With SCREENSHOTS set to a folder, each page is also pictured there.</summary>
public sealed class EveryPageTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    static readonly string Boxes = File.ReadAllText(Repository.PathOf("tests", "SearchService.Tests", "Browser", "boxes.js"));
    static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    public static TheoryData<string> Pages => [.. SitePages.Names];

    public static TheoryData<string, int> PagesAndWidths
    {
        get
        {
            var data = new TheoryData<string, int>();
            foreach (var page in SitePages.Names)
            {
                data.Add(page, 1440);
                data.Add(page, 390);
            }
            return data;
        }
    }

    [NeedsProgramTheory("chromium")]
    [MemberData(nameof(PagesAndWidths))]
    public async Task No_element_is_wider_than_its_box_and_no_text_meets_another(string name, int width)
    {
        await using var visit = await site.OpenAsync(SitePages.PathOf(name, site), width, language: "en-US");
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"{name}-{width}.png"), FullPage = true });
        (await visit.Page.EvaluateAsync<string[]>(Boxes)).Should().BeEmpty();
        visit.Elsewhere.Should().BeEmpty("no page asks anything of another host");
    }

    [NeedsProgramTheory("chromium")]
    [MemberData(nameof(Pages))]
    public async Task Axe_finds_nothing_serious_or_critical(string name)
    {
        // Its timers need script to run.
        await using var visit = await site.OpenAsync(SitePages.PathOf(name, site), script: true, language: "en-US");
        // The policy of the page lets no other script run; what a debugger evaluates is none of the page's.
        await visit.Page.EvaluateAsync(Axe);
        var answer = await visit.Page.EvaluateAsync<JsonElement>("axe.run(document, { resultTypes: ['violations'] })");
        answer.GetProperty("violations").EnumerateArray().Where(IsGrave).Select(Told).Should().BeEmpty();
    }

    [NeedsProgramTheory("chromium")]
    [InlineData(1440)]
    [InlineData(390)]
    public async Task A_basket_with_reports_stays_at_the_foot_and_is_as_accessible_as_the_page(int width)
    {
        await using var visit = await site.OpenAsync("/reports", width, script: true);
        var boxes = visit.Page.Locator(".pick input");
        for (var index = 0; index < 4; index++)
            await boxes.Nth(index).CheckAsync();
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
            await visit.Page.ScreenshotAsync(new() { Path = Path.Combine(folder, $"basket-{width}.png") });
        var names = visit.Page.Locator("#basket li").First;
        (await visit.Page.Locator("#basket summary").InnerTextAsync()).Should().Contain("4 份");
        (await names.IsVisibleAsync()).Should().Be(width > 800, "a phone has room for the buttons alone");
        (await visit.Page.Locator("#basket").EvaluateAsync<double>("strip => strip.getBoundingClientRect().height / innerHeight")).Should().BeLessThan(0.25);
        if (width < 800)
            await visit.Page.Locator("#basket summary").ClickAsync();
        (await names.IsVisibleAsync()).Should().BeTrue();
        (await visit.Page.Locator("#basket").EvaluateAsync<bool>("strip => Math.abs(strip.getBoundingClientRect().bottom - innerHeight) < 1")).Should().BeTrue();
        await visit.Page.EvaluateAsync(Axe);
        var answer = await visit.Page.EvaluateAsync<JsonElement>("axe.run(document, { resultTypes: ['violations'] })");
        answer.GetProperty("violations").EnumerateArray().Where(IsGrave).Select(Told).Should().BeEmpty();
    }

    static bool IsGrave(JsonElement violation) => violation.GetProperty("impact").GetString() is "serious" or "critical";

    static string Told(JsonElement violation) =>
        $"{violation.GetProperty("id")}: {string.Join(" | ", violation.GetProperty("nodes").EnumerateArray().Take(4).Select(node => node.GetProperty("html").GetString()))}";

    [NeedsProgramTheory("chromium")]
    [MemberData(nameof(Pages))]
    public async Task What_a_report_says_is_text_and_a_page_is_light(string name)
    {
        await using var visit = await site.OpenAsync(SitePages.PathOf(name, site), script: true);
        (await visit.Page.TitleAsync()).Should().NotBe("taken");
        (await visit.Page.Locator("script:not([src])").CountAsync()).Should().Be(0);
        using var response = await site.App.Get(SitePages.PathOf(name, site));
        (await response.Content.ReadAsByteArrayAsync()).Length.Should().BeLessThan(150_000);
    }
}
