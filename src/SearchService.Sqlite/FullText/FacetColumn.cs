using System.Collections.Immutable;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// One facet of all versions: a code for each version, and for each code the values it stands for. A region's code stands for itself
/// and all regions above.
/// </summary>
/// <param name="Codes">The code by version; −1 where there is no such version or no value.</param>
/// <param name="Values">Every value, in the order of the answer, its count still nought.</param>
/// <param name="ValuesOf">The places in <paramref name="Values"/> by code.</param>
sealed record FacetColumn(int[] Codes, ImmutableArray<FacetCount> Values, ImmutableArray<int[]> ValuesOf)
{
    /// <summary>A facet whose codes are its values.</summary>
    public static FacetColumn Of(int[] codes, IEnumerable<FacetCount> values)
    {
        ImmutableArray<FacetCount> all = [.. values];
        return new(codes, all, [.. all.Select((_, index) => new[] { index })]);
    }

    /// <summary>The values of a facet that has a fixed list.</summary>
    public static ImmutableArray<FacetCount> ListOf(Facet facet) => [.. FacetLabels.Of(facet).Select(value => new FacetCount(value.Value, value.Label, 0))];

    /// <summary>Which codes a selection lets through; the last is for versions without a value.</summary>
    public bool[] Admitted(Selection selection) =>
        [.. ValuesOf.Select(values => selection.Admits(values.Select(index => Values[index].Value))), selection.Admits([])];

    /// <summary>The values with their counts, those without any left out.</summary>
    public ImmutableArray<FacetCount> Counts(int[] byCode)
    {
        var counts = new int[Values.Length];
        foreach (var (code, values) in ValuesOf.Index())
            foreach (var value in values)
                counts[value] += byCode[code];
        return [.. Values.Zip(counts, (value, count) => value with { Count = count }).Where(value => value.Count > 0)];
    }
}
