using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>What a search is narrowed by: each value a chip whose link takes it away.</summary>
static class ChipsPiece
{
    public static Html Of(SearchAddress address, SearchResults results)
    {
        var chips = Chips(address, results).ToList();
        return chips.Count == 0 ? Html.Empty : Html.Of($"""
            <ul class="chips" aria-label="已选条件 Chosen filters">{Html.Each(chips, chip => Html.Of($"""<li><a href="{chip.Without.Under(Paths.Search)}"><span class="remove" aria-hidden="true">×</span>{chip.Label} <span class="quiet">移除 <span lang="en">remove</span></span></a></li>"""))}
            {(chips.Count > 1 ? Html.Of($"""<li><a href="{(address with { Filters = Filters.None, Cursor = null }).Under(Paths.Search)}">全部移除 <span lang="en">Remove all</span></a></li>""") : Html.Empty)}</ul>
            """);
    }

    static IEnumerable<(string Label, SearchAddress Without)> Chips(SearchAddress address, SearchResults results)
    {
        foreach (var (facet, selection) in address.Filters.Selections.OrderBy(selection => selection.Key))
        {
            foreach (var value in selection.AnyOf.Order(StringComparer.Ordinal))
                yield return (LabelOf(facet, value, results), address.ChoosingAlso(facet, value));
            foreach (var value in selection.NoneOf.Order(StringComparer.Ordinal))
                yield return ($"不含 not {LabelOf(facet, value, results)}", address.Excluding(facet, value));
        }
        foreach (var group in address.Filters.Groups.AnyOf.Order(StringComparer.Ordinal))
            yield return (group, WithGroups(address, address.Filters.Groups with { AnyOf = address.Filters.Groups.AnyOf.Remove(group) }));
        foreach (var group in address.Filters.Groups.NoneOf.Order(StringComparer.Ordinal))
            yield return ($"不含 not {group}", WithGroups(address, address.Filters.Groups with { NoneOf = address.Filters.Groups.NoneOf.Remove(group) }));
    }

    static SearchAddress WithGroups(SearchAddress address, Selection groups) => address with { Filters = address.Filters with { Groups = groups }, Cursor = null };

    static string LabelOf(Facet facet, string value, SearchResults results) =>
        results.Facets.GetValueOrDefault(facet, []).FirstOrDefault(count => count.Value == value)?.Label
        ?? FacetLabels.Of(facet).FirstOrDefault(known => known.Value == value).Label ?? value;
}
