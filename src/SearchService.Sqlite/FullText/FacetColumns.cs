using System.Collections.Immutable;
using System.Globalization;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Makes the facets of all versions.</summary>
sealed class FacetColumns(VersionEntry?[] versions, IReadOnlyCollection<Agency> agencies)
{
    // By region, then by name, both by code point: an order that needs no dictionary and is the same everywhere.
    readonly List<Agency> _agencies = [.. agencies.OrderBy(agency => agency.Region?.Path, StringComparer.Ordinal).ThenBy(agency => agency.Name, StringComparer.Ordinal).ThenBy(agency => agency.Id, StringComparer.Ordinal)];

    public ImmutableArray<(Facet, FacetColumn)> ByFacet =>
    [
        (Facet.Agency, Agency()),
        (Facet.Year, Year()),
        (Facet.Region, Region()),
        (Facet.Level, OfAgencies(Facet.Level, agency => agency.Level is { } level ? Word.Of(level) : FacetLabels.Unknown)),
        (Facet.Type, OfAgencies(Facet.Type, agency => agency.Type is { } type ? Word.Of(type) : FacetLabels.Unknown)),
        (Facet.Finding, Finding()),
        (Facet.Format, FacetColumn.Of(Codes(version => version.Format, FacetLabels.Of(Facet.Format).Select(value => value.Value)), FacetColumn.ListOf(Facet.Format))),
    ];

    FacetColumn Agency() =>
        FacetColumn.Of(Codes(version => version.Agency, _agencies.Select(agency => agency.Id)), _agencies.Select(agency => new FacetCount(agency.Id, agency.Name, 0, agency.Region?.Path)));

    FacetColumn Year()
    {
        var years = versions.OfType<VersionEntry>().Select(version => version.Year).Distinct().OrderDescending().ToList();
        return FacetColumn.Of(Codes(version => version.Year, years), years.Select(year => year.ToString(CultureInfo.InvariantCulture)).Select(year => new FacetCount(year, year, 0)));
    }

    FacetColumn Region()
    {
        var regions = _agencies.SelectMany(agency => agency.Region?.WithAncestors() ?? []).DistinctBy(region => region.Path).OrderBy(region => region.Path, StringComparer.Ordinal).ToList();
        var places = PlacesOf(regions.Select(region => region.Path));
        var codes = CodesOfAgencies(agency => agency.Region?.Path ?? "", places);
        return new(codes, [.. regions.Select(region => new FacetCount(region.Path, region.Name, 0, region.Parent?.Path))], [.. regions.Select(region => region.WithAncestors().Select(above => places[above.Path]).ToArray())]);
    }

    FacetColumn Finding()
    {
        var sets = versions.OfType<VersionEntry>().Select(version => version.Findings).Distinct().ToList();
        var places = PlacesOf(FacetLabels.Of(Facet.Finding).Select(value => value.Value));
        return new(Codes(version => version.Findings, sets), FacetColumn.ListOf(Facet.Finding), [.. sets.Select(set => set.Length == 0 ? [places[FacetLabels.None]] : set.Split(',').Select(rule => places[rule]).ToArray())]);
    }

    FacetColumn OfAgencies(Facet facet, Func<Agency, string> value) =>
        FacetColumn.Of(CodesOfAgencies(value, PlacesOf(FacetLabels.Of(facet).Select(label => label.Value))), FacetColumn.ListOf(facet));

    int[] CodesOfAgencies(Func<Agency, string> value, Dictionary<string, int> places)
    {
        var codes = _agencies.ToDictionary(agency => agency.Id, agency => places.GetValueOrDefault(value(agency), -1));
        return [.. versions.Select(version => version is null ? -1 : codes[version.Agency])];
    }

    int[] Codes<T>(Func<VersionEntry, T> value, IEnumerable<T> values) where T : notnull
    {
        var places = PlacesOf(values);
        return [.. versions.Select(version => version is null ? -1 : places.GetValueOrDefault(value(version), -1))];
    }

    static Dictionary<T, int> PlacesOf<T>(IEnumerable<T> values) where T : notnull => values.Index().ToDictionary(value => value.Item, value => value.Index);
}
