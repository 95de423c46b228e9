using System.Collections.Immutable;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// Counts anew what a query finds that names a term more than once: by terms instead of by parts, so that a place which several parts want is one occurrence.
/// </summary>
sealed class PlaceCount(Evaluation evaluation)
{
    // Of each term, the sections in which a part that holds wants it, with the occurrences there.
    readonly Dictionary<Query.Term, Dictionary<int, int>> _wanted = [];

    /// <summary>The same units with their occurrences.</summary>
    public List<Posting> Of(Query query, List<Posting> found, bool bySection)
    {
        Follow(query, found, bySection);
        var counts = _wanted.Values.SelectMany(sections => sections).GroupBy(section => bySection ? section.Key : Posting.VersionOf(section.Key))
            .ToDictionary(unit => unit.Key, unit => unit.Sum(section => section.Value));
        return [.. found.Select(posting => posting with { Count = counts.GetValueOrDefault(posting.Unit) })];
    }

    // From the whole down to its terms: a part counts where it holds and all it is part of does.
    void Follow(Query? query, List<Posting> found, bool bySection)
    {
        switch (query)
        {
            case Query.Term term:
                Want(term, Among(found, evaluation.SectionsWith(term), bySection));
                break;
            case Query.AllOf all:
                FollowAll(all.Parts, found, bySection);
                break;
            case Query.AnyOf any:
                FollowAll(any.Parts, found, bySection);
                break;
            case Query.AtLeast some:
                FollowAll(some.Parts, found, bySection);
                break;
            case Query.Within within:
                Follow(within.Inner, Among(found, evaluation.SectionsOf(within), bySection), bySection: true);
                break;
        }
    }

    void FollowAll(ImmutableArray<Query> parts, List<Posting> found, bool bySection)
    {
        foreach (var part in parts)
            Follow(part, Postings.Intersect(found, evaluation.Holds(part, bySection)), bySection);
    }

    void Want(Query.Term term, List<Posting> sections)
    {
        var wanted = _wanted.TryGetValue(term, out var known) ? known : _wanted[term] = [];
        foreach (var section in sections)
            wanted[section.Unit] = section.Count;
    }

    static List<Posting> Among(List<Posting> found, List<Posting> sections, bool bySection)
    {
        var units = found.Select(posting => posting.Unit).ToHashSet();
        return sections.FindAll(section => units.Contains(bySection ? section.Unit : section.Version));
    }
}
