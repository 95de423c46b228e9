using System.Collections.Immutable;

namespace SearchService.Sqlite.FullText;

/// <summary>The cheapest pairs of neighbors that together hold every character of a run, so that the run stands where they all stand at their distances.</summary>
/// <param name="Pairs">The pairs, the rarest first.</param>
/// <param name="Offsets">How far from the beginning of the run each of them stands.</param>
sealed record Cover(ImmutableArray<string> Pairs, int[] Offsets)
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
        var offsets = CheapestPath(frequencies).OrderBy(offset => frequencies[offset]).ToArray();
        return new([.. offsets.Select(offset => pairs[offset])], offsets);
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
