using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>What is there and what is not, which sums fail, what waits in quarantine.</summary>
static class QualityPage
{
    public static IResult Of(HttpContext context, ReportStore store)
    {
        var address = ListAddress.Of(context.Request.Query);
        var coverage = store.Coverage(address.Request);
        var rules = store.FindingCounts(address.Request.Filters);
        return Layout.Page("质量 — 年报检索", Html.Of($"""
            <h1>质量 <span lang="en">Quality</span></h1>
            {ListPiece.Form(address, Paths.Quality, Facet.Agency, Facet.Region)}
            <section id="findings"><h2>不成立的勾稽关系，按规则 <span lang="en">Sums that fail, by rule</span></h2>
            <p class="tools">{FilesPiece.Of(Paths.Facet(Facet.Finding), new SearchAddress { Filters = address.Request.Filters }.Under)}</p>
            <div class="wide" tabindex="0" role="region" aria-label="按规则 By rule"><table class="list"><thead><tr><th scope="col">规则 <span lang="en">Rule</span></th><th scope="col">含义 <span lang="en">Meaning</span></th><th scope="col" class="number">年报 <span lang="en">Reports</span></th></tr></thead>
            <tbody>{Html.Each(rules, rule => Rule(address, rule))}</tbody></table></div></section>
            <section id="quarantine"><h2>隔离待查 <span lang="en">Quarantine</span></h2>
            <p><a href="{Paths.Quarantine}">{store.Summary.Quarantined} 份文件 <span lang="en">documents that are no report to count on, with the reasons</span></a></p></section>
            <section id="coverage"><h2>各机关各年度 <span lang="en">Coverage</span></h2>
            {ListPiece.Of(address, "/coverage", CoveragePiece.Totals(coverage.Totals), CoveragePiece.Table(coverage), null)}
            {PagerPiece.Next(coverage.Rows.Next is { } next ? $"{address.From(next).Under(Paths.Quality)}#coverage" : null)}</section>
            """), address.Under(Paths.Api + "/coverage"), canonical: address.Under(Paths.Quality));
    }

    static Html Rule(ListAddress address, FacetCount rule) => rule.Value == FacetLabels.None
        ? Html.Of($"""<tr><th scope="row">—</th><td>{rule.Label}</td><td class="number">{rule.Count}</td></tr>""")
        : Html.Of($"""<tr><th scope="row"><a href="{new ListAddress(address.Request with { Rule = rule.Value, Dismissed = false, After = null }).Under(Paths.Findings)}">{rule.Value}</a></th><td>{rule.Label}</td><td class="number">{rule.Count}</td></tr>""");
}
