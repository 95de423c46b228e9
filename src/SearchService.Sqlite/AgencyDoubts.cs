using System.Collections.Immutable;
using Dapper;
using Microsoft.Data.Sqlite;
using SearchService.Reports;

namespace SearchService.Sqlite;

/// <summary>Finds the agencies that may be one and that nothing but a person's knowledge can tell.</summary>
sealed class AgencyDoubts(SqliteConnection connection)
{
    readonly List<Known> _agencies = [.. connection.Query<Row>("""
        SELECT id, name, level, type, region, full_name AS FullName FROM agency
        WHERE id NOT IN (SELECT former FROM agency_merge) AND id IN (SELECT agency FROM version WHERE until_change IS NULL) ORDER BY full_name, id
        """).Select(row => row.ToKnown())];

    readonly HashSet<(string, string)> _apart = [.. connection.Query<(string, string)>("SELECT one, other FROM agency_apart")];

    /// <summary>The cases in the order of their full names, without those a person has decided.</summary>
    public ImmutableArray<AgencyDoubt> Find() => [.. UnknownPlaces().Concat(ShortNames()).Where(doubt => !doubt.Others.IsEmpty)];

    // 前进区教育局 of an unknown city, and that of 佳木斯市.
    IEnumerable<AgencyDoubt> UnknownPlaces()
    {
        var byEnding = _agencies.SelectMany(known => known.Endings.Select(ending => (ending, known.Agency))).ToLookup(pair => pair.ending, pair => pair.Agency);
        return _agencies.Select(known => DoubtOf(known.Agency, "regionUnknown", byEnding[known.FullName.Text]));
    }

    // 文旅局 may stand for three names; 卫计委 may have become the 卫健委.
    IEnumerable<AgencyDoubt> ShortNames()
    {
        var byName = _agencies.ToLookup(known => known.FullName, known => known.Agency);
        return _agencies.Select(known => DoubtOf(known.Agency, "nameMayMean", known.FullName.MayMean().SelectMany(name => byName[name])));
    }

    AgencyDoubt DoubtOf(Agency agency, string reason, IEnumerable<Agency> others) =>
        new(agency, reason, [.. others.DistinctBy(other => other.Id).Where(other => other.Id != agency.Id && !_apart.Contains(InOrder(agency.Id, other.Id)))]);

    /// <summary>Two ids as the table of those that are apart holds them.</summary>
    public static (string One, string Other) InOrder(string one, string other) => string.CompareOrdinal(one, other) < 0 ? (one, other) : (other, one);

    sealed record Known(Agency Agency, FullName FullName)
    {
        // The full name without its first place, without its first two, and so on.
        public IEnumerable<string> Endings => Enumerable.Range(1, Agency.Region?.Names.Length ?? 0)
            .Select(count => FullName.Text[Math.Min(FullName.Text.Length, Agency.Region!.Names.Take(count).Sum(place => place.Length))..]);
    }

    sealed class Row
    {
        public string Id { get; init; } = "";
        public string Name { get; init; } = "";
        public string? Level { get; init; }
        public string? Type { get; init; }
        public string? Region { get; init; }
        public string FullName { get; init; } = "";

        public Known ToKnown() => new(new AgencyRow(Id, Name, Level, Type, Region).ToAgency(), new(FullName));
    }
}

/// <summary>An agency that may be one with others.</summary>
/// <param name="Agency">The agency.</param>
/// <param name="Reason"><c>regionUnknown</c>: others have its name in a region that may be its own; <c>nameMayMean</c>: its name may stand for theirs.</param>
/// <param name="Others">The others.</param>
public sealed record AgencyDoubt(Agency Agency, string Reason, ImmutableArray<Agency> Others)
{
    /// <summary>The case in a sentence, and what decides it; Chinese first.</summary>
    public string Message => Reason == "regionUnknown"
        ? $"“{Agency.Name}”没有写明上级地区，可能就是{Names}。同一机关用 agencies merge，不同机关用 agencies apart。 Its region is unknown: it may be one of the others. Decide with merge or apart."
        : $"“{Agency.Name}”可能是{Names}的简称或曾用名。同一机关用 agencies merge 或 alias，不同机关用 agencies apart。 Its name may be a short or former name of the others. Decide with merge, alias or apart.";

    string Names => string.Join("、", Others.Select(other => $"“{other.Region?.Path}{(other.Region is null ? "" : "：")}{other.Name}”"));
}
