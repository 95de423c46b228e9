using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Keeps the hits of one page out of all: the first after the cursor.</summary>
sealed class TopHits(SearchRequest request)
{
    // The worst of those kept comes out first. One more than the page tells whether there is a next.
    readonly PriorityQueue<Posting, HitRank> _kept = new(Comparer<HitRank>.Create((left, right) => right.CompareTo(left)));

    public void Add(Posting version, VersionEntry entry)
    {
        var rank = HitRank.Of(request.Order, version.Count, new(entry.Agency, entry.Year));
        if (request.Size == 0 || (request.Cursor is { } cursor && rank <= cursor.After))
            return;
        if (_kept.Count <= request.Size)
            _kept.Enqueue(version, rank);
        else
            _kept.EnqueueDequeue(version, rank);
    }

    /// <summary>The page in its order, and the rank of its last hit where another follows.</summary>
    public (List<Posting> Page, HitRank? Last) Page()
    {
        var ordered = _kept.UnorderedItems.OrderBy(kept => kept.Priority).ToList();
        var page = ordered.Take(request.Size).ToList();
        return ([.. page.Select(kept => kept.Element)], ordered.Count > page.Count ? page[^1].Priority : null);
    }
}
