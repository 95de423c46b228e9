using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The sums that fail, report by report.</summary>
static class FindingsPage
{
    public static IResult Of(HttpContext context, ReportStore store)
    {
        var address = ListAddress.Of(context.Request.Query);
        var findings = store.Findings(address.Request);
        return Layout.Page("不成立的勾稽关系 — 年报检索", Html.Of($"""
            <h1>不成立的勾稽关系 <span lang="en">Sums that fail</span></h1>
            <ul class="chips" aria-label="规则 Rules">{Html.Each(FacetLabels.Of(Facet.Finding).Where(rule => rule.Value != FacetLabels.None), rule => Choice(address, rule.Value, rule.Label))}</ul>
            {ListPiece.Form(address, Paths.Findings, Facet.Agency, Facet.Year, Facet.Region)}
            {ListPiece.Of(address, Paths.Findings, Html.Of($"""共 {findings.Total} 处 <span lang="en">findings</span>"""), Table(findings.Items), findings.Next is { } next ? address.From(next) : null)}
            """), address.Under(Paths.Api + Paths.Findings), canonical: address.Under(Paths.Findings));
    }

    static Html Choice(ListAddress address, string rule, string label)
    {
        var chosen = address.Request.Rule == rule;
        return Html.Of($"""<li><a href="{new ListAddress(address.Request with { Rule = chosen ? null : rule, After = null }).Under(Paths.Findings)}"{(chosen ? Html.Of($" aria-current=\"true\"") : Html.Empty)}>{rule} {label}</a></li>""");
    }

    static Html Table(IEnumerable<StoredFinding> findings) => Html.Of($"""
        <table class="list"><thead><tr><th scope="col">年报 <span lang="en">Report</span></th><th scope="col">规则 <span lang="en">Rule</span></th><th scope="col">结果 <span lang="en">Outcome</span></th></tr></thead>
        <tbody>{Html.Each(findings, finding => Html.Of($"""<tr><th scope="row"><a href="{Paths.Report(finding.Report.Key)}#findings">{finding.Report.Agency.Name} {finding.Report.Key.Year}</a></th><td>{finding.Outcome.Rule.Id}</td><td>{Reports.OutcomeSentence.Sentence(finding.Outcome)}{SaidPiece.Dismissed(finding.Outcome.Dismissed)}</td></tr>"""))}</tbody></table>
        """);
}
