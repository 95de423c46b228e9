using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search.Names;

/// <summary>Every agency that is known with all its names, and the regions they belong to: what tells a name from a phrase. Immutable.</summary>
public sealed class AgencyDirectory
{
    readonly ImmutableArray<Region> _regions;
    readonly Lazy<ImmutableArray<KnownName>> _names;
    readonly Lazy<Dictionary<string, int>> _places;

    /// <summary>A directory.</summary>
    /// <param name="agencies">The agencies with their short and former names.</param>
    public AgencyDirectory(IEnumerable<(Agency Agency, ImmutableArray<string> OtherNames)> agencies)
        : this(agencies.Select(known => new KnownAgency(known.Agency, known.OtherNames)).ToImmutableArray())
    {
    }

    AgencyDirectory(ImmutableArray<KnownAgency> agencies)
    {
        Agencies = agencies;
        _regions = [.. Agencies.SelectMany(known => known.Agency.Region?.WithAncestors() ?? []).Distinct().OrderBy(region => region.Path, StringComparer.Ordinal)];
        _places = new(() => Agencies.Index().ToDictionary(known => known.Item.Agency.Id, known => known.Index));
        _names = new(() => [.. NamesOfRegions().Concat(NamesOfAgencies()).DistinctBy(name => (name.Folded, name.Facet, name.Value))]);
    }

    /// <summary>The same directory with these agencies alone.</summary>
    public AgencyDirectory Of(IReadOnlySet<string> ids) => new(Agencies.RemoveAll(known => !ids.Contains(known.Agency.Id)));

    /// <summary>A directory without agencies.</summary>
    public static AgencyDirectory Empty { get; } = new(ImmutableArray<KnownAgency>.Empty);

    /// <summary>The agencies.</summary>
    public ImmutableArray<KnownAgency> Agencies { get; }

    /// <summary>Where an agency stands among them, from 0; null where it is none of them.</summary>
    public int? PlaceOf(string id) => _places.Value.TryGetValue(id, out var place) ? place : null;

    /// <summary>Their regions and all above them, by path.</summary>
    public ImmutableArray<Region> Regions => _regions;

    /// <summary>Every name by which a region or an agency goes: regions first, with and without 市, 县, 区 and the like; agencies by all their names, and without their region.</summary>
    public ImmutableArray<KnownName> Names => _names.Value;

    /// <summary>The agencies a name may mean: those whose full name, short form spelled out, ends with it. 审计局 means every one of them.</summary>
    public IEnumerable<KnownAgency> Called(string name)
    {
        var full = FullName.Of(name).Text;
        return full.Length == 0 ? [] : Agencies.Where(known => known.IsCalled(full));
    }

    /// <summary>The regions a name may mean: by path, by name, or by name without 市, 县, 区 and the like.</summary>
    public IEnumerable<Region> RegionsCalled(string name)
    {
        var simplified = SimplifiedNames.Of(name);
        return _regions.Where(region => region.IsCalled(simplified));
    }

    IEnumerable<KnownName> NamesOfRegions() =>
        from region in _regions
        from name in region.Name.Length > 2 ? new[] { region.Name, region.Name[..^1] } : [region.Name]
        select new KnownName(FoldedText.Of(name).Text, region.Path, Facet.Region, region.Path);

    IEnumerable<KnownName> NamesOfAgencies() =>
        from known in Agencies
        from name in known.OtherNames.Prepend(known.Agency.Name).Append(known.OwnName)
        select new KnownName(FoldedText.Of(name).Text, known.Agency.Name, Facet.Agency, known.Agency.Id);
}

/// <summary>A name and what it is the name of.</summary>
/// <param name="Folded">The name as search compares it.</param>
/// <param name="Label">What people call it in full.</param>
/// <param name="Facet">Agency or region.</param>
/// <param name="Value">The value of that facet.</param>
public sealed record KnownName(string Folded, string Label, Facet Facet, string Value);

/// <summary>An agency with all its names.</summary>
public sealed class KnownAgency
{
    readonly ImmutableArray<string> _fullNames;

    internal KnownAgency(Agency agency, ImmutableArray<string> otherNames)
    {
        (Agency, OtherNames) = (agency, otherNames);
        _fullNames = [.. otherNames.Prepend(agency.Name).Select(name => FullName.Of(name, agency.Region).Text).Distinct()];
        OwnName = (agency.Region?.Names ?? []).Aggregate(agency.Name, (rest, place) => rest.Length > place.Length && rest.StartsWith(place, StringComparison.Ordinal) ? rest[place.Length..] : rest);
    }

    /// <summary>The agency.</summary>
    public Agency Agency { get; }

    /// <summary>Its short and former names.</summary>
    public ImmutableArray<string> OtherNames { get; }

    /// <summary>Its name without its region: 审计局 of 望湖区审计局.</summary>
    public string OwnName { get; }

    /// <summary>Whether one of its full names ends so.</summary>
    public bool IsCalled(string fullName) => _fullNames.Any(name => name.EndsWith(fullName, StringComparison.Ordinal));
}
