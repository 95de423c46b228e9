using SearchService.Tests.Support;

namespace SearchService.Tests.Browser;

public sealed class FacetTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    [NeedsProgramFact("chromium")]
    public async Task Typing_narrows_a_long_facet_and_the_page_stays()
    {
        foreach (var number in Enumerable.Range(1, 70))
            site.App.Holding(A.Report().Of($"清河市第{number}中学", "云岭省/清河市").Saying("公开。\n"));
        await using var visit = await site.OpenAsync("/search?q=公开", script: true);
        var (page, address) = (visit.Page, visit.Page.Url);
        var agencies = page.Locator(".facet:has(input[aria-label*='Agency'])");
        (await agencies.InnerTextAsync()).Should().Contain("未列出", "not every agency is listed").And.NotContain("第69中学");

        await agencies.Locator("input").PressSequentiallyAsync("第69中");
        await agencies.GetByText("清河市第69中学").WaitForAsync();
        (await agencies.Locator("ul > li").CountAsync()).Should().Be(1);
        page.Url.Should().Be(address);

        await agencies.Locator("input").FillAsync("没有这个机关");
        await agencies.GetByText("没有 none").WaitForAsync();
        await page.RouteAsync("**/api/facets/**", route => route.AbortAsync());
        await agencies.Locator("input").FillAsync("第68中");
        await agencies.GetByText("服务器没有回答").WaitForAsync();
        await agencies.Locator("input").FillAsync("");
        await agencies.GetByText("未列出").WaitForAsync();
        (await agencies.Locator("ul > li").CountAsync()).Should().BeGreaterThan(5, "all that was listed at first");
        await page.UnrouteAsync("**/api/facets/**");
        await agencies.Locator("input").FillAsync("第69中");
        await agencies.GetByText("清河市第69中学").WaitForAsync();

        await agencies.Locator("ul a").ClickAsync();
        (await page.GetByRole(Microsoft.Playwright.AriaRole.Status).First.InnerTextAsync()).Should().StartWith("1 份年报");
    }
}
