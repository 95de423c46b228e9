using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search.Words;
using SearchService.Text;

namespace SearchService.Search.Names;

/// <summary>
/// Groups of agencies by name, the one place that says who is in one. Those of a user's file come first: a line is a name, a tab, and either the names of agencies
/// separated by “、” or criteria as the query language has them (<c>region:清河市 type:department</c>). Every other name is made of a region, if
/// any, and what is meant there: 市辖区, 清河市街道, 全部审计局, 清河市财政局.
/// </summary>
public sealed class AgencyGroups
{
    static readonly char[] Separators = ['、', ',', '，', ';', '；'];
    const int MostShared = 100;

    static readonly string[] All = ["全部", "所有"];

    // The kinds by level and type. An office reports for its government, see AgencyType.
    static readonly ImmutableArray<(string Name, Func<Agency, bool> Holds)> Kinds =
    [
        ("市辖区", agency => IsGovernment(agency) && agency.Level == AgencyLevel.County && agency.Region?.Name.EndsWith('区') == true),
        ("区县", agency => IsGovernment(agency) && agency.Level == AgencyLevel.County),
        ("地市", agency => IsGovernment(agency) && agency.Level == AgencyLevel.City),
        ("乡镇街道", agency => agency.Level == AgencyLevel.Township),
        ("街道", agency => agency.Type == AgencyType.Subdistrict),
        ("部门", agency => agency.Type == AgencyType.Department),
        ("功能区", agency => agency.Level == AgencyLevel.FunctionalArea),
    ];

    readonly ImmutableArray<(string Name, Func<KnownAgency, bool> Holds)> _own;

    AgencyGroups(ImmutableArray<(string, Func<KnownAgency, bool>)> own, ImmutableArray<string> faults) => (_own, Faults) = (own, faults);

    /// <summary>Without a file.</summary>
    public static AgencyGroups BuiltIn { get; } = new([], []);

    /// <summary>The names of the groups of the file, in its order.</summary>
    public IEnumerable<string> OwnNames => _own.Select(group => group.Name);

    /// <summary>The names of the kinds that are known without a file.</summary>
    public static IEnumerable<string> KindNames => Kinds.Select(kind => kind.Name);

    /// <summary>The names of groups that are listed, each once: those of the file, the kinds, then <see cref="SharedNames"/>. Others may be asked for.</summary>
    public IEnumerable<string> NamesIn(AgencyDirectory directory) => OwnNames.Concat(KindNames).Concat(SharedNames(directory)).Distinct();

    /// <summary>The names, without their region, that several agencies share, those of the most agencies first: 全部审计局.</summary>
    public static IEnumerable<string> SharedNames(AgencyDirectory directory) => directory.Agencies
        .CountBy(known => known.OwnName, StringComparer.Ordinal).Where(name => name.Value > 1)
        .OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => All[0] + name.Key).Take(MostShared);

    /// <summary>What is wrong with lines that were left out, one sentence each.</summary>
    public ImmutableArray<string> Faults { get; }

    /// <summary>The groups of a file.</summary>
    public static AgencyGroups Read(string text, string fileName)
    {
        var (own, faults) = (ImmutableArray.CreateBuilder<(string, Func<KnownAgency, bool>)>(), ImmutableArray.CreateBuilder<string>());
        foreach (var (number, line) in WordFile.Entries(text))
            if (Parse(line) is var (name, holds, fault) && fault is null && !own.Any(known => known.Item1 == name))
                own.Add((name, holds!));
            else
                faults.Add($"{fileName} 第 {number} 行：{fault ?? "这个名称前面已经用过。This name was used before"} (line {number}).");
        return new(own.ToImmutable(), faults.ToImmutable());
    }

    /// <summary>The agencies of a group; none where there is no such group.</summary>
    public IEnumerable<KnownAgency> Members(string group, AgencyDirectory directory)
    {
        var own = _own.FirstOrDefault(known => known.Name == group.Trim()).Holds;
        return own is not null ? directory.Agencies.Where(own) : BuiltInMembers(All.Aggregate(SimplifiedNames.Of(group), (name, all) => name.StartsWith(all, StringComparison.Ordinal) ? name[all.Length..] : name), directory);
    }

    /// <summary>The ids of the agencies that are in one of the wanted groups and in none of the unwanted; null where nothing is asked.</summary>
    public ImmutableHashSet<string>? MembersOf(Selection groups, AgencyDirectory directory)
    {
        if (groups.IsEmpty)
            return null;
        var wanted = groups.AnyOf.IsEmpty ? directory.Agencies : groups.AnyOf.SelectMany(group => Members(group, directory));
        return [.. wanted.Select(known => known.Agency.Id).Except(groups.NoneOf.SelectMany(group => Members(group, directory)).Select(known => known.Agency.Id))];
    }

    static IEnumerable<KnownAgency> BuiltInMembers(string name, AgencyDirectory directory)
    {
        var (region, kind) = Apart(name, directory);
        var there = directory.Agencies.Where(known => region is null || known.Agency.Region?.WithAncestors().Any(region.Equals) == true);
        var known = Kinds.FirstOrDefault(known => known.Name == kind).Holds;
        var full = FullName.Of(kind).Text;
        return full.Length == 0 ? [] : known is not null ? there.Where(agency => known(agency.Agency)) : there.Where(agency => agency.IsCalled(full));
    }

    // 清河市财政局 is 财政局 in 清河市; the longest region that leaves something.
    static (Region? Region, string Kind) Apart(string name, AgencyDirectory directory) => directory.Regions
        .SelectMany(region => new[] { region.Path, region.Name }.Select(place => (Region: (Region?)region, Place: place)))
        .Where(found => name.Length > found.Place.Length && name.StartsWith(found.Place, StringComparison.Ordinal) && !Kinds.Any(kind => kind.Name == name))
        .OrderByDescending(found => found.Place.Length).ThenBy(found => found.Region!.Path, StringComparer.Ordinal)
        .Select(found => (found.Region, name[found.Place.Length..])).FirstOrDefault((null, name));

    static bool IsGovernment(Agency agency) => agency.Type is AgencyType.Government or AgencyType.Office;

    static (string Name, Func<KnownAgency, bool>? Holds, string? Fault) Parse(string line)
    {
        if (line.Split('\t', 2, StringSplitOptions.TrimEntries) is not [{ Length: > 0 } name, { Length: > 0 } members])
            return ("", null, "应为名称、制表符、机关名称或条件。A name, a tab, and names or criteria are expected");
        return members.AsSpan().IndexOfAny(":：") < 0 ? (name, Named(members), null)
            : QueryParser.Parse(members) is not ParsedQuery.Understood { Query: { } query } ? (name, null, $"看不懂条件“{members}”。The criteria cannot be understood")
            : Criterion(query) is { } holds ? (name, holds, null)
            : (name, null, "条件只能用 agency: region: level: type:。Only agency: region: level: type: may be used");
    }

    static Func<KnownAgency, bool> Named(string members)
    {
        ImmutableArray<string> names = [.. members.Split(Separators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        ImmutableArray<string> full = [.. names.Select(name => FullName.Of(name).Text)];
        return known => names.Contains(known.Agency.Id) || full.Any(known.IsCalled);
    }

    static Func<KnownAgency, bool>? Criterion(Query query)
    {
        switch (query)
        {
            case Query.Where { Condition: Condition.OfAgency agency }:
                return known => agency.Admits(known.Agency, known.OtherNames);
            case Query.Where { Condition: Condition.InRegion region }:
                return known => region.Admits(known.Agency.Region);
            case Query.Where { Condition: Condition.WithValue { Facet: Facet.Level } level }:
                return known => (known.Agency.Level is { } its ? Word.Of(its) : FacetLabels.Unknown) == level.Value;
            case Query.Where { Condition: Condition.WithValue { Facet: Facet.Type } type }:
                return known => (known.Agency.Type is { } its ? Word.Of(its) : FacetLabels.Unknown) == type.Value;
            case Query.Without without:
                return Criterion(without.Inner) is { } unwanted ? known => !unwanted(known) : null;
            case Query.AllOf all:
                return Joined(all.Parts, (parts, known) => parts.All(part => part(known)));
            case Query.AnyOf any:
                return Joined(any.Parts, (parts, known) => parts.Any(part => part(known)));
            default:
                return null;
        }
    }

    static Func<KnownAgency, bool>? Joined(ImmutableArray<Query> parts, Func<List<Func<KnownAgency, bool>>, KnownAgency, bool> join)
    {
        var criteria = parts.Select(Criterion).OfType<Func<KnownAgency, bool>>().ToList();
        return criteria.Count == parts.Length ? known => join(criteria, known) : null;
    }
}
