using System.Collections.Immutable;

namespace SearchService.Reports.Formats;

/// <summary>
/// Headings with groups above them, laid out over a fixed depth: equal groups beside each other are one heading, and a heading with
/// nothing below it goes down to the numbers. The same for row headings (read sideways) and column headings.
/// </summary>
static class HeadingTree
{
    /// <summary>A heading: its level and place, and how far it goes along both.</summary>
    public readonly record struct Node(string Text, int Level, int Levels, int Start, int Count);

    /// <summary>Lays out the paths of the leaves, each a list of headings from the outermost in.</summary>
    public static ImmutableArray<Node> LayOut(IReadOnlyList<ImmutableArray<string>> paths, int depth)
    {
        var nodes = ImmutableArray.CreateBuilder<Node>();
        for (var leaf = 0; leaf < paths.Count; leaf++)
            for (var level = 0; level < paths[leaf].Length; level++)
                if (leaf == 0 || !SameGroup(paths[leaf - 1], paths[leaf], level))
                    nodes.Add(new Node(paths[leaf][level], level, Levels(paths[leaf], level, depth), leaf, Run(paths, leaf, level)));
        return nodes.ToImmutable();
    }

    static int Levels(ImmutableArray<string> path, int level, int depth) => level == path.Length - 1 ? depth - level : 1;

    static int Run(IReadOnlyList<ImmutableArray<string>> paths, int leaf, int level)
    {
        var end = leaf + 1;
        while (end < paths.Count && SameGroup(paths[leaf], paths[end], level))
            end++;
        return end - leaf;
    }

    // Leaves are never merged, even where two neighbors are called alike.
    static bool SameGroup(ImmutableArray<string> one, ImmutableArray<string> other, int level) =>
        level < one.Length - 1 && level < other.Length - 1 && one.Take(level + 1).SequenceEqual(other.Take(level + 1));
}
