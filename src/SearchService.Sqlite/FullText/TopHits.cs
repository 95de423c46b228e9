using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Keeps the hits of one page out of all: the first after the cursor.</summary>
/// <param name="request">The question.</param>
/// <param name="columns">The versions.</param>
/// <param name="numbers">The number that is ordered by, of each version that has it, or null where the order asks for none.</param>
sealed class TopHits(SearchRequest request, ReportColumns columns, IReadOnlyDictionary<int, decimal>? numbers)
{
    // The worst of those kept comes out first. One more than the page tells whether there is a next.
    readonly PriorityQueue<(int Version, HitFacts Facts), HitRank> _kept = new(Comparer<HitRank>.Create((left, right) => right.CompareTo(left)));

    public void Add(Posting version)
    {
        if (request.Size == 0)
            return;
        var facts = FactsOf(version);
        var rank = request.Order.RankOf(facts);
        if (request.Cursor is { } cursor && rank <= cursor.After)
            return;
        if (_kept.Count <= request.Size)
            _kept.Enqueue((version.Unit, facts), rank);
        else
            _kept.EnqueueDequeue((version.Unit, facts), rank);
    }

    HitFacts FactsOf(Posting version)
    {
        var entry = columns[version.Unit]!;
        return new(new(entry.Agency, entry.Year), version.Count, version.Prominence, numbers is not null && numbers.TryGetValue(entry.Id, out var number) ? (double)number : null) { Stored = entry.FromChange };
    }

    /// <summary>The page in its order, and the rank of its last hit where another follows.</summary>
    public (List<(int Version, HitFacts Facts)> Page, HitRank? Last) Page()
    {
        var ordered = _kept.UnorderedItems.OrderBy(kept => kept.Priority).ToList();
        var page = ordered.Take(request.Size).ToList();
        return ([.. page.Select(kept => kept.Element)], ordered.Count > page.Count ? page[^1].Priority : null);
    }
}
