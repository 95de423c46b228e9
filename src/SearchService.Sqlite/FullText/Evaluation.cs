using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>What a query holds in, for sections and for whole reports. The index is asked once for each run.</summary>
sealed class Evaluation(SearchConnection index, ReportColumns columns, CancellationToken cancellation)
{
    readonly Dictionary<string, List<Posting>> _runs = [];

    /// <summary>The sections in which the query holds; of a blank one, those with any text.</summary>
    public List<Posting> InSections(Query? query) =>
        query is null ? index.AllSections(cancellation) : Holds(query, SectionsWith, () => index.AllSections(cancellation));

    /// <summary>The versions in which the query holds; of a blank one, all.</summary>
    public List<Posting> InVersions(Query? query) =>
        query is null ? columns.Versions() : Holds(query, run => Postings.ByVersion(SectionsWith(run)), columns.Versions);

    /// <summary>The sections that hold a run.</summary>
    public List<Posting> SectionsWith(Query.Run run)
    {
        if (!_runs.TryGetValue(run.Folded, out var found))
            _runs[run.Folded] = found = index.Find(run.Folded, cancellation);
        return found;
    }

    static List<Posting> Holds(Query query, Func<Query.Run, List<Posting>> with, Func<List<Posting>> all) => query switch
    {
        Query.Run run => with(run),
        Query.AllOf every => every.Parts.Select(part => Holds(part, with, all)).Aggregate(Postings.Intersect),
        Query.AnyOf any => any.Parts.Select(part => Holds(part, with, all)).Aggregate(Postings.Unite),
        Query.Without without => Postings.Except(all(), Holds(without.Inner, with, all)),
        _ => throw new InvalidOperationException($"There is no query {query.GetType()}."),
    };
}
