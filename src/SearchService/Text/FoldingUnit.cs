using System.Globalization;
using System.Text;

namespace SearchService.Text;

/// <summary>A folded character and the place of the original one.</summary>
/// <param name="Character">The folded character.</param>
/// <param name="Role">What it does among its neighbors.</param>
/// <param name="Start">Where the original character begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Plain">Whether the original is an ordinary digit, letter or punctuation mark, and not a sign such as ② or ㎡ that only folds to some.</param>
readonly record struct FoldingUnit(Rune Character, FoldingRole Role, int Start, int End, bool Plain)
{
    /// <summary>
    /// Whether a number or word may run on from this to the next: 见①② says 1 and 2, not 12, and ⒈2023年 says 2023.
    /// </summary>
    public bool RunsOnTo(FoldingUnit next) => Start == next.Start || (Plain && next.Plain);
}

/// <summary>What a folded character does among its neighbors.</summary>
enum FoldingRole
{
    /// <summary>A character of a run: Han, kana, Greek …</summary>
    Letter,

    /// <summary>0–9.</summary>
    Digit,

    /// <summary>a–z.</summary>
    Latin,

    /// <summary>A dot, which belongs to the number between two digits: 12.5.</summary>
    Dot,

    /// <summary>A comma, which may separate thousands: 1,234.</summary>
    Comma,

    /// <summary>The end of a sentence or paragraph.</summary>
    Break,

    /// <summary>White space and all other punctuation and symbols: vanishes without a gap, but ends a number or word.</summary>
    Gap,

    /// <summary>A mark over the character before, a zero-width or control character: as if it were not there.</summary>
    Invisible,
}

static class FoldingRoles
{
    public static FoldingRole Of(Rune folded) => folded.Value switch
    {
        >= '0' and <= '9' => FoldingRole.Digit,
        >= 'a' and <= 'z' => FoldingRole.Latin,
        '.' => FoldingRole.Dot,
        ',' => FoldingRole.Comma,
        '。' or '!' or '?' or ';' or '\n' => FoldingRole.Break,
        _ when Rune.IsWhiteSpace(folded) => FoldingRole.Gap,
        _ => OfCategory(Rune.GetUnicodeCategory(folded)),
    };

    // Private-use and unassigned characters are letters: they stand for rare Han characters more often than for anything else.
    static FoldingRole OfCategory(UnicodeCategory category) => category switch
    {
        UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format or UnicodeCategory.Control => FoldingRole.Invisible,
        <= UnicodeCategory.OtherNumber or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned => FoldingRole.Letter,
        _ => FoldingRole.Gap,
    };
}
