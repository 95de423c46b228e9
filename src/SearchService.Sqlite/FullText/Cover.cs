using System.Collections.Immutable;

namespace SearchService.Sqlite.FullText;

/// <summary>The cheapest pairs of neighbors that together hold every character of a run, so that the run stands where they all stand at their distances.</summary>
/// <param name="Pairs">The pairs, each once.</param>
/// <param name="Steps">What must be true of a place, the rarest pair first.</param>
sealed record Cover(ImmutableArray<string> Pairs, ImmutableArray<CoverStep> Steps)
{
    /// <summary>The cover as a query of FTS5. Folded text holds no quotation mark.</summary>
    public string Match => string.Join(" AND ", Pairs.Select(pair => $"\"{pair}\""));

    /// <summary>
    /// Covers a folded run of two characters or more: the first pair, the last pair, and between them steps of one or two, so that their
    /// frequencies add up to the least. 依申请公开 is 依申 + 请公 + 公开 where 请公 is rarer than 申请.
    /// </summary>
    public static Cover Of(string foldedRun, Func<string, long> frequency)
    {
        var characters = foldedRun.EnumerateRunes().ToList();
        var pairs = characters.Zip(characters.Skip(1), (left, right) => $"{left}{right}").ToList();
        var frequencies = pairs.Select(frequency).ToList();
        var offsets = CheapestPath(frequencies).OrderBy(offset => frequencies[offset]).ToList();
        var phrases = offsets.Select(offset => pairs[offset]).Distinct().ToImmutableArray();
        return new(phrases, [.. offsets.Select(offset => new CoverStep(phrases.IndexOf(pairs[offset]), offset))]);
    }

    // cost[i]: the least that covers all up to pair i and uses it; from[i]: the pair before it.
    static Stack<int> CheapestPath(List<long> frequencies)
    {
        var cost = new long[frequencies.Count];
        var from = new int[frequencies.Count];
        for (var i = 0; i < cost.Length; i++)
        {
            from[i] = i < 2 || cost[i - 1] < cost[i - 2] ? i - 1 : i - 2;
            cost[i] = frequencies[i] + (i == 0 ? 0 : cost[from[i]]);
        }
        var path = new Stack<int>();
        for (var i = cost.Length - 1; i >= 0; i = from[i])
            path.Push(i);
        return path;
    }
}

/// <summary>A pair stands at its distance from the beginning of the run.</summary>
/// <param name="Phrase">Which pair, as a phrase of the query.</param>
/// <param name="Offset">The distance in characters.</param>
readonly record struct CoverStep(int Phrase, int Offset);
