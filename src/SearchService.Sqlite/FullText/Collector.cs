using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite.FullText;

/// <summary>Takes what a full-text query finds, row by row, in the order of rows.</summary>
abstract class Collector(CancellationToken cancellation)
{
    /// <summary>The sections found so far.</summary>
    public List<Posting> Found { get; } = [];

    /// <summary>Why a row could not be taken, or null.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>Takes a row; false to end the query, because it was cancelled or failed.</summary>
    public bool TryTake(Fts5Match match)
    {
        try
        {
            cancellation.ThrowIfCancellationRequested();
            Take(match);
            return true;
        }
#pragma warning disable CA1031 // Nothing may be thrown through native code; whoever ran the query throws it again.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            Failure = failure;
            return false;
        }
    }

    protected abstract void Take(Fts5Match match);
}

/// <summary>Counts from the table of characters, where the position of a character says how often it occurs.</summary>
sealed class TallyCollector(CancellationToken cancellation) : Collector(cancellation)
{
    protected override void Take(Fts5Match match)
    {
        var version = match.RowId;
        foreach (var place in match.PlacesOf(0))
            Found.Add(new(Posting.SectionUnit(version, (int)(place >> 32)), (int)place + 1));
    }
}

/// <summary>Finds a run by pairs that cover it: the run stands where all of them stand at their distances.</summary>
/// <param name="offsets">How far from the beginning of the run each phrase of the query stands, the rarest phrase first.</param>
/// <param name="cancellation">Ends the query.</param>
sealed class RunCollector(int[] offsets, CancellationToken cancellation) : Collector(cancellation)
{
    long[] _starts = new long[64];
    int _count;

    protected override void Take(Fts5Match match)
    {
        Begin(match.PlacesOf(0), offsets[0]);
        for (var phrase = 1; phrase < offsets.Length && _count > 0; phrase++)
            Keep(match.PlacesOf(phrase), offsets[phrase]);
        if (_count > 0)
            AddTo(Found, match.RowId);
    }

    void Begin(Fts5Match.Places places, int offset)
    {
        _count = 0;
        while (places.MoveNext())
        {
            if (_count == _starts.Length)
                Array.Resize(ref _starts, _count * 2);
            _starts[_count++] = places.Current - offset;
        }
    }

    // Keeps the beginnings that this phrase confirms: a merge of two ascending lists.
    void Keep(Fts5Match.Places places, int offset)
    {
        var (next, kept) = (0, 0);
        while (next < _count && places.MoveNext())
        {
            var start = places.Current - offset;
            while (next < _count && _starts[next] < start)
                next++;
            if (next < _count && _starts[next] == start)
                _starts[kept++] = _starts[next++];
        }
        _count = kept;
    }

    void AddTo(List<Posting> found, int version)
    {
        for (int at = 0, end; at < _count; at = end)
        {
            var section = _starts[at] >> 32;
            for (end = at + 1; end < _count && _starts[end] >> 32 == section;)
                end++;
            found.Add(new(Posting.SectionUnit(version, (int)section), end - at));
        }
    }
}
