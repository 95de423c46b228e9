using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Text;

namespace SearchService.Web.Asking;

/// <summary>The values of a facet, cut to what an answer can show or narrowed to what somebody types.</summary>
static class FacetList
{
    /// <summary>How many values of a facet an answer lists.</summary>
    public const int Most = 100;

    /// <summary>The first values, and those chosen or excluded, in their order.</summary>
    public static IEnumerable<FacetCount> Cut(ImmutableArray<FacetCount> counts, Selection selection, int most = Most) =>
        counts.Where((count, index) => index < most || selection.AnyOf.Contains(count.Value) || selection.NoneOf.Contains(count.Value));

    /// <summary>The values whose name holds a text, width, case and script aside. An agency is also found by its region, a region not by the one above.</summary>
    public static IEnumerable<FacetCount> Containing(Facet facet, ImmutableArray<FacetCount> counts, string text)
    {
        // Who types 20 means 2023 too.
        var wanted = Folded(text).Trim(FoldedText.Boundary);
        return counts.Where(count => Holds(count.Parent + count.Label) && !(facet == Facet.Region && wanted.Length > 0 && Holds(count.Parent ?? "")));

        bool Holds(string name) => Folded(name).Contains(wanted, StringComparison.Ordinal);
    }

    static string Folded(string text) => FoldedText.Of(text).Text;
}
