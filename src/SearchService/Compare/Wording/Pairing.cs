using System.Collections.Immutable;
using SearchService.Text;

namespace SearchService.Compare.Wording;

/// <summary>Tells which paragraphs of two sections belong together.</summary>
static class Pairing
{
    const long MostCellsOfSame = 100L * Thresholds.MostCells;

    /// <summary>Every paragraph of both sides in one match, and whether the sections were short enough to compare each with each.</summary>
    public static (ImmutableArray<ParagraphMatch> Matches, bool Coarse) Of(ImmutableArray<WordingParagraph> left, ImmutableArray<WordingParagraph> right, CancellationToken cancellation)
    {
        var coarse = IsLong(left, right);
        var stretches = coarse ? Stretches(left, right) : [new(0, left.Length, 0, right.Length)];
        var matches = stretches.SelectMany(stretch => Matches(stretch, left, right, cancellation)).ToList();
        return ([.. matches, .. Alone(left, matches.SelectMany(match => match.Left), number => new(ParagraphShape.Dropped, [number], [], null)), .. Alone(right, matches.SelectMany(match => match.Right), number => new(ParagraphShape.New, [], [number], null))], coarse);
    }

    static IEnumerable<ParagraphMatch> Matches(Stretch stretch, ImmutableArray<WordingParagraph> left, ImmutableArray<WordingParagraph> right, CancellationToken cancellation)
    {
        var likeness = new Likeness(left.Slice(stretch.Left, stretch.Lefts), right.Slice(stretch.Right, stretch.Rights), cancellation);
        var aligned = Alignment.Of(likeness, stretch.Lefts, stretch.Rights, cancellation).ToList();
        return aligned.Concat(Moved(likeness, Rest(stretch.Lefts, aligned.SelectMany(match => match.Left)), Rest(stretch.Rights, aligned.SelectMany(match => match.Right))))
            .Select(match => match with { Left = [.. match.Left.Select(number => number + stretch.Left)], Right = [.. match.Right.Select(number => number + stretch.Right)] });
    }

    // The most alike of those that found no partner in the order of both sides, one by one.
    static IEnumerable<ParagraphMatch> Moved(Likeness likeness, HashSet<int> left, HashSet<int> right)
    {
        var candidates = from one in left from other in right where likeness.Moved(one, other) is not null orderby likeness.Moved(one, other) descending, one, other select (one, other);
        foreach (var (one, other) in candidates.ToList())
            if (left.Contains(one) && right.Contains(other) && left.Remove(one) && right.Remove(other))
                yield return new(ParagraphShape.Moved, [one], [other], likeness.Moved(one, other));
    }

    // Paragraphs that read the same hold long sections together; what stands between two of them is compared by itself.
    static IEnumerable<Stretch> Stretches(ImmutableArray<WordingParagraph> left, ImmutableArray<WordingParagraph> right)
    {
        var (i, j) = (0, 0);
        foreach (var block in KeyDiff.Of(Keys(left), Keys(right), MostCellsOfSame) is { } blocks ? blocks.Append(new(left.Length, 0, right.Length, 0)) : [])
        {
            for (; i < block.DeleteStartA; i++, j++)
                yield return new(i, 1, j, 1);
            if (!IsLong(left.Slice(i, block.DeleteCountA), right.Slice(j, block.InsertCountB)))
                yield return new(i, block.DeleteCountA, j, block.InsertCountB);
            (i, j) = (i + block.DeleteCountA, j + block.InsertCountB);
        }
    }

    // Each paragraph is read as often as there are paragraphs on the other side.
    static bool IsLong(ImmutableArray<WordingParagraph> left, ImmutableArray<WordingParagraph> right) =>
        (long)left.Length * right.Length > Thresholds.MostCells
        || left.Sum(paragraph => (long)paragraph.Text.Length) * right.Length + right.Sum(paragraph => (long)paragraph.Text.Length) * left.Length > Thresholds.MostCharacters;

    static string[] Keys(ImmutableArray<WordingParagraph> paragraphs) => [.. paragraphs.Select(paragraph => FoldedText.Of(paragraph.Text).Text)];

    static HashSet<int> Rest(int count, IEnumerable<int> taken) => [.. Enumerable.Range(0, count).Except(taken)];

    static IEnumerable<ParagraphMatch> Alone(ImmutableArray<WordingParagraph> paragraphs, IEnumerable<int> taken, Func<int, ParagraphMatch> match) => Rest(paragraphs.Length, taken).Order().Select(match);

    // Some neighbors on the left and some on the right that are compared with one another and with no others.
    readonly record struct Stretch(int Left, int Lefts, int Right, int Rights);
}
