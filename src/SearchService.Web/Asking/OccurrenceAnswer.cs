using System.Collections.Immutable;
using SearchService.Search;

namespace SearchService.Web.Asking;

/// <summary>Where a question's terms stand in one report.</summary>
abstract record OccurrenceAnswer
{
    OccurrenceAnswer() { }

    /// <summary>It was asked.</summary>
    /// <param name="Occurrences">The occurrences; where the query does not hold, those of its terms all the same.</param>
    /// <param name="Holds">Whether the query holds, so that the report is a hit.</param>
    public sealed record Found(ImmutableArray<Occurrence> Occurrences, bool Holds) : OccurrenceAnswer;

    /// <summary>It cannot be understood.</summary>
    /// <param name="Error">Where and why.</param>
    public sealed record NotUnderstood(ParsedQuery.Refused Error) : OccurrenceAnswer;
}
