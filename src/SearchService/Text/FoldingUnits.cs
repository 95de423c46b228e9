using System.Globalization;
using System.Text;

namespace SearchService.Text;

/// <summary>Takes a text apart into folded characters.</summary>
static class FoldingUnits
{
    public static List<FoldingUnit> Of(string original)
    {
        var units = new List<FoldingUnit>(original.Length);
        for (var start = 0; start < original.Length;)
        {
            // Half a surrogate pair becomes U+FFFD, a symbol, and vanishes.
            Rune.DecodeFromUtf16(original.AsSpan(start), out var character, out var length);
            Add(units, character, start, start += length);
        }
        return units;
    }

    static void Add(List<FoldingUnit> units, Rune character, int start, int end)
    {
        var plain = IsPlain(Rune.GetUnicodeCategory(character));
        foreach (var folded in CharacterFolding.Fold(character).EnumerateRunes())
            if (FoldingRoles.Of(folded) is var role and not FoldingRole.Invisible)
                units.Add(new(folded, role, start, end, plain));
    }

    static bool IsPlain(UnicodeCategory category) =>
        category is <= UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber or (>= UnicodeCategory.ConnectorPunctuation and <= UnicodeCategory.OtherPunctuation);
}
