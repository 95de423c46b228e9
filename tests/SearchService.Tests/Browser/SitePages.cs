namespace SearchService.Tests.Browser;

/// <summary>Every page of the site, by the name its picture has.</summary>
static class SitePages
{
    static readonly Dictionary<string, Func<BrowserSite, string>> Pages = new()
    {
        ["start"] = _ => "/",
        ["search"] = _ => "/search?q=依申请公开",
        ["search-filtered"] = _ => "/search?q=公开&year=2023&year=-2020&synonyms=1&sort=newest",
        ["search-all"] = _ => "/search",
        ["search-nothing"] = _ => "/search?q=信息处理费标准目录",
        ["search-error"] = _ => "/search?q=公开 (复议",
        ["matrix"] = _ => "/matrix?phrase=依申请公开&phrase=政务新媒体",
        ["report"] = site => $"/reports/{site.Sample}?q=公开",
        ["report-long"] = site => $"/reports/{site.Long}",
        ["report-version"] = site => $"/reports/{site.Sample}/versions/1",
        ["report-cell"] = site => $"/reports/{site.Long}?cell=requests/received/natural-person",
        ["report-2019"] = site => $"/reports/{site.Sample with { Year = 2019 }}",
        ["similar"] = site => $"/similar/{site.Sample}/overview",
        ["origins"] = site => $"/origins/{site.Sample}/overview",
        ["reports"] = _ => "/reports",
        ["agencies"] = _ => "/agencies",
        ["agency"] = site => $"/agencies/{site.Sample.AgencyId}",
        ["agency-long"] = site => $"/agencies/{site.Long.AgencyId}",
        ["regions"] = _ => "/regions",
        ["region"] = _ => "/regions/临渊省/桃溪市",
        ["quality"] = _ => "/quality",
        ["findings"] = _ => "/findings",
        ["quarantine"] = _ => "/quarantine",
        ["data"] = _ => "/data",
        ["data-2019"] = _ => "/data?format=2019",
        ["api"] = _ => "/data/api",
        ["api-schemas"] = _ => "/data/api/schemas",
        ["help"] = _ => "/help",
        ["check"] = _ => "/check",
        ["upload"] = _ => "/upload",
        ["wording"] = site => $"/compare/wording?left={site.Sample with { Year = 2023 }}&right={site.Sample}",
        ["wording-long"] = site => $"/compare/wording?left={site.Long with { Year = 2022 }}&right={site.Long}&view=unified",
        ["compare"] = _ => "/compare",
        ["compare-agency"] = site => $"/compare?agency={site.Sample.AgencyId}&reports={site.Sample}&reports={site.Long}",
        ["compare-meant"] = _ => "/compare?agency=望湖区",
        ["wording-changed"] = site => $"/compare/wording?left={site.Sample with { Year = 2019 }}&right={site.Sample}&show=changed",
        ["wording-same"] = site => $"/compare/wording?left={site.Sample with { Year = 2023 }}&right={site.Sample}&show=same&view=unified",
        ["tables-long"] = site => $"/compare/tables?reports={site.Long with { Year = 2022 }},{site.Long}",
        ["tables-changed"] = site => $"/compare/tables?reports={string.Join(',', Enumerable.Range(2019, 6).Select(year => site.Sample with { Year = year }))}&show=changed&hideZero=1",
        ["tables"] = site => $"/compare/tables?reports={site.Sample with { Year = 2020 }},{site.Sample with { Year = 2023 }}",
        ["series"] = site => $"/series?indicator=requests/received/total&agency={site.Sample.AgencyId}",
        ["ranking"] = _ => "/ranking?indicator=requests/received/total&year=2023",
        ["aggregate"] = _ => "/aggregate?indicator=withholding-rate&by=region&depth=2",
        ["not-found"] = _ => "/nothing-here",
    };

    public static IEnumerable<string> Names => Pages.Keys;

    public static string PathOf(string name, BrowserSite site) => Pages[name](site);
}
