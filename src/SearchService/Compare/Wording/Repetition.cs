namespace SearchService.Compare.Wording;

/// <summary>How much of two texts is the same, sentence by sentence, in characters of the folded texts: width, case, script, spaces and pauses do not matter.</summary>
/// <param name="Same">The characters of the sentences that stand in both, each as often as it stands in both.</param>
/// <param name="Left">The characters of all sentences on the left.</param>
/// <param name="Right">The characters of all sentences on the right.</param>
public readonly record struct Repetition(int Same, int Left, int Right)
{
    /// <summary>The formula of <see cref="Rate"/>.</summary>
    public const string Formula = "2·same / (left + right)";

    /// <summary>The repetition rate, from 0 to 1, the same in both directions: 1 where the sentences are the same, 0 where none is; null where there is no sentence at all.</summary>
    public double? Rate => Left + Right == 0 ? null : 2.0 * Same / (Left + Right);

    /// <summary>The rate as every view shows it, to four places.</summary>
    public double? RoundedRate => Rate is { } rate ? Math.Round(rate, 4) : null;

    /// <summary>The two together.</summary>
    public static Repetition operator +(Repetition one, Repetition other) => new(one.Same + other.Same, one.Left + other.Left, one.Right + other.Right);

    internal Repetition Mirrored => new(Same, Right, Left);
}
