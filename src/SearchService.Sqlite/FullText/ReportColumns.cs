using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// All versions in memory, by row, as of one change number: what filters, facets and orders ask for. Immutable; it answers for its own state of
/// the store and, because no version is forgotten, for every earlier one.
/// </summary>
sealed class ReportColumns
{
    readonly VersionEntry?[] _versions;
    readonly ILookup<string, string> _otherNames;

    public ReportColumns(long changeNumber, VersionEntry?[] versions, IReadOnlyCollection<Agency> agencies, ILookup<string, string> otherNames)
    {
        (ChangeNumber, _versions, _otherNames) = (changeNumber, versions, otherNames);
        Agencies = agencies.ToDictionary(agency => agency.Id);
        LongestSection = versions.OfType<VersionEntry>().SelectMany(entry => entry.Layout.Filled, (entry, section) => entry.Layout.LengthOf(section)).DefaultIfEmpty().Max();
        Facets = new FacetColumns(versions, agencies).ByFacet;
    }

    public long ChangeNumber { get; }

    public IReadOnlyDictionary<string, Agency> Agencies { get; }

    /// <summary>Every facet but that of sections, which depends on the query.</summary>
    public ImmutableArray<(Facet Facet, FacetColumn Column)> Facets { get; }

    /// <summary>One of them.</summary>
    public FacetColumn this[Facet facet] => Facets.First(known => known.Facet == facet).Column;

    public int Count => _versions.Length;

    public IEnumerable<VersionEntry> Entries => _versions.OfType<VersionEntry>();

    public VersionEntry? this[int version] => version < _versions.Length ? _versions[version] : null;

    /// <summary>All versions, with no occurrences.</summary>
    public List<Posting> Versions() => [.. Entries.Select(entry => new Posting(entry.Id, 0, 0))];

    /// <summary>The sections that have any text, with no occurrences.</summary>
    public List<Posting> Sections() => [.. Entries.SelectMany(entry => entry.Layout.Filled, (entry, section) => new Posting(Posting.SectionUnit(entry.Id, section), 0, 0))];

    /// <summary>How many characters the longest section has; 0 where there is none.</summary>
    public int LongestSection { get; }

    /// <summary>The short and former names of an agency.</summary>
    public IEnumerable<string> OtherNamesOf(string agency) => _otherNames[agency];

    public bool IsVisible(int version, long change) => this[version]?.IsVisibleAt(change) == true;
}
