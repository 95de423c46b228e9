using SearchService.Search;
using SearchService.Search.Explaining;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>What stands above the hits of a search: how the query was read, words of the same meaning, notes, and what a wider question finds.</summary>
static class ExplanationPiece
{
    public static Html Of(SearchAddress address, SearchAnswer.Found found) => Html.Of($"""
        {Synonyms(address, found)}
        {Html.Each(found.Notes, Note)}
        {(found.Widened is { } widened ? Wider(address, widened) : Html.Empty)}
        """);

    static Html Synonyms(SearchAddress address, SearchAnswer.Found found)
    {
        if (found.Expansions.IsEmpty)
            return Html.Empty;
        var words = string.Join("；", found.Expansions.Select(expansion => $"{expansion.Term}：{string.Join("、", expansion.Words)}"));
        var other = (address with { Synonyms = !address.Synonyms, Cursor = null }).Under(Paths.Search);
        return address.Synonyms
            ? Html.Of($"""<p class="notice">同时检索了同义词语（{words}）。<a href="{other}">只检索原词 <span lang="en">these words were searched for, too; switch off</span></a></p>""")
            : Html.Of($"""<p class="facts">同义词语（{words}）没有检索。<a href="{other}">一并检索 <span lang="en">search for words of the same meaning, too</span></a></p>""");
    }

    static Html Note(Note note) => Html.Of($"""
        <p class="notice">{Html.Bilingual(note.Message)} {Html.Each(note.Targets, target => Html.Of($"""<a href="{NoteAddress.Of(target, "")}">{target.Label}</a> """))}</p>
        """);

    static Html Wider(SearchAddress address, Widened widened) => Html.Of($"""
        <section class="widened" aria-label="放宽的检索 Wider search">
        <p class="notice">{Html.Bilingual(widened.Message)} <a href="{address.Widened(widened).Under(Paths.Search)}">全部 {widened.Results.Total} 份及筛选 <span lang="en">all of them, with filters</span></a></p>
        <ol class="hits">{Html.Each(widened.Results.Hits, hit => HitPiece.Of(hit, address.Widened(widened)))}</ol>
        </section>
        """);
}
