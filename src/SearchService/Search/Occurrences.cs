using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>
/// Finds every occurrence of a query in one report: those an engine counts, which are the occurrences of the parts that hold. A place at which two
/// parts of the query want the same term is one occurrence.
/// </summary>
/// <param name="sections">The report's sections.</param>
/// <param name="passes">Whether the report passes a condition.</param>
public sealed class Occurrences(IEnumerable<Section> sections, Predicate<Condition> passes)
{
    readonly ImmutableArray<SectionTexts> _texts = [.. SectionTexts.Of(sections).Where(text => text.Folded.Text.Length > 0)];

    /// <summary>The occurrences in the order of the text, or null where the query does not hold.</summary>
    public ImmutableArray<Occurrence>? Of(Query query) => Held(query, _texts) is { } places ? InOrder(places) : null;

    /// <summary>The occurrences of every wanted term in the order of the text, whether the query holds or not.</summary>
    public ImmutableArray<Occurrence> OfTerms(Query query) =>
        InOrder(query.WantedTerms.SelectMany(wanted => Places(wanted.Term, [.. _texts.Where(text => wanted.Sections.Contains(text.Kind))])));

    IEnumerable<Place>? Held(Query? query, ImmutableArray<SectionTexts> texts) => query switch
    {
        null => [],
        Query.Term term => Places(term, texts) is { Count: > 0 } places ? places : null,
        Query.AllOf all => AtLeast(all.Parts.Length, all.Parts.Select(part => Held(part, texts))),
        Query.AnyOf any => AtLeast(1, any.Parts.Select(part => Held(part, texts))),
        Query.AtLeast some => AtLeast(some.Least, some.Parts.Select(part => Held(part, texts))),
        Query.Within within => AtLeast(1, texts.Where(text => within.Sections.Contains(text.Kind)).Select(text => Held(within.Inner, [text]))),
        Query.Without without => Held(without.Inner, texts) is null ? [] : null,
        Query.Where where => passes(where.Condition) ? [] : null,
        _ => throw new InvalidOperationException($"There is no query {query.GetType()}."),
    };

    static IEnumerable<Place>? AtLeast(int least, IEnumerable<IEnumerable<Place>?> parts)
    {
        var held = parts.OfType<IEnumerable<Place>>().ToList();
        return held.Count >= least ? held.SelectMany(places => places) : null;
    }

    static List<Place> Places(Query.Term term, ImmutableArray<SectionTexts> texts) =>
        [.. from text in texts from place in text.PlacesOf(term) select new Place(text, place.Start, place.End, term)];

    ImmutableArray<Occurrence> InOrder(IEnumerable<Place> places) =>
    [
        .. from place in places.Distinct()
           orderby _texts.IndexOf(place.Text), place.Start, place.End
           select new Occurrence(place.Text.PlaceOf(place.Start, place.End), place.Term, place.Text.SentencesAround(place.Start, place.End)),
    ];

    readonly record struct Place(SectionTexts Text, int Start, int End, Query.Term Term);
}
