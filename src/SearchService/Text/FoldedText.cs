namespace SearchService.Text;

/// <summary>
/// A text as search compares it, with the place of every character in the original. What never matters is gone: width, case, script,
/// white space, punctuation. What does matter is a character of its own: <see cref="Break"/> and <see cref="Boundary"/>.
/// </summary>
public sealed class FoldedText
{
    /// <summary>The end of a sentence or a paragraph: no run crosses it. Several in a row are one; none stands at either end of a text.</summary>
    public const char Break = '\n';

    /// <summary>Stands at both ends of a number or a Latin word, so that 607件 is not found in 3607件. Neighbors share one.</summary>
    public const char Boundary = ' ';

    readonly int[] _starts, _ends;

    internal FoldedText(string text, int[] starts, int[] ends) => (Text, _starts, _ends) = (text, starts, ends);

    /// <summary>The folded characters. Empty where nothing but white space and punctuation was.</summary>
    public string Text { get; }

    /// <summary>Folds a text.</summary>
    public static FoldedText Of(string original) => new Folder(FoldingUnits.Of(original)).Fold();

    /// <summary>
    /// The part of the original that a run of folded characters stands for, in UTF-16 units. Never cuts a surrogate pair: both its halves
    /// have the span of the pair.
    /// </summary>
    public (int Start, int End) SpanOf(int index, int length) => (_starts[index], _ends[index + length - 1]);

    /// <summary>How many characters a folded text has: a boundary is none, and a surrogate pair is one.</summary>
    public static int LengthOf(string folded)
    {
        var length = 0;
        foreach (var character in folded)
            length += character == Boundary || char.IsLowSurrogate(character) ? 0 : 1;
        return length;
    }

    /// <summary>Every place a folded run begins at, overlapping ones included: 开开 begins twice in 开开开.</summary>
    public IEnumerable<int> PlacesOf(string foldedRun)
    {
        if (foldedRun.Length == 0)
            yield break;
        for (var at = -1; (at = Text.IndexOf(foldedRun, at + 1, StringComparison.Ordinal)) >= 0;)
            yield return at;
    }
}
