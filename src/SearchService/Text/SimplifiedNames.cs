using System.Text;

namespace SearchService.Text;

/// <summary>Names as they are kept: simplified, without white space, otherwise as printed.</summary>
public static class SimplifiedNames
{
    // Folding takes these for traditional characters, yet the 《通用规范汉字表》 of 2013 has them: 乾县 is the county's own name.
    const string Standard = "乾昇陞徵瞭著藉夥於";

    /// <summary>A name with each traditional character simplified: 縣 → 县.</summary>
    public static string Of(string printed)
    {
        var name = new StringBuilder(printed.Length);
        foreach (var character in printed.EnumerateRunes())
            if (!Rune.IsWhiteSpace(character))
                name.Append(Of(character));
        return name.ToString();
    }

    static string Of(Rune character) =>
        IsHan(character) && !Standard.Contains((char)character.Value, StringComparison.Ordinal) ? CharacterFolding.Fold(character) : character.ToString();

    // From the radicals up to the full-width forms, which stay as they are printed; and the planes of rare characters.
    static bool IsHan(Rune character) => Rune.IsLetter(character) && character.Value is (>= 0x2E80 and < 0xFF00) or (>= 0x20000 and < 0x40000);
}
