using SearchService.Search;
using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite.FullText;

/// <summary>Takes what a full-text query finds, row by row, in the order of rows.</summary>
abstract class Collector(CancellationToken cancellation)
{
    /// <summary>The sections found so far. Their prominence is still where the term first occurs: <see cref="SearchConnection"/> judges it by the section's length.</summary>
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
    readonly Places _places = new();

    protected override void Take(Fts5Match match)
    {
        var version = match.RowId;
        match.Read(0, _places);
        foreach (var place in _places.All)
            Found.Add(new(Posting.SectionUnit(version, Places.ColumnOf(place)), Places.PositionOf(place) + 1, int.MaxValue));
    }
}

/// <summary>Finds a term by its pieces: where each of them stands, and where together they make an occurrence.</summary>
sealed class TermCollector : Collector
{
    readonly Pieces _pieces;
    readonly Places[] _starts;
    readonly Places _scratch = new();
    readonly Places _breaks = new();
    readonly Combination _combination;

    public TermCollector(Query.Term term, Pieces pieces, CancellationToken cancellation) : base(cancellation)
    {
        _pieces = pieces;
        _starts = [.. pieces.Covers.Select(_ => new Places())];
        _combination = Combination.Of(term, pieces);
    }

    protected override void Take(Fts5Match match)
    {
        for (var piece = 0; piece < _starts.Length; piece++)
            if (!ReadStarts(match, _pieces.Covers[piece], _starts[piece]))
                return;
        if (_pieces.BreakPhrase >= 0)
            match.Read(_pieces.BreakPhrase, _breaks);
        AddTo(Found, match.RowId, _combination.Occurrences(_starts, _breaks));
    }

    // The run stands where all pairs that cover it stand at their distances.
    bool ReadStarts(Fts5Match match, Cover cover, Places starts)
    {
        match.Read(cover.Steps[0].Token, starts);
        starts.MoveBack(cover.Steps[0].Offset);
        for (var step = 1; step < cover.Steps.Length && starts.Count > 0; step++)
        {
            match.Read(cover.Steps[step].Token, _scratch);
            starts.KeepThoseBefore(_scratch, cover.Steps[step].Offset);
        }
        return starts.Count > 0;
    }

    static void AddTo(List<Posting> found, int version, ReadOnlySpan<long> occurrences)
    {
        for (int at = 0, end; at < occurrences.Length; at = end)
        {
            var section = Places.ColumnOf(occurrences[at]);
            for (end = at + 1; end < occurrences.Length && Places.ColumnOf(occurrences[end]) == section;)
                end++;
            found.Add(new(Posting.SectionUnit(version, section), end - at, Places.PositionOf(occurrences[at])));
        }
    }
}
