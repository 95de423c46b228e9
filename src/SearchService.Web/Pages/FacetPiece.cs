using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The facets of a search: every value with its count and the address that chooses it.</summary>
static class FacetPiece
{
    const int Shown = 12;

    static readonly (Facet Facet, string Chinese, string English)[] Shelves =
    [
        (Facet.Year, "年度", "Year"),
        (Facet.Region, "地区", "Region"),
        (Facet.Agency, "机关", "Agency"),
        (Facet.Level, "层级", "Level"),
        (Facet.Type, "类型", "Type"),
        (Facet.Section, "部分", "Section"),
        (Facet.Format, "表格格式", "Form"),
    ];

    public static Html All(SearchAddress address, SearchResults results) => Html.Each(
        Shelves.Where(shelf => results.Facets.ContainsKey(shelf.Facet) && results.Facets[shelf.Facet].Length > 0),
        shelf => Html.Of($"""
            <section class="facet"><h2>{shelf.Chinese} <span lang="en">{shelf.English}</span></h2>
            <ul>{Values(address, shelf.Facet, results.Facets[shelf.Facet])}</ul>{Clear(address, shelf.Facet)}</section>
            """));

    static Html Values(SearchAddress address, Facet facet, ImmutableArray<FacetCount> counts) => Html.Of(
        $"""{Html.Each(counts.Take(Shown), count => Value(address, facet, count))}{More(address, facet, counts.Skip(Shown).ToImmutableArray())}""");

    // The rest is there without a script: a disclosure element.
    static Html More(SearchAddress address, Facet facet, ImmutableArray<FacetCount> rest) => rest.IsEmpty ? Html.Empty : Html.Of($"""
        <li><details><summary>另 {rest.Length} 项 <span lang="en">{rest.Length} more</span></summary><ul>{Html.Each(rest, count => Value(address, facet, count))}</ul></details></li>
        """);

    static Html Value(SearchAddress address, Facet facet, FacetCount count) => address.Filters[facet].AnyOf.Contains(count.Value)
        ? Html.Of($"""<li class="chosen"><a aria-current="true" href="{Link(address, facet, count)}">{count.Label}</a> <span class="count">{count.Count}</span></li>""")
        : Html.Of($"""<li><a href="{Link(address, facet, count)}">{count.Label}</a> <span class="count">{count.Count}</span></li>""");

    static string Link(SearchAddress address, Facet facet, FacetCount count) => address.Choosing(facet, count.Value).Under(Paths.Search);

    static Html Clear(SearchAddress address, Facet facet) => address.Filters.Selections.ContainsKey(facet)
        ? Html.Of($"""<p><a href="{address.Without(facet).Under(Paths.Search)}">不限 <span lang="en">any</span></a></p>""")
        : Html.Empty;
}
