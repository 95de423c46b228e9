using System.Globalization;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The start page: a box to search with, and what is in the store.</summary>
static class StartPage
{
    static readonly string[] Examples = ["依申请公开", "“行政复议” 纠正", "政务新媒体", "行政復議"];

    public static IResult Of(ReportStore store)
    {
        var summary = store.Summary;
        return Layout.Page("政府信息公开年报检索", Html.Of($"""
            <section class="hero">
            <h1>政府信息公开工作年度报告 <span lang="en">Annual reports on government information disclosure</span></h1>
            {Layout.SearchBox(new())}
            <p class="examples">例如 <span lang="en">For example</span>：{Html.Each(Examples, Example)}</p>
            </section>
            {SampleNotice(summary)}
            <section aria-labelledby="holdings">
            <h2 id="holdings">馆藏 <span lang="en">What is here</span></h2>
            <dl class="figures">{Html.Each(Figures(summary), Figure)}</dl>
            </section>
            """), Paths.Api + Paths.Reports, canonical: "/");
    }

    static Html Example(string text) => Html.Of($"""<a href="{new SearchAddress { Text = text }.Under(Paths.Search)}">{text}</a> """);

    static Html SampleNotice(StoreSummary summary) => summary.Samples == 0 ? Html.Empty : Html.Of($"""
        <p class="notice"><strong>其中 {summary.Samples} 份为虚构的示例</strong>，首次导入真实年报时自动移除。<span lang="en">{summary.Samples} of these are fictional samples; they leave when the first real report is ingested.</span></p>
        """);

    static IEnumerable<(string Value, string Chinese, string English, string Url)> Figures(StoreSummary summary) =>
    [
        (Number(summary.Reports), "份年报", "reports", Paths.Search),
        (Number(summary.Agencies), "个机关", "agencies", Paths.Agencies),
        (Years(summary), "报告年度", "years reported on", $"{Paths.Search}?sort=newest"),
        (Number(summary.Findings), "处勾稽关系不成立", "sums that fail", $"{Paths.Findings}?{Parameters.Dismissed.Name}=0"),
        (Number(summary.Quarantined), "份文件隔离待查", "documents in quarantine", Paths.Quarantine),
    ];

    static Html Figure((string Value, string Chinese, string English, string Url) figure) => Html.Of($"""
        <div><dd><a href="{figure.Url}">{figure.Value}</a></dd><dt>{figure.Chinese} <span lang="en">{figure.English}</span></dt></div>
        """);

    static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    static string Years(StoreSummary summary) => summary switch
    {
        { FirstYear: null } => "—",
        { FirstYear: var first, LastYear: var last } when first == last => $"{first}",
        _ => $"{summary.FirstYear}–{summary.LastYear}",
    };
}
