namespace SearchService.Compare.Wording;

/// <summary>
/// The alignment of the greatest likeness in all that keeps the order of both sides: paragraphs stand for one another one by one, one for two neighbors, or two for one. The
/// dynamic program of Needleman and Wunsch with gaps that cost nothing.
/// </summary>
static class Alignment
{
    /// <summary>The matches, in order.</summary>
    /// <param name="likeness">How like the paragraphs are.</param>
    /// <param name="left">How many there are on the left.</param>
    /// <param name="right">How many there are on the right.</param>
    /// <param name="cancellation">Ends it.</param>
    public static IEnumerable<ParagraphMatch> Of(Likeness likeness, int left, int right, CancellationToken cancellation)
    {
        var best = new double[left + 1, right + 1];
        var last = new ParagraphMatch?[left + 1, right + 1];
        for (var i = 1; i <= left; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            for (var j = 1; j <= right; j++)
            {
                best[i, j] = Math.Max(best[i - 1, j], best[i, j - 1]);
                foreach (var match in EndingAt(likeness, i - 1, j - 1))
                    if (best[i - match.Left.Length, j - match.Right.Length] + match.Likeness!.Value is var sum && sum > best[i, j])
                        (best[i, j], last[i, j]) = (sum, match);
            }
        }
        return Trace(best, last).Reverse();
    }

    static IEnumerable<ParagraphMatch> EndingAt(Likeness likeness, int left, int right)
    {
        if (likeness.Kept(left, right) is { } kept)
            yield return new(ParagraphShape.Kept, [left], [right], kept);
        if (right > 0 && likeness.Split(left, right - 1) is { } split)
            yield return new(ParagraphShape.Split, [left], [right - 1, right], split);
        if (left > 0 && likeness.Joined(left - 1, right) is { } joined)
            yield return new(ParagraphShape.Joined, [left - 1, left], [right], joined);
    }

    static IEnumerable<ParagraphMatch> Trace(double[,] best, ParagraphMatch?[,] last)
    {
        for (var (i, j) = (best.GetLength(0) - 1, best.GetLength(1) - 1); i > 0 && j > 0;)
            if (last[i, j] is { } match)
            {
                yield return match;
                (i, j) = (i - match.Left.Length, j - match.Right.Length);
            }
            else if (best[i, j] == best[i - 1, j])
                i--;
            else
                j--;
    }
}
