using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The current reports, the newest year first.</summary>
static class ReportsPage
{
    public static IResult Of(HttpContext context, ReportStore store)
    {
        var address = ListAddress.Of(context.Request.Query);
        var reports = store.Reports(address.Request);
        return Layout.Page("年报 — 年报检索", Html.Of($"""
            <h1>年报 <span lang="en">Reports</span></h1>
            {ListPiece.Form(address, Paths.Reports, Facet.Agency, Facet.Year, Facet.Region)}
            {ListPiece.Of(address, Paths.Reports, Html.Of($"""共 {reports.Total} 份 <span lang="en">reports</span>"""), Table(reports.Items), reports.Next is { } next ? address.From(next) : null)}
            """), address.Under(Paths.Api + Paths.Reports), canonical: address.Under(Paths.Reports));
    }

    /// <summary>Reports as a table.</summary>
    public static Html Table(IEnumerable<ReportCard> reports) => Html.Of($"""
        <table class="list"><thead><tr><th scope="col">年度 <span lang="en">Year</span></th><th scope="col">机关 <span lang="en">Agency</span></th><th scope="col">地区 <span lang="en">Region</span></th><th scope="col">格式 <span lang="en">Form</span></th><th scope="col">版本 <span lang="en">Version</span></th><th scope="col">对比 <span lang="en">Compare</span></th></tr></thead>
        <tbody>{Html.Each(reports, Row)}</tbody></table>
        """);

    static Html Row(ReportCard report) => Html.Of($"""
        <tr><th scope="row"><a href="{Paths.Report(report.Key)}">{report.Key.Year}</a></th><td><a href="{Paths.Agency(report.Agency.Id)}">{report.Agency.Name}</a>{HitPiece.SampleBadge(report.Sample)}</td><td>{AgenciesPage.RegionOf(report.Agency)}</td><td>{report.Format}</td><td>{report.Version}</td><td>{BasketPiece.Pick(report.Key, report.Agency.Name)}</td></tr>
        """);
}
