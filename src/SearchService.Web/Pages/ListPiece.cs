using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>What stands around every list: how many there are, the same as files, a form to narrow it, the next page.</summary>
static class ListPiece
{
    /// <summary>A list that is the same at the page's address and, after <c>/api</c>, as JSON, CSV and a workbook.</summary>
    /// <param name="address">What is listed.</param>
    /// <param name="path">Where.</param>
    /// <param name="total">How many there are, in words.</param>
    /// <param name="table">The table.</param>
    /// <param name="next">The address of the next page, or null.</param>
    public static Html Of(ListAddress address, string path, Html total, Html table, ListAddress? next) => Html.Of($"""
        <p class="tools"><span>{total}</span> {Files(address, path)}</p>
        <div class="wide" tabindex="0" role="region" aria-label="列表 List">{table}</div>
        {PagerPiece.Next(next?.Under(path))}
        """);

    /// <summary>The same list as files.</summary>
    public static Html Files(ListAddress address, string path) => FilesPiece.Of(path, address.Under, address.From(null).Under);

    /// <summary>A form that narrows a list by agency, year or region; what else the address says is kept.</summary>
    public static Html Form(ListAddress address, string path, params Facet[] facets) => Html.Of($"""
        <form class="narrow" action="{path}" method="get">
        {Html.Each(facets, facet => Field(address, facet))}
        {Html.Each(address.From(null).Pairs().Where(pair => !facets.Any(facet => Parameters.Facets[facet].Name == pair.Key)), pair => Html.Of($"""<input type="hidden" name="{pair.Key}" value="{pair.Value}">"""))}
        <button type="submit">筛选 <span lang="en">Narrow</span></button>
        </form>
        """);

    static Html Field(ListAddress address, Facet facet)
    {
        var (parameter, (chinese, english)) = (Parameters.Facets[facet], FacetPiece.TitleOf(facet));
        return Html.Of($"""<label>{chinese} <span lang="en">{english}</span> <input name="{parameter.Name}" value="{address.Request.Filters[facet].AnyOf.FirstOrDefault()}"></label>""");
    }
}
