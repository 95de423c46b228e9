using DiffPlex;
using DiffPlex.Model;

namespace SearchService.Compare.Wording;

/// <summary>Where two lists of keys differ, by DiffPlex: as few keys as possible are left out or put in.</summary>
static class KeyDiff
{
    const string Left = "left", Right = "right";

    static readonly Differ Differ = new();

    /// <summary>The blocks that differ, in order; null where the lists, less what they begin and end with alike, multiply to more than <paramref name="most"/>.</summary>
    public static List<DiffBlock>? Of(string[] left, string[] right, long most)
    {
        var before = left.AsSpan().CommonPrefixLength(right);
        var (restOfLeft, restOfRight) = (left[before..], right[before..]);
        var after = restOfLeft.Reverse().Zip(restOfRight.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return (long)(restOfLeft.Length - after) * (restOfRight.Length - after) > most ? null
            : [.. Blocks(restOfLeft[..^after], restOfRight[..^after]).Select(block => new DiffBlock(block.DeleteStartA + before, block.DeleteCountA, block.InsertStartB + before, block.InsertCountB))];
    }

    // DiffPlex reads texts through a chunker. Ours are cut before, since what a token is depends on what follows it in the whole text.
    static IList<DiffBlock> Blocks(string[] left, string[] right) =>
        Differ.CreateCustomDiffs(Left, Right, ignoreWhiteSpace: false, ignoreCase: false, side => side == Left ? left : right).DiffBlocks;
}
