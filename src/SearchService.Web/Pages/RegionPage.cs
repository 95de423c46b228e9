using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>A region: those above and below it, its agencies, which of their years are there.</summary>
static class RegionPage
{
    public static IResult Of(string? path, HttpContext context, ReportStore store, NumberFinder finder)
    {
        var region = Reports.Region.TryParse(path);
        var regions = store.RegionCounts(Filters.None);
        if (region is not null && regions.All(known => known.Value != region.Path))
            return FaultPage.Of(StatusCodes.Status404NotFound, "没有这个地区的年报 / There are no reports of this region");
        var asked = ListAddress.Of(context.Request.Query);
        var filters = region is null ? asked.Request.Filters : asked.Request.Filters.With(Facet.Region, region.Path);
        var address = new ListAddress(asked.Request with { Filters = filters });
        var here = region is null ? Paths.Regions : Paths.Region(region.Path);
        var coverage = store.Coverage(address.Request);
        return Layout.Page($"{region?.Name ?? "地区"} — 年报检索", Html.Of($"""
            {Above(region)}
            <h1>{region?.Name ?? "地区"}{(region is null ? Html.Of($""" <span lang="en">Regions</span>""") : Html.Empty)}</h1>
            {Below(regions.Where(known => known.Parent == region?.Path))}
            {(region is null ? Html.Empty : Html.Of($"""<p><a href="{new SearchAddress { Filters = filters }.Under(Paths.Search)}">检索本地区年报 <span lang="en">Search its reports</span></a></p>"""))}
            {(store.Summary.LastYear is { } year ? RegionNumbersPiece.Of(region, year, finder) : Html.Empty)}
            <h2>各机关各年度 <span lang="en">Agencies and years</span></h2>
            <p class="tools">{CoveragePiece.Totals(coverage.Totals)} {ListPiece.Files(address, "/coverage")}</p>
            <div class="wide" tabindex="0" role="region" aria-label="各机关各年度 Agencies and years">{CoveragePiece.Table(coverage)}</div>
            {PagerPiece.Next(coverage.Rows.Next is { } next ? asked.From(next).Under(here) : null)}
            """), address.Under(Paths.Api + "/coverage"), canonical: asked.Under(here));
    }

    static Html Above(Reports.Region? region) => region is null ? Html.Empty : Html.Of($"""
        <nav class="facts" aria-label="上级 Above"><a href="{Paths.Regions}">地区 <span lang="en">Regions</span></a>{Html.Each(region.WithAncestors().SkipLast(1), above => Html.Of($""" › <a href="{Paths.Region(above.Path)}">{above.Name}</a>"""))}</nav>
        """);

    static Html Below(IEnumerable<FacetCount> regions) => Html.Of($"""
        <ul class="chips">{Html.Each(regions, below => Html.Of($"""<li><a href="{Paths.Region(below.Value)}">{below.Label} <span class="count">{below.Count}</span></a></li>"""))}</ul>
        """);
}
