using System.Collections.Immutable;
using SearchService.Search.Explaining;

namespace SearchService.Search;

/// <summary>Something a reader of an answer should know.</summary>
/// <param name="Code">A stable word: <c>onlyInForm</c>, <c>onlySuperseded</c>, <c>inQuarantine</c>, <c>isAgency</c>, <c>isRegion</c>, <c>isYear</c>, <c>nearest</c>, <c>noSuchGroup</c>, <c>withoutNumber</c>, <c>unexplained</c>, <c>orderChanged</c>, <c>nothingFound</c>.</param>
/// <param name="Message">A sentence for people, Chinese first.</param>
public sealed record Note(string Code, string Message)
{
    /// <summary>The ids of the indicators it speaks of.</summary>
    public ImmutableArray<string> Indicators { get; init; } = [];

    /// <summary>What it leads to.</summary>
    public ImmutableArray<NoteTarget> Targets { get; init; } = [];

    /// <summary>How many reports it speaks of, where it speaks of any.</summary>
    public int? Count { get; init; }
}
