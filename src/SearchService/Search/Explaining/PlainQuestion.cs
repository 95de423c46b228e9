using System.Collections.Immutable;

namespace SearchService.Search.Explaining;

/// <summary>A question that asks for terms which must all occur, with conditions beside them: the kind that can be widened and whose terms can be explained one by one.</summary>
/// <param name="Terms">The terms, one or more.</param>
/// <param name="Conditions">What the report must be, and what must not occur.</param>
/// <param name="Sections">The sections all of it must hold in, or null for any.</param>
sealed record PlainQuestion(ImmutableArray<Query.Term> Terms, ImmutableArray<Query> Conditions, SectionKinds? Sections)
{
    /// <summary>A query as such a question, or null where it is none.</summary>
    public static PlainQuestion? Of(Query? query)
    {
        var (inner, sections) = query is Query.Within within ? (within.Inner, within.Sections) : (query, (SectionKinds?)null);
        ImmutableArray<Query> parts = inner is Query.AllOf all ? all.Parts : inner is null ? [] : [inner];
        var (terms, rest) = (parts.OfType<Query.Term>().ToImmutableArray(), parts.Where(part => part is not Query.Term).ToImmutableArray());
        return terms.Length > 0 && rest.All(part => part.IsCondition || part is Query.Without) ? new(terms, rest, sections) : null;
    }

    /// <summary>The runs of its terms: those of a pattern and of runs near each other, too.</summary>
    public ImmutableArray<Query.Run> Runs => [.. Terms.SelectMany(RunsOf).DistinctBy(run => run.Folded)];

    /// <summary>The same question with other things wanted; null where nothing is left of it.</summary>
    public Query? Asking(params IEnumerable<Query> wanted)
    {
        ImmutableArray<Query> parts = [.. wanted.SelectMany(part => part is Query.AllOf all ? all.Parts : [part]).Distinct(), .. Conditions];
        var inner = parts is [var only] ? only : parts.IsEmpty ? null : new Query.AllOf(parts);
        return Sections is { } sections ? new Query.Within(sections, inner) : inner;
    }

    static IEnumerable<Query.Run> RunsOf(Query.Term term) => term switch
    {
        Query.Run run => [run],
        Query.Pattern pattern => pattern.Pieces.Select(piece => new Query.Run(piece)),
        Query.Near near => near.Runs,
        _ => [],
    };
}
