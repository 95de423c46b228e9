using System.Text;
using System.Text.RegularExpressions;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>What is left of a printed label when all is taken away that real documents change: width, script, spaces, quotes, punctuation and leading numerals.</summary>
static partial class LabelText
{
    static readonly Memo<string> Cores = new(label => Bare(Numerals().Replace(CharacterFolding.Fold(label), "")));

    /// <summary>The label folded and without leading numerals: （一）予以公开 → 予以公开.</summary>
    public static string Core(string label) => Cores[label];

    /// <summary>The label folded, its numerals kept: 第二十条第（一）项 → 第二十条第一项.</summary>
    public static string Bare(string label)
    {
        var bare = new StringBuilder(label.Length);
        foreach (var character in CharacterFolding.Fold(label))
            if (char.IsLetterOrDigit(character))
                bare.Append(character);
        return bare.ToString();
    }

    // 一、 （一） 1. 1、 第一部分, also several of them; a stray bar or letter l before them was seen.
    [GeneratedRegex(@"^(?>[\s|]*)l?(?:第[一二三四五六七八九十]+(?:部分|章)[\s,:、.]*|\(?\s*(?:[一二三四五六七八九十]+|\d{1,2})\s*[)、.．,:]\s*|\(\s*[一二三四五六七八九十\d]+\s*\)\s*|[一二三四五六七八九十]\s+)+")]
    private static partial Regex Numerals();
}
