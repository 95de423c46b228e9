using System.Collections.Immutable;
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
    long[] _places = new long[16];

    protected override void Take(Fts5Match match)
    {
        var version = match.RowId;
        var count = match.ReadPlaces(0, ref _places);
        foreach (var place in _places.AsSpan(0, count))
            Found.Add(new(Posting.SectionUnit(version, (int)(place >> 32)), (int)place + 1));
    }
}

/// <summary>Finds a run by pairs that cover it: the run stands where all of them stand at their distances.</summary>
/// <param name="steps">At what distance from the beginning of the run each of them stands.</param>
/// <param name="cancellation">Ends the query.</param>
sealed class RunCollector(ImmutableArray<CoverStep> steps, CancellationToken cancellation) : Collector(cancellation)
{
    long[] _starts = new long[64];
    long[] _places = new long[64];

    protected override void Take(Fts5Match match)
    {
        var count = match.ReadPlaces(steps[0].Phrase, ref _starts);
        foreach (ref var start in _starts.AsSpan(0, count))
            start -= steps[0].Offset;
        for (var step = 1; step < steps.Length && count > 0; step++)
            count = Confirmed(count, match.ReadPlaces(steps[step].Phrase, ref _places), steps[step].Offset);
        AddTo(Found, match.RowId, count);
    }

    // Keeps the starts that have this pair at its distance: a merge of two ascending lists.
    int Confirmed(int starts, int places, int offset)
    {
        var kept = 0;
        for (int start = 0, place = 0; start < starts && place < places;)
        {
            var difference = _starts[start] + offset - _places[place];
            if (difference == 0)
                _starts[kept++] = _starts[start];
            start += difference <= 0 ? 1 : 0;
            place += difference >= 0 ? 1 : 0;
        }
        return kept;
    }

    void AddTo(List<Posting> found, int version, int count)
    {
        for (int at = 0, end; at < count; at = end)
        {
            var section = _starts[at] >> 32;
            for (end = at + 1; end < count && _starts[end] >> 32 == section;)
                end++;
            found.Add(new(Posting.SectionUnit(version, (int)section), end - at));
        }
    }
}
