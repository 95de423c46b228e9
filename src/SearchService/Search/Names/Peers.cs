using SearchService.Reports;

namespace SearchService.Search.Names;

/// <summary>The agencies an agency is like: those called the same elsewhere (审计局 of every district), then those of its level and type; of each, the same level and the nearest region first.</summary>
public static class Peers
{
    /// <summary>Those of an agency, the most alike first; none of an agency that is not in the directory.</summary>
    public static IEnumerable<Agency> Of(string id, AgencyDirectory directory) =>
        directory.Agencies.FirstOrDefault(known => known.Agency.Id == id) is not { } own ? [] :
        from other in directory.Agencies
        let namesake = other.OwnName == own.OwnName
        where other.Agency.Id != id && (namesake || IsOfOneKind(own.Agency, other.Agency))
        orderby namesake descending, other.Agency.Level == own.Agency.Level descending, Shared(own.Agency.Region, other.Agency.Region) descending, other.Agency.Region?.Path, other.Agency.Name, other.Agency.Id
        select other.Agency;

    static bool IsOfOneKind(Agency one, Agency other) => one is { Level: not null, Type: not null } && one.Level == other.Level && one.Type == other.Type;

    // How many regions, from the province down, they have in common.
    static int Shared(Region? one, Region? other) => (one?.Names ?? []).Zip(other?.Names ?? []).TakeWhile(pair => pair.First == pair.Second).Count();
}
