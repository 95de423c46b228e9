using System.Collections.Immutable;
using DiffPlex.Model;

namespace SearchService.Compare.Wording;

/// <summary>
/// The difference of two texts: sentences that are the same stand, what is between them is compared token by token, and in what differs then, numbers stand for numbers and
/// wide characters for narrow ones.
/// </summary>
public static class TextDiff
{
    /// <summary>Two stretches are compared where the numbers of their parts, multiplied, are no more than this; else one stands for the other as a whole.</summary>
    public const long MostCells = 4_000_000;

    static readonly ImmutableArray<Level> Levels = [new(Sentences, TextOf), new(Singles, TextOf), new(Singles, part => part[0].Alike)];

    /// <summary>The difference, piece by piece; none of two empty texts.</summary>
    public static ImmutableArray<Piece> Between(string left, string right) =>
        left == right && left.Length > 0 ? [new(left, right, PieceKind.Same)] : Readable.Of(Pieces(Tokenizer.Of(left), Tokenizer.Of(right), 0));

    static IEnumerable<Piece> Pieces(ArraySegment<Token> left, ArraySegment<Token> right, int level)
    {
        if (left.Count == 0 || right.Count == 0 || level == Levels.Length)
            return left.Count + right.Count == 0 ? [] : [Replaced(left, right)];
        var (lefts, rights) = (Levels[level].PartsOf(left), Levels[level].PartsOf(right));
        var same = KeyDiff.Of(Keys(lefts, level), Keys(rights, level), MostCells);
        return same is null ? [Replaced(left, right) with { Coarse = true }] : Aligned(lefts, rights, same, level);
    }

    static IEnumerable<Piece> Aligned(List<ArraySegment<Token>> lefts, List<ArraySegment<Token>> rights, IEnumerable<DiffBlock> blocks, int level)
    {
        var (left, right) = (0, 0);
        foreach (var block in blocks.Append(new(lefts.Count, 0, rights.Count, 0)))
        {
            for (; left < block.DeleteStartA; left++, right++)
                foreach (var (one, other) in lefts[left].Zip(rights[right]))
                    yield return new(one.Text, other.Text, one.KindAgainst(other));
            foreach (var piece in Pieces(Joined(lefts, left, left += block.DeleteCountA), Joined(rights, right, right += block.InsertCountB), level + 1))
                yield return piece;
        }
    }

    static Piece Replaced(ArraySegment<Token> left, ArraySegment<Token> right) => new(TextOf(left), TextOf(right), left.Concat(right).Max(token => token.Kind));

    static string[] Keys(List<ArraySegment<Token>> parts, int level) => [.. parts.Select(Levels[level].KeyOf)];

    static ArraySegment<Token> Joined(List<ArraySegment<Token>> parts, int from, int to) =>
        from == to ? ArraySegment<Token>.Empty : new(parts[from].Array!, parts[from].Offset, parts[to - 1].Offset + parts[to - 1].Count - parts[from].Offset);

    static string TextOf(ArraySegment<Token> part) => string.Concat(part.Select(token => token.Text));

    static List<ArraySegment<Token>> Singles(ArraySegment<Token> tokens) => [.. Enumerable.Range(0, tokens.Count).Select(at => tokens.Slice(at, 1))];

    static List<ArraySegment<Token>> Sentences(ArraySegment<Token> tokens)
    {
        var (sentences, start) = (new List<ArraySegment<Token>>(), 0);
        for (var at = 0; at < tokens.Count; at++)
            if (tokens[at].EndsSentence || at == tokens.Count - 1)
                sentences.Add(tokens[start..(start = at + 1)]);
        return sentences;
    }

    sealed record Level(Func<ArraySegment<Token>, List<ArraySegment<Token>>> PartsOf, Func<ArraySegment<Token>, string> KeyOf);
}
