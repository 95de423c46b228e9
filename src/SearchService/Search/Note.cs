using System.Collections.Immutable;

namespace SearchService.Search;

/// <summary>Something a reader of an answer should know.</summary>
/// <param name="Code">A stable word: <c>onlyInForm</c>.</param>
/// <param name="Message">A sentence for people, Chinese first.</param>
/// <param name="Indicators">The ids of the indicators it speaks of.</param>
public sealed record Note(string Code, string Message, ImmutableArray<string> Indicators)
{
    /// <summary>How many reports it speaks of, where it speaks of any.</summary>
    public int? Count { get; init; }
}
