using System.Text;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>Characters that stand together on a page: a word, or several words of one cell.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Box">Where they stand.</param>
sealed partial record Ink(string Text, Box Box)
{
    readonly bool _isValue = Value().IsMatch(Text);

    /// <summary>The size of a Han character of this ink, told by its width: the heights that fonts state may be twice that.</summary>
    public double Em => IsVertical ? Box.Width : Math.Min(Box.Height, Box.Width / Text.Sum(character => IsWide(character) ? 1 : 0.5));

    /// <summary>True for a word printed downwards, as 三、本年度办理结果 is.</summary>
    public bool IsVertical => Text.Length > 1 && Box.Height > Box.Width * 1.7 && Text.All(IsWide);

    // Dashes for nothing are as wide as Han characters.
    static bool IsWide(char character) => character is >= '\u2E80' or '—' or '―';

    /// <summary>The ink of a word with a box as high as its characters are wide.</summary>
    public static Ink OfWord(string text, Box box) =>
        new Ink(text, box) is { IsVertical: false, Em: var em } ? new(text, box with { Top = box.Center - (em / 2), Bottom = box.Center + (em / 2) }) : new(text, box);

    /// <summary>True for what stands in a column of units (条, 件), which goes with the numbers and not with the label.</summary>
    public bool IsUnit { get; init; }

    /// <summary>True where it can be the content of a cell of numbers, and is no numbering (1.) of a label.</summary>
    public bool IsValue => IsUnit || _isValue;

    public bool IsDigits => Text.All(char.IsAsciiDigit);

    /// <summary>Its words as they were printed: digits one above the other are those of a narrow column, or of several rows.</summary>
    public IEnumerable<Ink> Upright() =>
        IsVertical && Text.All(char.IsDigit) ? Text.Select((digit, at) => new Ink($"{digit}", Box with { Top = Box.Top + (Box.Height * at / Text.Length), Bottom = Box.Top + (Box.Height * (at + 1) / Text.Length) })) : [this];

    /// <summary>Pieces from left to right as one; Latin words and numbers keep the space between them, letters set apart lose it.</summary>
    public static Ink Join(IReadOnlyList<Ink> pieces)
    {
        var text = new StringBuilder(pieces[0].Text);
        foreach (var piece in pieces.Skip(1))
            text.Append(IsLatin(text[^1]) && IsLatin(piece.Text[0]) ? " " : "").Append(piece.Text);
        return pieces.Count == 1 ? pieces[0] : new(text.ToString(), Box.Around(pieces.Select(piece => piece.Box)));
    }

    static bool IsLatin(char character) => char.IsAsciiLetter(character) || char.IsDigit(character);

    [GeneratedRegex(@"^(?:[+\-−–]|增加?|减少?)?[\d０-９](?:[\d０-９,，.]*[\d０-９])?(?:[件项宗条例个份次人元]|亿元|万元)?(?:[（(〔\[【].*)?$|^[-−–—―_/／\\]+$|^(?:无|不适用)$")]
    private static partial Regex Value();
}
