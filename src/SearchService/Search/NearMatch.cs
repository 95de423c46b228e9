using System.Collections.Immutable;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>Finds a <see cref="Query.Near"/> in a folded text.</summary>
readonly struct NearMatch
{
    readonly string _text;
    readonly ImmutableArray<string> _runs;
    readonly int _most;

    // How many characters stand before each place: boundaries are none, and a surrogate pair is one.
    readonly int[] _before;

    public NearMatch(string text, ImmutableArray<string> runs, int distance)
    {
        (_text, _runs) = (text, runs);
        _most = distance + runs.Sum(FoldedText.LengthOf);
        _before = new int[text.Length + 1];
        for (var at = 0; at < text.Length; at++)
            _before[at + 1] = _before[at] + (Counts(text[at]) ? 1 : 0);
    }

    public IEnumerable<FoldedSpan> Places()
    {
        var places = PlacesOfRuns();
        foreach (var start in places.SelectMany(list => list).Distinct().Order())
            if (EndFrom(start, places) is { } end && _before[end] - _before[start] <= _most)
                yield return new(start, end - start);
    }

    // Where the stretch that begins here and holds each run at its nearest ends, or null where one does not follow.
    int? EndFrom(int start, List<List<int>> places)
    {
        var end = start;
        for (var run = 0; run < _runs.Length; run++)
        {
            var found = places[run].BinarySearch(start);
            if ((found = found < 0 ? ~found : found) == places[run].Count)
                return null;
            end = Math.Max(end, places[run][found] + _runs[run].Length);
        }
        return end;
    }

    List<List<int>> PlacesOfRuns()
    {
        var places = new List<List<int>>();
        foreach (var run in _runs)
        {
            places.Add([]);
            for (var at = -1; (at = _text.IndexOf(run, at + 1, StringComparison.Ordinal)) >= 0;)
                places[^1].Add(at);
        }
        return places;
    }

    static bool Counts(char character) => character != FoldedText.Boundary && !char.IsLowSurrogate(character);
}
