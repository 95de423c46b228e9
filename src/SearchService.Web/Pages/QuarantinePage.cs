using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Documents that are no report to count on, each with the reason and how it is released.</summary>
static class QuarantinePage
{
    public static IResult Of(HttpContext context, ReportStore store)
    {
        var address = ListAddress.Of(context.Request.Query);
        var documents = store.Quarantine(address.Request, context.Request.Query.Terms());
        return Layout.Page("隔离待查 — 年报检索", Html.Of($"""
            <h1>隔离待查 <span lang="en">Quarantine</span></h1>
            <p class="facts">这些文件不能作为年报计数，不在检索之中；原件保留。<span lang="en">These documents are not searched or counted; the originals are kept.</span></p>
            {Chips(address, store.QuarantineReasons(address.Request, context.Request.Query.Terms()))}
            {ListPiece.Form(address, Paths.Quarantine, Facet.Agency, Facet.Year)}
            {ListPiece.Of(address, Paths.Quarantine, Html.Of($"""共 {documents.Total} 份 <span lang="en">documents</span>"""), Table(documents.Items), documents.Next is { } next ? address.From(next) : null)}
            """), address.Under(Paths.Api + Paths.Quarantine), canonical: address.Under(Paths.Quarantine));
    }

    static Html Chips(ListAddress address, IReadOnlyCollection<(string Reason, int Count)> reasons) => reasons.Count < 2 ? Html.Empty : Html.Of($"""
        <ul class="chips" aria-label="原因 Reason">{Html.Each(reasons, reason => Chip(address, reason.Reason, reason.Count, address.Request.Reasons.Contains(reason.Reason)))}</ul>
        """);

    // A second click takes it away.
    static Html Chip(ListAddress address, string reason, int count, bool chosen) => Html.Of($"""
        <li><a href="{new ListAddress(address.Request with { Reasons = chosen ? address.Request.Reasons.Remove(reason) : address.Request.Reasons.Add(reason), After = null }) { Holding = address.Holding }.Under(Paths.Quarantine)}"{(chosen ? Html.Of($""" aria-current="true" """) : Html.Empty)}>{Labels.OfReason(reason).Chinese} <span lang="en">{Labels.OfReason(reason).English}</span> <span class="count">{count}</span></a></li>
        """);

    static Html Table(IEnumerable<QuarantinedDocument> documents) => Html.Of($"""
        <table class="list documents"><thead><tr><th scope="col">文件 <span lang="en">File</span></th><th scope="col">所读到的 <span lang="en">As far as read</span></th><th scope="col">原因 <span lang="en">Reason</span></th><th scope="col">如何释放 <span lang="en">How it is released</span></th></tr></thead>
        <tbody>{Html.Each(documents, Row)}</tbody></table>
        """);

    static Html Row(QuarantinedDocument document) => Html.Of($"""
        <tr><th scope="row"><a href="{Paths.Api}{Paths.Quarantine}/{document.Source.Sha256}/source">{document.Source.FileName}</a></th><td>{string.Join(" · ", new[] { document.Title, document.AgencyName, document.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture) }.OfType<string>())}</td>
        <td><strong>{Labels.OfReason(document.Reason).Chinese}</strong> <code>{document.Reason}</code> {Html.Bilingual(document.Message)}</td><td>{Html.Bilingual(Release.Of(document))}</td></tr>
        """);
}
