using System.Collections.Immutable;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// Filters versions and counts facets. A version that all filters let through counts for every facet; one that a single filter stops
/// counts for that filter's facet, because there it would be found if another value were chosen.
/// </summary>
sealed class Sieve
{
    const int Nothing = -1;
    const int MoreThanOne = -2;

    readonly ReportColumns _columns;
    readonly Filters _filters;
    readonly long _change;
    readonly (FacetColumn Column, bool[]? Admitted, int[] Counts)[] _facets;
    readonly int[] _sections = new int[FacetLabels.Of(Facet.Section).Length];

    public Sieve(ReportColumns columns, Filters filters, long change)
    {
        (_columns, _filters, _change) = (columns, filters, change);
        _facets = [.. columns.Facets.Select(facet => (
            facet.Column,
            filters[facet.Facet].IsEmpty ? null : facet.Column.Admitted(filters[facet.Facet]),
            new int[facet.Column.ValuesOf.Length + 1]))];
    }

    /// <summary>Whether all filters let a version through.</summary>
    public bool Admits(int version) => StoppedBy(version) == Nothing;

    /// <summary>Whether all filters let a version through; counts it.</summary>
    public bool Passes(int version)
    {
        var stopped = StoppedBy(version);
        for (var facet = 0; facet < _facets.Length; facet++)
            if (stopped == Nothing || stopped == facet)
                _facets[facet].Counts[CodeOf(facet, version)]++;
        return stopped == Nothing;
    }

    /// <summary>Counts the sections in which the query holds, of the versions that all filters let through.</summary>
    public void CountSections(List<Posting> sections)
    {
        var (last, passes) = (-1, false);
        foreach (var posting in sections)
        {
            if (posting.Version != last)
                (last, passes) = (posting.Version, Admits(posting.Version));
            if (passes)
                _sections[(int)posting.Section]++;
        }
    }

    public ImmutableDictionary<Facet, ImmutableArray<FacetCount>> Counts()
    {
        var sections = FacetColumn.Of([], FacetColumn.ListOf(Facet.Section)).Counts(_sections);
        return _columns.Facets.Zip(_facets, (named, facet) => KeyValuePair.Create(named.Facet, facet.Column.Counts(facet.Counts)))
            .Append(KeyValuePair.Create(Facet.Section, sections)).ToImmutableDictionary();
    }

    // The only facet whose filter stops a version; a version that is not there at the change number, or in none of the groups, is stopped by all.
    int StoppedBy(int version)
    {
        if (!_columns.IsVisible(version, _change) || !_filters.AdmitsMember(_columns[version]!.Agency))
            return MoreThanOne;
        var stopped = Nothing;
        for (var facet = 0; facet < _facets.Length; facet++)
            if (_facets[facet].Admitted is { } admitted && !admitted[CodeOf(facet, version)])
                stopped = stopped == Nothing ? facet : MoreThanOne;
        return stopped;
    }

    // The last place stands for versions without a value.
    int CodeOf(int facet, int version) => _facets[facet].Column.Codes[version] is var code and >= 0 ? code : _facets[facet].Counts.Length - 1;
}
