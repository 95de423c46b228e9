using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>What the ink of a cell says: a number as printed, nothing, a mark, words, or something no single number can be read from.</summary>
/// <param name="State">Which of them.</param>
/// <param name="Value">The number, never converted to another unit.</param>
/// <param name="Unit">The unit printed beside it.</param>
/// <param name="Remark">The remark printed beside it, in its brackets.</param>
public sealed partial record CellText(CellState State, decimal? Value = null, string? Unit = null, string? Remark = null)
{
    static readonly Memo<CellText> Known = new(Judge);

    /// <summary>Reads the text of a cell.</summary>
    public static CellText Read(string printed) => Known[printed];

    static CellText Judge(string printed)
    {
        var ink = printed.Trim();
        var folded = CharacterFolding.Fold(ink).Trim();
        return folded.Length == 0 ? new(CellState.Blank)
            : NotApplicable().IsMatch(folded) ? new(CellState.NotApplicable)
            : (ReadsAsItself(ink) ? ReadNumber(ink) : null)
            ?? new(folded.Any(char.IsDigit) || !folded.Any(char.IsLetter) ? CellState.Unreadable : CellState.Text);
    }

    /// <summary>True where the ink can stand in a cell of numbers: no label is like it.</summary>
    public bool IsNumeric => State is CellState.Number or CellState.NotApplicable;

    // ① and ² fold to figures that may be searched; in a cell they mark a note or a power, and 12² is not 122.
    static bool ReadsAsItself(string ink) => ink.All(character => !IsFigure(character) || char.IsAsciiDigit(character) || character is >= '０' and <= '９');

    static bool IsFigure(char character) => char.GetUnicodeCategory(character) is UnicodeCategory.OtherNumber or UnicodeCategory.DecimalDigitNumber;

    static CellText? ReadNumber(string ink)
    {
        var bracket = ink.AsSpan().IndexOfAny("（(〔[【");
        var (head, remark) = bracket > 0 ? (ink[..bracket], ink[bracket..]) : (ink, null);
        var match = Number().Match(CharacterFolding.Fold(head).Trim());
        if (!match.Success || (remark is not null && !ClosingBracket().IsMatch(remark)))
            return null;
        var digits = match.Groups["digits"].Value.Replace(",", "", StringComparison.Ordinal);
        var value = decimal.Parse(digits, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);
        return new(CellState.Number, match.Groups["minus"].Success ? -value : value, NullIfEmpty(match.Groups["unit"].Value), remark);
    }

    static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;

    // More than fifteen digits are several cells run together; as far as that a number is kept exactly wherever it goes, as an integer or a double.
    // 本年增/减 is printed as -11, −11, 增10, 减2. A number with a leading zero (00, 05) is two cells run together, not one number.
    [GeneratedRegex(@"^(?:\+|增加?|(?<minus>[-−–]|减少?))?\s*(?<digits>(?!(?:[.,]?\d){16})(?:0|[1-9]\d{0,2}(?:,\d{3}){1,5}|[1-9]\d{0,14})(?:\.\d{1,8})?)\s*(?<unit>件|项|宗|条|例|个|份|人次|场次|次|人|名|篇|场|期|部|处|家|亿元|万元|元)?$")]
    private static partial Regex Number();

    [GeneratedRegex(@"^(?:[-−–—―_/\\]+|无|不适用|n/a)$")]
    private static partial Regex NotApplicable();

    [GeneratedRegex(@"[）)〕\]】]$")]
    private static partial Regex ClosingBracket();
}
