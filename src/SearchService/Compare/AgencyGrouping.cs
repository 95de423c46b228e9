using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>What agencies are put together by. An agency of which it is not known stands in the group null.</summary>
public abstract record AgencyGrouping
{
    AgencyGrouping() { }

    /// <summary>The group of an agency, as a word of JSON or the path of a region.</summary>
    public string? Of(Agency agency) => this switch
    {
        ByRegion { Depth: var depth } => agency.Region is { Names: var names } && names.Length >= depth ? string.Join('/', names.Take(depth)) : null,
        ByLevel => agency.Level is { } level ? Word.Of(level) : null,
        ByType => agency.Type is { } type ? Word.Of(type) : null,
        _ => "",
    };

    /// <summary>The regions of one level; what belongs to a region above it stands in none of them.</summary>
    /// <param name="Depth">The level, 1 for provinces.</param>
    public sealed record ByRegion(int Depth) : AgencyGrouping;

    /// <summary>The agencies' level.</summary>
    public sealed record ByLevel : AgencyGrouping;

    /// <summary>The agencies' type.</summary>
    public sealed record ByType : AgencyGrouping;

    /// <summary>All together: the group is an empty text.</summary>
    public sealed record Together : AgencyGrouping;
}
