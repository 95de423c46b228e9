using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>What a query holds in, for sections and for whole reports. The index is asked once for each term.</summary>
sealed class Evaluation(SearchConnection index, ReportColumns columns, ConditionReader conditions, CancellationToken cancellation)
{
    readonly Dictionary<Query.Term, List<Posting>> _terms = [];
    // By the part itself: to compare deep queries by value costs more than to judge them.
    readonly Dictionary<Query, List<Posting>> _inSections = new(ReferenceEqualityComparer.Instance), _inVersions = new(ReferenceEqualityComparer.Instance);
    readonly Dictionary<Query, Predicate<int>> _conditions = [];

    /// <summary>The sections in which the query holds; of a blank one, those with any text.</summary>
    public List<Posting> InSections(Query? query) => Counted(query, bySection: true);

    /// <summary>The versions in which the query holds; of a blank one, all.</summary>
    public List<Posting> InVersions(Query? query) => Counted(query, bySection: false);

    /// <summary>The sections that hold a term.</summary>
    public List<Posting> SectionsWith(Query.Term term)
    {
        if (!_terms.TryGetValue(term, out var found))
            _terms[term] = found = index.Find(term, columns, cancellation);
        return found;
    }

    /// <summary>The sections in one of which the query inside holds.</summary>
    public List<Posting> SectionsOf(Query.Within within) => Holds(within.Inner, bySection: true).FindAll(posting => within.Sections.Contains(posting.Section));

    // Parts are added up, which is right as long as no two of them want the same term.
    List<Posting> Counted(Query? query, bool bySection)
    {
        var found = Holds(query, bySection);
        return query?.NamesATermTwice == true ? new PlaceCount(this).Of(query, found, bySection) : found;
    }

    /// <summary>The units in which a query holds; a term that two parts want is counted for both. Each part is judged once, however deep it stands.</summary>
    public List<Posting> Holds(Query? query, bool bySection)
    {
        cancellation.ThrowIfCancellationRequested();
        if (query is null)
            return All(bySection);
        var known = bySection ? _inSections : _inVersions;
        return known.TryGetValue(query, out var found) ? found : known[query] = Judge(query, bySection);
    }

    List<Posting> Judge(Query query, bool bySection) => query switch
    {
        Query.Term term => bySection ? SectionsWith(term) : Postings.ByVersion(SectionsWith(term)),
        Query.AllOf all => InAll(all, bySection),
        Query.AnyOf any => any.Parts.Select(part => Holds(part, bySection)).Aggregate(Postings.Unite),
        Query.AtLeast some => Postings.InAtLeast(some.Least, some.Parts.Select(part => Holds(part, bySection))),
        Query.Without without => Postings.Except(All(bySection), Holds(without.Inner, bySection)),
        Query.Within within => bySection ? SectionsOf(within) : Postings.ByVersion(SectionsOf(within)),
        Query.Where => Passing(All(bySection), query, bySection),
        _ => throw new InvalidOperationException($"There is no query {query.GetType()}."),
    };

    // First what is wanted, then what the report must be and what must not be: so everything need not be listed to be sifted.
    List<Posting> InAll(Query.AllOf all, bool bySection)
    {
        var byKind = all.Parts.ToLookup(part => part.IsCondition ? 1 : part is Query.Without ? 2 : 0);
        var found = byKind[0].Any() ? byKind[0].Select(part => Holds(part, bySection)).Aggregate(Postings.Intersect) : All(bySection);
        found = byKind[1].Aggregate(found, (postings, condition) => Passing(postings, condition, bySection));
        return byKind[2].Cast<Query.Without>().Aggregate(found, (postings, without) => Postings.Except(postings, Holds(without.Inner, bySection)));
    }

    List<Posting> Passing(List<Posting> postings, Query condition, bool bySection)
    {
        // Asked for sections and again for versions; the tables are read once.
        if (!_conditions.TryGetValue(condition, out var passes))
            _conditions[condition] = passes = conditions.Of(condition);
        return postings.FindAll(posting => passes(bySection ? posting.Version : posting.Unit));
    }

    List<Posting> All(bool bySection) => bySection ? columns.Sections() : columns.Versions();
}
