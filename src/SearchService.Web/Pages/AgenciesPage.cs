using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The agencies that have reports, by region and name.</summary>
static class AgenciesPage
{
    public static IResult Of(HttpContext context, ReportStore store)
    {
        var address = ListAddress.Of(context.Request.Query);
        var agencies = store.Agencies(address.Request);
        return Layout.Page("机关 — 年报检索", Html.Of($"""
            <h1>机关 <span lang="en">Agencies</span></h1>
            {ListPiece.Form(address, Paths.Agencies, Facet.Agency, Facet.Region)}
            {ListPiece.Of(address, Paths.Agencies, Html.Of($"""共 {agencies.Total} 个 <span lang="en">agencies</span>"""), Table(agencies.Items), agencies.Next is { } next ? address.From(next) : null)}
            """), address.Under(Paths.Api + Paths.Agencies), canonical: address.Under(Paths.Agencies));
    }

    /// <summary>Agencies as a table.</summary>
    public static Html Table(IEnumerable<Agency> agencies) => Html.Of($"""
        <table class="list"><thead><tr><th scope="col">机关 <span lang="en">Agency</span></th><th scope="col">地区 <span lang="en">Region</span></th><th scope="col">层级 <span lang="en">Level</span></th><th scope="col">类型 <span lang="en">Type</span></th></tr></thead>
        <tbody>{Html.Each(agencies, Row)}</tbody></table>
        """);

    static Html Row(Agency agency) => Html.Of($"""
        <tr><th scope="row"><a href="{Paths.Agency(agency.Id)}">{agency.Name}</a></th><td>{RegionOf(agency)}</td><td>{LevelOf(agency)}</td><td>{TypeOf(agency)}</td></tr>
        """);

    /// <summary>The region of an agency, as a link to it.</summary>
    public static Html RegionOf(Agency agency) => agency.Region is { } region ? Html.Of($"""<a href="{Paths.Region(region.Path)}">{region.Path}</a>""") : Html.Of($"—");

    /// <summary>The level of an agency in words.</summary>
    public static string LevelOf(Agency agency) => LabelOf(Facet.Level, agency.Level is { } level ? Word.Of(level) : FacetLabels.Unknown);

    /// <summary>The type of an agency in words.</summary>
    public static string TypeOf(Agency agency) => LabelOf(Facet.Type, agency.Type is { } type ? Word.Of(type) : FacetLabels.Unknown);

    static string LabelOf(Facet facet, string value) => FacetLabels.Of(facet).Single(label => label.Value == value).Label;
}
