using System.Collections.Immutable;

namespace SearchService.Text;

/// <summary>
/// The distinct pairs of neighboring characters in the sentences of a folded text: what the likeness of two wordings is measured by. 公开公开。 has 公开 and 开公.
/// </summary>
public sealed class PairSet
{
    /// <summary>The formula of <see cref="LikenessTo"/>, where A and B are the two sets.</summary>
    public const string Formula = "2·|A∩B| / (|A|+|B|)";

    // Both characters of a pair in one number, ascending.
    readonly ImmutableArray<ulong> _pairs;

    PairSet(ImmutableArray<ulong> pairs) => _pairs = pairs;

    /// <summary>The pairs of a text as printed; of one without two characters in a sentence, none.</summary>
    public static PairSet Of(string text)
    {
        var pairs = new List<ulong>(text.Length);
        ulong before = FoldedText.Break;
        foreach (var character in FoldedText.Of(text).Text.EnumerateRunes())
        {
            if (before != FoldedText.Break && character.Value != FoldedText.Break)
                pairs.Add(before << 32 | (uint)character.Value);
            before = (uint)character.Value;
        }
        pairs.Sort();
        return new([.. pairs.Distinct()]);
    }

    /// <summary>How many there are.</summary>
    public int Count => _pairs.Length;

    /// <summary>The pairs as text.</summary>
    public IEnumerable<string> Texts => _pairs.Select(pair => $"{new System.Text.Rune((uint)(pair >> 32))}{new System.Text.Rune((uint)pair)}");

    /// <summary>
    /// How like two wordings are, from 0 to 1: the coefficient of Dice, twice the number of common pairs divided by the sum of the numbers of pairs. The same in
    /// both directions; 1 where the pairs are the same; 0 where either has none.
    /// </summary>
    public double LikenessTo(PairSet other) => Count == 0 || other.Count == 0 ? 0 : 2.0 * CommonWith(other) / (Count + other.Count);

    /// <summary>How many pairs are in both.</summary>
    public int CommonWith(PairSet other)
    {
        var common = 0;
        for (int i = 0, j = 0; i < Count && j < other.Count;)
        {
            var (left, right) = (_pairs[i], other._pairs[j]);
            common += left == right ? 1 : 0;
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return common;
    }
}
