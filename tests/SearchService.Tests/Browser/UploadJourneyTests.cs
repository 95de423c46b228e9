using Microsoft.Playwright;
using SearchService.Tests.Support;
using SearchService.Tests.Web;

namespace SearchService.Tests.Browser;

/// <summary>Whoever has the key uploads, corrects and stores, without script. A site of its own: what is stored drives the samples out.</summary>
public sealed class UploadJourneyTests(BrowserSite site) : IClassFixture<BrowserSite>
{
    static readonly string Boxes = File.ReadAllText(Repository.PathOf("tests", "SearchService.Tests", "Browser", "boxes.js"));

    [NeedsProgramFact("chromium")]
    public async Task From_files_over_what_was_understood_to_the_stored_report()
    {
        await using var visit = await site.OpenAsync("/upload", width: 390);
        var page = visit.Page;
        await page.Locator("input[type=file]").SetInputFilesAsync([Sent("年报.txt", "清河市水务局2023年政府信息公开工作年度报告\n一、总体情况\n本局推进公开。\n"), Sent("无名.txt", "政府信息公开工作年度报告\n一、总体情况\n我局推进公开。\n")]);
        await page.GetByLabel("密钥").FillAsync(SearchApp.Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "读取" }).ClickAsync();

        await page.GetByText("已读完 2 份文件").WaitForAsync();
        (await page.Locator("#file-1").InnerTextAsync()).Should().Contain("清河市水务局").And.Contain("2023");
        (await page.Locator("#file-2").InnerTextAsync()).Should().Contain("请指定");
        (await page.EvaluateAsync<string[]>(Boxes)).Should().BeEmpty();
        page.Url.Should().NotContain(SearchApp.Key);
        (await page.ContentAsync()).Should().NotContain(SearchApp.Key);

        await page.Locator("#file-2").GetByLabel("机关").FillAsync("云溪市档案局");
        await page.Locator("#file-2").GetByLabel("年度").FillAsync("2022");
        await page.GetByLabel("密钥").FillAsync(SearchApp.Key);
        await page.GetByRole(AriaRole.Button, new() { Name = "入库" }).ClickAsync();

        await page.GetByText("处理完毕").WaitForAsync();
        (await page.EvaluateAsync<string[]>(Boxes)).Should().BeEmpty();
        await page.Locator("#file-2 a").ClickAsync();
        (await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync()).Should().Contain("云溪市档案局").And.Contain("2022");
        visit.Elsewhere.Should().BeEmpty();
    }

    static FilePayload Sent(string name, string text) => new() { Name = name, MimeType = "text/plain", Buffer = System.Text.Encoding.UTF8.GetBytes(text) };
}
