using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>The answer to a search: hits with marked passages, and facets to narrow it.</summary>
static class SearchPage
{
    public static async Task<IResult> Of(HttpContext context, Searcher searcher, CancellationToken cancellation)
    {
        var address = SearchAddress.Of(context.Request.Query);
        return await searcher.AskAsync(address, cancellation) switch
        {
            SearchAnswer.Found found => Page(address, Answer(address, found), StatusCodes.Status200OK),
            SearchAnswer.NotUnderstood error => Page(address, NotUnderstood(address.Text, error), StatusCodes.Status400BadRequest),
            SearchAnswer.TookTooLong late => Page(address, Message.Fault(late.Message), StatusCodes.Status503ServiceUnavailable),
            var other => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
        };
    }

    static IResult Page(SearchAddress address, Html answer, int status) => Layout.Page(
        address.Text.Length == 0 ? "全部年报" : $"{address.Text} — 年报检索",
        Html.Of($"""
            <h1 class="quiet">检索 <span lang="en">Search</span></h1>
            {Layout.SearchBox(address)}
            {answer}
            """),
        address.Under(Paths.Api + Paths.Search), status, SearchToolsPiece.FeedOf(address), address.Under(Paths.Search));

    // The sign to blame is marked; at the end of the query, where something is lacking, it is the end that is.
    static Html NotUnderstood(string text, SearchAnswer.NotUnderstood error)
    {
        var at = Math.Min(error.Position, text.Length);
        var end = Math.Min(at + (at + 1 < text.Length && char.IsHighSurrogate(text[at]) ? 2 : 1), text.Length);
        return Html.Of($"""
            {Message.Fault(error.Message)}
            <p class="query"><code>{text[..at]}<mark>{(at == text.Length ? "␣" : text[at..end])}</mark>{text[end..]}</code></p>
            <p><a href="{Paths.Help}#syntax">检索语法与例子 <span lang="en">The syntax, with examples</span></a></p>
            """);
    }

    static Html Answer(SearchAddress address, SearchAnswer.Found found) => Html.Of($"""
        <p class="total" role="status">{Total(address, found.Results)}</p>
        {ChipsPiece.Of(address, found.Results)}
        {SearchToolsPiece.Of(address)}
        {ExplanationPiece.Of(address, found)}
        {(found.Cells is { } cells ? Cells(address, cells) : Html.Empty)}
        <div class="columns">
        <ol class="hits">{Html.Each(found.Results.Hits, hit => HitPiece.Of(hit, address))}</ol>
        <aside id="filters" aria-label="筛选 Filters">{FacetPiece.All(address, found.Results)}</aside>
        </div>
        {PagerPiece.Next(found.Results.Next is { } next ? (address with { Cursor = next }).Under(Paths.Search) : null)}
        """);

    static Html Total(SearchAddress address, SearchResults results) => address.Text.Length == 0
        ? Html.Of($"""共 <strong>{results.Total}</strong> 份年报。<span lang="en">{results.Total} reports.</span>""")
        : Html.Of($"""<strong>{results.Total}</strong> 份年报，出现 {results.Occurrences} 次。<span lang="en">{results.Total} reports, {results.Occurrences} occurrences.</span>""");

    static Html Cells(SearchAddress address, NumberInCells cells) => Html.Of($"""
        <p class="notice">统计表的单元格中有此数的年报：<a href="{(address.Unordered with { Text = cells.Query.ToString()! }).Under(Paths.Search)}">{cells.Results.Total} 份</a>。<span lang="en">{cells.Results.Total} reports have this number in a cell of the tables; the hits below have it in their text.</span></p>
        """);
}
