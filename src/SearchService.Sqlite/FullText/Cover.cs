using System.Collections.Immutable;
using System.Text;
using SearchService.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// The cheapest pairs of neighbors that together hold every character of a run, so that the run stands where they all stand at their distances. Distances
/// are counted in positions: every character has one but a boundary, which shares that of the character after it.
/// </summary>
/// <param name="Tokens">The pairs, each once; of a run of one character, that character, which begins every pair it stands first in.</param>
/// <param name="Steps">What must be true of a place, the rarest pair first.</param>
/// <param name="Length">How many positions the run has.</param>
sealed record Cover(ImmutableArray<string> Tokens, ImmutableArray<CoverStep> Steps, int Length)
{
    /// <summary>
    /// Covers a folded run: the first pair, the last pair, and between them steps of one or two, so that their
    /// frequencies add up to the least. 依申请公开 is 依申 + 请公 + 公开 where 请公 is rarer than 申请.
    /// </summary>
    public static Cover Of(string foldedRun, Func<string, long> frequency)
    {
        var characters = foldedRun.EnumerateRunes().ToList();
        if (characters.Count == 1)
            return new([foldedRun], [new(0, 0)], 1);
        var pairs = characters.Zip(characters.Skip(1), (left, right) => $"{left}{right}").ToList();
        var frequencies = pairs.Select(frequency).ToList();
        var chosen = CheapestPath(frequencies, pair => HidesBoundary(characters[pair], characters[pair + 1])).OrderBy(pair => frequencies[pair]).ToList();
        var tokens = chosen.Select(pair => pairs[pair]).Distinct().ToImmutableArray();
        return new(tokens, [.. chosen.Select(pair => new CoverStep(tokens.IndexOf(pairs[pair]), PositionsIn(characters.Take(pair))))], PositionsIn(characters));
    }

    static int PositionsIn(IEnumerable<Rune> characters) => characters.Count(character => character.Value != FoldedText.Boundary);

    // ①② has a boundary between 1 and 2 that takes no position, 12 has none: only the pair itself tells them apart.
    static bool HidesBoundary(Rune left, Rune right) => left.IsAscii && right.IsAscii && left.Value != FoldedText.Boundary && right.Value != FoldedText.Boundary;

    // cost[i]: the least that covers all up to pair i and uses it; from[i]: the pair before it. A pair that must not be stepped over is always used.
    static Stack<int> CheapestPath(List<long> frequencies, Predicate<int> mustBeUsed)
    {
        var cost = new long[frequencies.Count];
        var from = new int[frequencies.Count];
        for (var i = 0; i < cost.Length; i++)
        {
            from[i] = i < 2 || mustBeUsed(i - 1) || cost[i - 1] < cost[i - 2] ? i - 1 : i - 2;
            cost[i] = frequencies[i] + (i == 0 ? 0 : cost[from[i]]);
        }
        var path = new Stack<int>();
        for (var i = cost.Length - 1; i >= 0; i = from[i])
            path.Push(i);
        return path;
    }
}

/// <summary>A pair stands at its distance from the beginning of the run.</summary>
/// <param name="Token">Which pair.</param>
/// <param name="Offset">The distance in positions.</param>
readonly record struct CoverStep(int Token, int Offset);
