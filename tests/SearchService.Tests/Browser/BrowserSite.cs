using System.Text;
using Microsoft.Playwright;
using SearchService.Ingest;
using SearchService.Reports;
using SearchService.Reports.Formats;
using SearchService.Tests.Support;
using SearchService.Tests.Web;
using SearchService.Web.Commands;

namespace SearchService.Tests.Browser;

/// <summary>
/// The host on a port of its own, and Chromium to look at it. It holds the samples, an agency with a name as long as they come, numbers as large as a cell may have, and a
/// narrative that would be a program if it were not text.
/// </summary>
public sealed class BrowserSite : IAsyncLifetime, IDisposable
{
    public const string Hostile = "<script>document.title='taken'</script>“引号”\"'&amp;😀";
    const string LongRegion = "双江南布依族苗族自治州/云岭布依族苗族彝族自治县";
    const string LongName = "双江南布依族苗族自治州云岭布依族苗族彝族自治县生态环境保护综合行政执法大队与自然资源和规划联合监督管理办公室";

    readonly SearchApp _app = new() { Writable = true };
    IPlaywright? _playwright;
    IBrowser? _browser;

    /// <summary>The key of a sample of 2024, whose agency has six years.</summary>
    internal ReportKey Sample { get; private set; }

    /// <summary>The key of the report with the long name and the large numbers.</summary>
    internal ReportKey Long { get; private set; }

    /// <summary>Where the host listens.</summary>
    public Uri Address { get; private set; } = null!;

    /// <summary>The server, for what needs no browser.</summary>
    internal SearchApp App => _app;

    public async Task InitializeAsync()
    {
        if (Programs.WhatIsMissing(["chromium"]) is not null)
            return;
        _app.UseKestrel();
        _app.StartServer();
        using (var client = _app.CreateClient())
            Address = client.BaseAddress!;
        Fill();
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Programs.PathOf("chromium"), Args = ["--disable-gpu"] });
    }

    void Fill()
    {
        Samples.IngestInto(_app.Store, Repository.PathOf("index-data"), TextWriter.Null);
        Sample = _app.Store.Reports(new(SearchService.Search.Filters.None)).Items.First(card => card.Key.Year == 2024).Key;
        var report = LongReport(2023);
        Long = report.Build().Key!.Value;
        // The first real report would take the samples away.
        _app.Store.Save([LongReport(2022).Accepted(), report.Accepted()], sample: true);
        _app.Store.Save([new IngestPipeline().Read(new($"{Hostile}.txt", Encoding.UTF8.GetBytes($"{LongName}\n会议通知\n{Hostile}请准时参加。\n")), Stated.Nothing)], sample: true);
    }

    static ReportBuilder LongReport(int year)
    {
        var report = A.Report().Of(LongName, LongRegion, AgencyLevel.County).In(year);
        foreach (var indicator in Format2021.Instance.Indicators)
            report.With(indicator.Id, 999_999_999_990_000m + year);
        return report.With("requests/received/total", CellState.Blank).With("challenges/reconsideration/upheld", 0).With("requests/disclosed/total", CellState.Text, null, Hostile)
            .Saying($"本年度推进政务公开，{Hostile}依申请公开渠道畅通。\n{new string('长', 400)}\n{new string('w', 200)}\n").Saying("存在的问题。\n", SectionKind.Problems, $"五、存在的主要问题{Hostile}");
    }

    /// <summary>Opens a page in a window of its own. Whatever it asks of another host is refused and remembered.</summary>
    /// <param name="path">The page.</param>
    /// <param name="width">How wide the window is, in CSS pixels.</param>
    /// <param name="script">Whether the page's own script runs.</param>
    /// <param name="language">What the browser asks for; with Chinese first, pages show no English until somebody wants it.</param>
    internal async Task<Visit> OpenAsync(string path, int width = 1440, bool script = false, string language = "zh-CN")
    {
        var context = await _browser!.NewContextAsync(new() { BaseURL = Address.ToString(), ViewportSize = new() { Width = width, Height = 900 }, JavaScriptEnabled = script, Locale = language });
        var visit = new Visit(context, await context.NewPageAsync());
        await context.RouteAsync(address => !address.StartsWith(Address.ToString(), StringComparison.Ordinal), visit.RefuseAsync);
        await visit.Page.GotoAsync(path);
        return visit;
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.CloseAsync();
        _playwright?.Dispose();
    }

    public void Dispose() => _app.Dispose();
}

/// <summary>A page in a window.</summary>
sealed class Visit(IBrowserContext context, IPage page) : IAsyncDisposable
{
    readonly List<string> _elsewhere = [];

    /// <summary>The page.</summary>
    public IPage Page => page;

    /// <summary>What was asked of other hosts.</summary>
    public IReadOnlyList<string> Elsewhere => _elsewhere;

    /// <summary>The text a person sees.</summary>
    public async Task<string> TextAsync() => await page.Locator("body").InnerTextAsync();

    internal Task RefuseAsync(IRoute route)
    {
        _elsewhere.Add(route.Request.Url);
        return route.AbortAsync();
    }

    public async ValueTask DisposeAsync() => await context.CloseAsync();
}
