using System.Collections.Immutable;

namespace SearchService.Compare.Wording;

/// <summary>Puts pieces together as a reader wants them: what is the same as one, and no one or two letters that two changes of words happen to share between them.</summary>
static class Readable
{
    // 的 or 公开 between two rewritten phrases is no wording that was kept.
    const int ShortestKept = 3;

    public static ImmutableArray<Piece> Of(IEnumerable<Piece> pieces)
    {
        var read = new List<Piece>();
        foreach (var piece in pieces)
        {
            read.Add(piece);
            while (IsLast(read, out var count))
                read.Replace(count);
        }
        return [.. read];
    }

    // How many of the last pieces become one.
    static bool IsLast(List<Piece> read, out int count)
    {
        count = read is [.., { Kind: var one and (PieceKind.Same or PieceKind.Words) }, { Kind: var other }] && one == other ? 2
            : read is [.., { Kind: PieceKind.Words } before, { Kind: PieceKind.Same } same, { Kind: PieceKind.Words } after] && IsBetween(before, same.Left, after) ? 3
            : 0;
        return count > 0;
    }

    static bool IsBetween(Piece before, string same, Piece after) =>
        same.Length < ShortestKept && same.Length <= Math.Min(LengthOf(before), LengthOf(after)) && same.All(char.IsLetter);

    static int LengthOf(Piece piece) => Math.Max(piece.Left.Length, piece.Right.Length);

    static void Replace(this List<Piece> read, int count)
    {
        var joined = read.TakeLast(count).ToList();
        read.RemoveRange(read.Count - count, count);
        read.Add(new(string.Concat(joined.Select(piece => piece.Left)), string.Concat(joined.Select(piece => piece.Right)), joined.Max(piece => piece.Kind), joined.Exists(piece => piece.Coarse)));
    }
}
