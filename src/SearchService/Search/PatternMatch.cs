using System.Collections.Immutable;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>Finds a <see cref="Query.Pattern"/> in a folded text.</summary>
readonly struct PatternMatch(string text, ImmutableArray<string> pieces)
{
    public IEnumerable<FoldedSpan> Places()
    {
        for (var start = -1; (start = text.IndexOf(pieces[0], start + 1, StringComparison.Ordinal)) >= 0;)
            if (ShortestEnd(start) is { } end)
                yield return new(start, end - start);
    }

    // Every place the pieces so far may end at, the nearest first.
    int? ShortestEnd(int start)
    {
        SortedSet<int> ends = [start + pieces[0].Length];
        foreach (var piece in pieces.Skip(1))
        {
            var next = new SortedSet<int>();
            foreach (var end in ends)
                AddEnds(piece, end, next);
            ends = next;
        }
        return ends.Count == 0 ? null : ends.Min;
    }

    void AddEnds(string piece, int after, SortedSet<int> ends)
    {
        var gap = 0;
        for (var at = after; at < text.Length; at += char.IsHighSurrogate(text[at]) ? 2 : 1)
        {
            if (string.CompareOrdinal(text, at, piece, 0, piece.Length) == 0)
                ends.Add(at + piece.Length);
            // A boundary is nobody's character.
            if (text[at] == FoldedText.Break || (text[at] != FoldedText.Boundary && ++gap > Query.Pattern.MostInGap))
                return;
        }
    }
}
