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
    /// <param name="layout">Where sections end: no piece reaches over one, and no occurrence may.</param>
    public abstract ReadOnlySpan<int> Occurrences(Places[] starts, Places breaks, SectionLayout layout);

    sealed class Alone : Combination
    {
        public override ReadOnlySpan<int> Occurrences(Places[] starts, Places breaks, SectionLayout layout) => starts[0].All;
    }

    // Query.Pattern: one piece after the other, gaps of few characters, no end of a sentence between; so none of a section either. From the last piece to the
    // first, those stay that can go on to the end.
    sealed class InOrder(ImmutableArray<int> lengths) : Combination
    {
        public override ReadOnlySpan<int> Occurrences(Places[] starts, Places breaks, SectionLayout layout)
        {
            for (var piece = starts.Length - 2; piece >= 0; piece--)
                starts[piece].KeepThoseFollowedBy(lengths[piece], starts[piece + 1], Query.Pattern.MostInGap, breaks);
            return starts[0].All;
        }
    }

    // Query.Near: each piece at or after a place, the whole stretch short. All pieces are walked through together; one that ends leaves none to come.
    sealed class Together(ImmutableArray<int> lengths, int distance) : Combination
    {
        readonly Places _found = new();
        readonly int[] _next = new int[lengths.Length];
        readonly int _most = distance + lengths.Sum();

        public override ReadOnlySpan<int> Occurrences(Places[] starts, Places breaks, SectionLayout layout)
        {
            _found.Clear();
            Array.Clear(_next);
            var section = 0;
            for (var more = true; more;)
            {
                var (place, end) = Stretch(starts);
                section = layout.SectionAt(place, section);
                if (end - place <= _most && end <= layout.EndOf(section))
                    _found.Add(place);
                more = Pass(place, starts);
            }
            return _found.All;
        }

        // The first place that is left, and the end of the stretch from there that holds every piece.
        (int Place, int End) Stretch(Places[] starts)
        {
            var (place, end) = (int.MaxValue, 0);
            for (var piece = 0; piece < starts.Length; piece++)
            {
                var start = starts[piece].All[_next[piece]];
                (place, end) = (Math.Min(place, start), Math.Max(end, start + lengths[piece]));
            }
            return (place, end);
        }

        bool Pass(int place, Places[] starts)
        {
            var more = true;
            for (var piece = 0; piece < starts.Length; piece++)
                if (starts[piece].All[_next[piece]] == place)
                    more &= ++_next[piece] < starts[piece].Count;
            return more;
        }
    }
}
