using System.Collections.Immutable;
using System.Text.Json.Serialization;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>How many of the reports have a value.</summary>
/// <param name="Value">The value as filters take it.</param>
/// <param name="Label">The value for people.</param>
/// <param name="Count">The number of reports; the total of the search at <c>url</c>.</param>
/// <param name="Selected">Whether the search asks for it.</param>
/// <param name="Excluded">Whether the search excludes it.</param>
/// <param name="Url">The search with this value of the facet alone.</param>
/// <param name="AlsoUrl">The search with this value beside those chosen, or without it where it is chosen.</param>
/// <param name="ExcludeUrl">The search without the reports of this value, or with them again where they are excluded.</param>
/// <param name="Parent">Of a region, the path of the one above; of an agency, that of its region; else absent.</param>
/// <param name="Depth">Of a region, its level in the tree, 1 for a province; else absent.</param>
sealed record FacetCountBody(
    string Value, string Label, int Count, bool Selected, bool Excluded, string Url, string AlsoUrl, string ExcludeUrl,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Parent,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] int? Depth)
{
    /// <summary>The first values of a facet, and those chosen or excluded.</summary>
    public static ImmutableArray<FacetCountBody> SomeOf(Facet facet, ImmutableArray<FacetCount> counts, SearchAddress address) =>
        [.. FacetList.Cut(counts, address.Filters[facet]).Select(count => Of(facet, count, address))];

    public static FacetCountBody Of(Facet facet, FacetCount count, SearchAddress address) => new(
        count.Value, count.Label, count.Count,
        address.Filters[facet].AnyOf.Contains(count.Value),
        address.Filters[facet].NoneOf.Contains(count.Value),
        Search(address.Choosing(facet, count.Value)),
        Search(address.ChoosingAlso(facet, count.Value)),
        Search(address.Excluding(facet, count.Value)),
        count.Parent,
        facet == Facet.Region ? new Region(count.Value).Names.Length : null);

    static string Search(SearchAddress address) => address.Under(Paths.Api + Paths.Search);
}

/// <summary>A facet that has more values than an answer lists.</summary>
/// <param name="Count">How many values are left out.</param>
/// <param name="Url">All of them.</param>
sealed record MoreValuesBody(int Count, string Url)
{
    public static MoreValuesBody Of(Facet facet, ImmutableArray<FacetCount> counts, SearchAddress address) => new(
        counts.Length - FacetList.Cut(counts, address.Filters[facet]).Count(), address.Unordered.Under(Paths.Api + Paths.Facet(facet)));
}
