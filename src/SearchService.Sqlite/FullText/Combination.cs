using System.Collections.Immutable;
using SearchService.Search;

namespace SearchService.Sqlite.FullText;

/// <summary>Where the pieces of a term together make an occurrence, from where each of them stands in a row.</summary>
abstract class Combination
{
    public static Combination Of(Query.Term term, Pieces pieces) => term switch
    {
        Query.Pattern => new InOrder([.. pieces.Covers.Select(cover => cover.Length)]),
        Query.Near near => new Together([.. pieces.Covers.Select(cover => cover.Length)], near.Distance),
        _ => new Alone(),
    };

    /// <summary>The places where occurrences begin, ascending, each once.</summary>
    /// <param name="starts">Where each piece begins; none is empty.</param>
    /// <param name="breaks">Where sentences end, for terms that ask.</param>
    public abstract ReadOnlySpan<long> Occurrences(Places[] starts, Places breaks);

    sealed class Alone : Combination
    {
        public override ReadOnlySpan<long> Occurrences(Places[] starts, Places breaks) => starts[0].All;
    }

    // Query.Pattern: one piece after the other, gaps of few characters, no end of a sentence between.
    sealed class InOrder(ImmutableArray<int> lengths) : Combination
    {
        readonly Places _found = new();
        Places _ends = new();
        Places _next = new();

        public override ReadOnlySpan<long> Occurrences(Places[] starts, Places breaks)
        {
            _found.Clear();
            foreach (var start in starts[0].All)
                if (Follow(start, starts, breaks))
                    _found.Add(start);
            return _found.All;
        }

        bool Follow(long start, Places[] starts, Places breaks)
        {
            _ends.Clear();
            _ends.Add(start + lengths[0]);
            for (var piece = 1; piece < starts.Length && _ends.Count > 0; piece++)
            {
                _next.Clear();
                foreach (var end in _ends.All)
                    AddEnds(end, starts[piece], lengths[piece], breaks);
                (_ends, _next) = (_next, _ends);
            }
            return _ends.Count > 0;
        }

        // Ends come ascending from each end before; those already there are left out.
        void AddEnds(long after, Places piece, int length, Places breaks)
        {
            for (var index = piece.FirstFrom(after); index < piece.Count && piece.All[index] <= after + Query.Pattern.MostInGap; index++)
                if (breaks.AnyBetween(after, piece.All[index]))
                    return;
                else if (_next.Count == 0 || _next.All[^1] < piece.All[index] + length)
                    _next.Add(piece.All[index] + length);
        }
    }

    // Query.Near: each piece at or after a place, the whole stretch short.
    sealed class Together(ImmutableArray<int> lengths, int distance) : Combination
    {
        readonly List<long> _all = [];
        readonly Places _found = new();
        readonly int _most = distance + lengths.Sum();

        public override ReadOnlySpan<long> Occurrences(Places[] starts, Places breaks)
        {
            _all.Clear();
            _found.Clear();
            foreach (var piece in starts)
                _all.AddRange(piece.All);
            _all.Sort();
            foreach (var place in _all)
                if ((_found.Count == 0 || _found.All[^1] < place) && EndFrom(place, starts) - place <= _most)
                    _found.Add(place);
            return _found.All;
        }

        // Columns lie far apart, so a piece that follows only in another column is too far away.
        long EndFrom(long place, Places[] starts)
        {
            var end = place;
            for (var piece = 0; piece < starts.Length; piece++)
            {
                var first = starts[piece].FirstFrom(place);
                if (first == starts[piece].Count)
                    return long.MaxValue;
                end = Math.Max(end, starts[piece].All[first] + lengths[piece]);
            }
            return end;
        }
    }
}
