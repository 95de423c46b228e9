using System.Collections.Immutable;

namespace SearchService.Reports.Formats;

/// <summary>A row or column heading of the statutory form.</summary>
/// <param name="Id">The last words of the indicator ids under it: <c>withheld/state-secret</c>.</param>
/// <param name="Labels">Its wording, the group headings above it first: 三、本年度办理结果, （三）不予公开, 1.属于国家秘密.</param>
/// <param name="Core">
/// A regular expression for what is distinctive in the last label, matched against a printed
/// label without spaces, punctuation and leading numerals: real documents misprint, shorten and annotate the rest.
/// </param>
/// <param name="Unit">The unit of the numbers under it, or null where the other heading says it.</param>
public sealed record Heading(string Id, ImmutableArray<string> Labels, string Core, string? Unit = null)
{
    /// <summary>A heading without groups above it.</summary>
    public Heading(string id, string label, string core, string? unit = null) : this(id, [label], core, unit) { }

    /// <summary>The wording of the heading itself.</summary>
    public string Label => Labels[^1];

    /// <summary>The id of the group it stands in, such as <c>withheld</c>, or null.</summary>
    public string? Group => Id.IndexOf('/') is var slash and > 0 ? Id[..slash] : null;
}
