using SearchService.Search;
using SearchService.Sqlite.FullText.Native;

namespace SearchService.Sqlite.FullText;

/// <summary>Takes what a full-text query finds, row by row, in the order of rows.</summary>
abstract class Collector(CancellationToken cancellation)
{
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

/// <summary>Finds a term by its pieces: where each of them stands, and where together they make an occurrence.</summary>
sealed class TermCollector : Collector
{
    readonly Pieces _pieces;
    readonly ReportColumns _columns;
    readonly Places[] _starts;
    readonly Places _breaks = new();
    readonly Combination _combination;

    public TermCollector(Query.Term term, Pieces pieces, ReportColumns columns, CancellationToken cancellation) : base(cancellation)
    {
        (_pieces, _columns) = (pieces, columns);
        _starts = [.. pieces.Covers.Select(_ => new Places())];
        _combination = Combination.Of(term, pieces);
    }

    /// <summary>The sections that hold the term, in order.</summary>
    public List<Posting> Found { get; } = [];

    protected override void Take(Fts5Match match)
    {
        // A sample that was removed since the search began is in the index it sees, and in no newer columns.
        if (_columns[match.RowId] is not { } version)
            return;
        for (var piece = 0; piece < _starts.Length; piece++)
            if (!ReadStarts(match, _pieces.Covers[piece], _starts[piece]))
                return;
        if (_pieces.BreakPhrase >= 0)
            _breaks.Take(match.PlacesOf(_pieces.BreakPhrase), 0);
        Add(version, _combination.Occurrences(_starts, _breaks, version.Layout));
    }

    // The run stands where all pairs that cover it stand at their distances.
    static bool ReadStarts(Fts5Match match, Cover cover, Places starts)
    {
        starts.Take(match.PlacesOf(cover.Steps[0].Token), cover.Steps[0].Offset);
        for (var step = 1; step < cover.Steps.Length && starts.Count > 0; step++)
            starts.KeepThoseBefore(match.PlacesOf(cover.Steps[step].Token), cover.Steps[step].Offset);
        return starts.Count > 0;
    }

    void Add(VersionEntry version, ReadOnlySpan<int> occurrences)
    {
        var layout = version.Layout;
        for (int at = 0, section = 0, after; at < occurrences.Length; at = after)
        {
            section = layout.SectionAt(occurrences[at], section);
            for (after = at + 1; after < occurrences.Length && occurrences[after] < layout.EndOf(section);)
                after++;
            var prominence = Prominence.Of(occurrences[at] - layout.StartOf(section), layout.LengthOf(section));
            Found.Add(new(Posting.SectionUnit(version.Id, section), after - at, prominence));
        }
    }
}
