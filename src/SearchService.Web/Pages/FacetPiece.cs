using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>The facets of a search: every value with its count and the address that chooses it.</summary>
static class FacetPiece
{
    const int Shown = 12;
    // A page has to stay light: every value is several addresses, and what is typed finds the rest.
    const int Listed = 50;

    static readonly (Facet Facet, string Chinese, string English)[] Shelves =
    [
        (Facet.Year, "年度", "Year"),
        (Facet.Region, "地区", "Region"),
        (Facet.Agency, "机关", "Agency"),
        (Facet.Level, "层级", "Level"),
        (Facet.Type, "类型", "Type"),
        (Facet.Section, "部分", "Section"),
        (Facet.Format, "表格格式", "Form"),
        (Facet.Finding, "勾稽关系", "Sums"),
    ];

    /// <summary>What a facet is called.</summary>
    public static (string Chinese, string English) TitleOf(Facet facet) => Shelves.Where(shelf => shelf.Facet == facet).Select(shelf => (shelf.Chinese, shelf.English)).Single();

    public static Html All(SearchAddress address, SearchResults results) => Html.Each(
        Shelves.Where(shelf => results.Facets.ContainsKey(shelf.Facet) && results.Facets[shelf.Facet].Length > 0),
        shelf => Html.Of($"""
            <section class="facet"><h2>{shelf.Chinese} <span lang="en">{shelf.English}</span></h2>
            {(results.Facets[shelf.Facet].Length > Shown ? Typed(address, shelf.Facet) : Html.Empty)}
            <ul>{Values(address, shelf.Facet, ListedOf(address, shelf.Facet, results))}</ul>{Left(address, shelf.Facet, results.Facets[shelf.Facet].Length - ListedOf(address, shelf.Facet, results).Length)}{Clear(address, shelf.Facet)}</section>
            """));

    static ImmutableArray<FacetCount> ListedOf(SearchAddress address, Facet facet, SearchResults results) => [.. FacetList.Cut(results.Facets[facet], address.Filters[facet], Listed)];

    // A script shows it, and lists what is typed.
    static Html Typed(SearchAddress address, Facet facet)
    {
        var (all, (chinese, english)) = (AllOf(address, facet, ""), TitleOf(facet));
        return Html.Of($"""
            <input type="search" hidden placeholder="查找 find" aria-label="在{chinese}中查找 Find in {english}" data-values="{all}{(all.Contains('?', StringComparison.Ordinal) ? "&" : "?")}{Parameters.Contains.Name}=">
            """);
    }

    static string AllOf(SearchAddress address, Facet facet, string ending) => address.Unordered.Under($"{Paths.Api}{Paths.Facet(facet)}{ending}");

    static Html Values(SearchAddress address, Facet facet, ImmutableArray<FacetCount> counts) => Html.Of(
        $"""{Html.Each(counts.Take(Shown), count => Value(address, facet, count))}{More(address, facet, counts[Math.Min(Shown, counts.Length)..])}""");

    // What is not listed is told and can be had.
    static Html Left(SearchAddress address, Facet facet, int left) => left == 0 ? Html.Empty : Html.Of($"""
        <p><a href="{AllOf(address, facet, ".csv")}">未列出 {left} 项 <span lang="en">{left} not listed</span></a></p>
        """);

    // The rest is there without a script: a disclosure element.
    static Html More(SearchAddress address, Facet facet, ImmutableArray<FacetCount> rest) => rest.IsEmpty ? Html.Empty : Html.Of($"""
        <li><details><summary>另 {rest.Length} 项 <span lang="en">{rest.Length} more</span></summary><ul>{Html.Each(rest, count => Value(address, facet, count))}</ul></details></li>
        """);

    static Html Value(SearchAddress address, Facet facet, FacetCount count) => Html.Of($"""
        <li{Mark(address.Filters[facet], count.Value)}><a{Current(address.Filters[facet], count.Value)} href="{address.Choosing(facet, count.Value).Under(Paths.Search)}">{count.Label}</a> <span class="count">{count.Count}</span> {Also(address, facet, count)} {Exclude(address, facet, count)}</li>
        """);

    static Html Mark(Selection selection, string value) => selection.AnyOf.Contains(value) ? Html.Of($" class=\"chosen\"") : selection.NoneOf.Contains(value) ? Html.Of($" class=\"excluded\"") : Html.Empty;

    static Html Current(Selection selection, string value) => selection.AnyOf.Contains(value) ? Html.Of($" aria-current=\"true\"") : Html.Empty;

    // With nothing chosen, the value itself leads there.
    static Html Also(SearchAddress address, Facet facet, FacetCount count)
    {
        if (address.Filters[facet].AnyOf.IsEmpty)
            return Html.Of($"<span></span>");
        var chosen = address.Filters[facet].AnyOf.Contains(count.Value);
        return Toggle(address.ChoosingAlso(facet, count.Value), chosen ? "✓" : "+", chosen ? $"取消{count.Label} unselect" : $"同时选{count.Label} select too");
    }

    static Html Exclude(SearchAddress address, Facet facet, FacetCount count)
    {
        var excluded = address.Filters[facet].NoneOf.Contains(count.Value);
        return Toggle(address.Excluding(facet, count.Value), excluded ? "已排除" : "−", excluded ? $"已排除{count.Label}，不再排除 include again" : $"排除{count.Label} exclude");
    }

    static Html Toggle(SearchAddress address, string sign, string name) => Html.Of($"""<a class="toggle" href="{address.Under(Paths.Search)}" aria-label="{name}" title="{name}">{sign}</a>""");

    static Html Clear(SearchAddress address, Facet facet) => !address.Filters[facet].IsEmpty
        ? Html.Of($"""<p><a href="{address.Without(facet).Under(Paths.Search)}">不限 <span lang="en">any</span></a></p>""")
        : Html.Empty;
}
