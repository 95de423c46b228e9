using System.Text;
using SearchService.Text;

namespace SearchService.Compare.Wording;

/// <summary>What a difference never divides: a number with its thousands, decimals and percent sign, a Latin word, a stretch of white space, or any other character with the marks on it.</summary>
/// <param name="Text">Its text.</param>
/// <param name="Kind">What it is about.</param>
readonly record struct Token(string Text, PieceKind Kind)
{
    /// <summary>The same for tokens that may stand for each other: all years, all numbers, the same character in any width, script and case.</summary>
    public string Alike => Kind switch
    {
        PieceKind.Break => "\n",
        PieceKind.Space => " ",
        // No character folds to these: 年 is a word.
        PieceKind.Year => "\0year",
        PieceKind.Number => "\0number",
        _ => CharacterFolding.Fold(Text),
    };

    /// <summary>Whether a sentence ends with it.</summary>
    public bool EndsSentence => Kind == PieceKind.Break || (Kind == PieceKind.Punctuation && RoleOf(Text) == FoldingRole.Break);

    /// <summary>What two tokens that may stand for each other differ in.</summary>
    public PieceKind KindAgainst(Token other) =>
        Text == other.Text ? PieceKind.Same
        : Kind == PieceKind.Break ? PieceKind.Break
        : Narrow(Text) == Narrow(other.Text) ? PieceKind.Width
        : Kind == PieceKind.Words ? PieceKind.Script
        : Kind;

    /// <summary>What a character with its marks does among its neighbors: one that has marks is a character of its own, whatever is under them. The two that end a line are one.</summary>
    public static FoldingRole RoleOf(string element)
    {
        Rune.DecodeFromUtf16(Narrow(element), out var character, out var length);
        return length < element.Length && element != "\r\n" ? FoldingRole.Letter : FoldingRoles.Of(Rune.ToLowerInvariant(character));
    }

    /// <summary>A text with its full-width forms of ASCII and its ideographic spaces as narrow ones.</summary>
    public static string Narrow(string text) =>
        text.AsSpan().IndexOfAnyInRange('　', '～') < 0 ? text : string.Create(text.Length, text, (narrow, wide) =>
        {
            for (var at = 0; at < wide.Length; at++)
                narrow[at] = wide[at] switch { '　' => ' ', >= '！' and <= '～' => (char)(wide[at] - '！' + '!'), var other => other };
        });
}
