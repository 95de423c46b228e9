using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>What stands above a report: whose it is, where it comes from, its versions, how to cite and compare it.</summary>
static class ReportHeadPiece
{
    public static Html Of(ShownReport shown) => Html.Of($"""
        <h1>{shown.Report.Agency!.Name} <span class="year">{shown.Key.Year} 年</span>{HitPiece.SampleBadge(shown.Stored.Sample)}</h1>
        <dl class="facts head">{Html.Each(Facts(shown), fact => Html.Of($"""<div><dt>{fact.Chinese} <span lang="en">{fact.English}</span></dt><dd>{fact.Value}</dd></div>"""))}</dl>
        <p class="tools">{Links(shown)}</p>
        {Superseded(shown)}
        {(shown.Stored.Moved is { } move ? SaidPiece.Moved(move) : Html.Empty)}
        """);

    static IEnumerable<(string Chinese, string English, Html Value)> Facts(ShownReport shown)
    {
        var report = shown.Report;
        yield return ("标题", "Title", Html.Of($"{report.Title ?? "—"}"));
        yield return ("机关", "Agency", Html.Of($"""<a href="{Paths.Agency(report.Agency!.Id)}">{report.Agency.Name}</a>"""));
        if (report.Agency.Region is { } region)
            yield return ("地区", "Region", Html.Of($"""<a href="{Paths.Region(region.Path)}">{region.Path}</a>"""));
        yield return ("格式", "Form", Html.Of($"{report.Form.Id}"));
        if (report.PublishedOn is { } day)
            yield return ("发布", "Published", Html.Of($"{day.ToString()}"));
        yield return ("来源", "Source", Html.Of($"""<a href="{Paths.Api + Paths.Source(shown.Key)}">{report.Source.FileName}</a>{Published(report.Source)}"""));
        yield return ("版本", "Version", Versions(shown));
        yield return ("勾稽关系", "Sums", shown.Failed.IsEmpty
            ? Html.Of($"""{shown.Outcomes.Length} 条，没有不成立的 <span lang="en">none fails</span>""")
            : Html.Of($"""<a href="#findings">{shown.Outcomes.Length} 条中 {shown.Failed.Length} 条不成立{Explained(shown)} <span lang="en">fail</span></a>"""));
    }

    static string Explained(ShownReport shown) => shown.Failed.Count(outcome => outcome.Dismissed is not null) is > 0 and var explained ? $"，其中已说明 {explained}" : "";

    // Only what is an address of the web becomes a link.
    static Html Published(Source source) => Uri.TryCreate(source.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https"
        ? Html.Of($""" · <a href="{source.Url}" rel="noreferrer">发布页 <span lang="en">where it was published</span></a>""")
        : Html.Empty;

    static Html Versions(ShownReport shown) => Html.Each(Enumerable.Range(1, Math.Max(shown.Last ?? 0, shown.Stored.Version)), number =>
        ChoicePiece.Of(FormattableString.Invariant($"第 {number} 版"), number == shown.Stored.Version, Paths.Version(shown.Key, number)));

    static Html Links(ShownReport shown)
    {
        var cited = Paths.Cited(shown.Key, shown.Stored.Version, shown.Report.Source.Sha256[..Citation.HashLength]);
        return Html.Of($"""
            {(shown.Stored.Current ? BasketPiece.Pick(shown.Key, shown.Report.Agency!.Name) : Html.Empty)}
            {(shown.HasBefore ? Against(shown.Key with { Year = shown.Key.Year - 1 }, shown.Key) : Html.Empty)}
            <a href="{cited}" rel="bookmark">永久网址 <span lang="en">Permanent address</span></a> <a href="{Paths.Api + Paths.Citation(shown.Key, shown.Stored.Version)}">引用 <span lang="en">Cite</span></a>
            {FilesPiece.Of(shown.Path)}
            """);
    }

    static Html Against(ReportKey before, ReportKey key) => Html.Of($"""
        <span>与上年对比 <span lang="en">against the year before</span>：<a href="{Paths.Compared(before, key)}">数字 <span lang="en">tables</span></a> · <a href="{Paths.CompareWording(before, key)}">文字 <span lang="en">wording</span></a></span>
        """);

    static Html Superseded(ShownReport shown) => (shown.Stored.Current, shown.Last) switch
    {
        (true, _) => Html.Empty,
        (_, null) => Html.Of($"""<p class="notice">这份年报已撤下，检索不再包括它。<span lang="en">This report was withdrawn and is no longer searched.</span></p>"""),
        _ => Html.Of($"""<p class="notice">这是旧的第 {shown.Stored.Version} 版，检索不再包括它。<a href="{Paths.Report(shown.Key)}">现行版本</a> <span lang="en">An older version, no longer searched; see the current one.</span></p>"""),
    };
}
