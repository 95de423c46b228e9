using System.Globalization;

namespace SearchService.Ingest.Readers;

/// <summary>How Word prints the number of a list's item in the formats of ECMA-376, 17.18.59.</summary>
static class ListNumber
{
    const string Roman = "m1000 cm900 d500 cd400 c100 xc90 l50 xl40 x10 ix9 v5 iv4 i1";

    // Formats whose items are single characters, from 1 on; beyond the last one Word itself goes on in figures.
    static readonly Dictionary<string, string> Characters = new()
    {
        ["upperLetter"] = "ABCDEFGHIJKLMNOPQRSTUVWXYZ",
        ["lowerLetter"] = "abcdefghijklmnopqrstuvwxyz",
        ["decimalEnclosedCircle"] = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
        ["decimalEnclosedCircleChinese"] = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳",
        ["decimalEnclosedParen"] = "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇",
        ["decimalEnclosedFullstop"] = "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛",
        ["ideographEnclosedCircle"] = "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉",
        ["ideographTraditional"] = "甲乙丙丁戊己庚辛壬癸",
        ["ideographZodiac"] = "子丑寅卯辰巳午未申酉戌亥",
    };

    /// <summary>A number in a format; bullets print none.</summary>
    public static string Print(int number, string format) => format switch
    {
        "bullet" or "none" => "",
        "decimalZero" => number.ToString("00", CultureInfo.InvariantCulture),
        "decimalFullWidth" or "decimalFullWidth2" => string.Concat(Figures(number).Select(figure => (char)(figure - '0' + '０'))),
        "upperRoman" => InRoman(number).ToUpperInvariant(),
        "lowerRoman" => InRoman(number),
        "ideographDigital" or "japaneseDigitalTenThousand" => InHan(number, "〇一二三四五六七八九", ""),
        "chineseLegalSimplified" or "ideographLegalTraditional" or "japaneseLegal" => InHan(number, "零壹贰叁肆伍陆柒捌玖", "拾"),
        _ when Characters.TryGetValue(format, out var characters) => number >= 1 && number <= characters.Length ? characters[(number - 1)..number] : Figures(number),
        _ when format.StartsWith("chinese", StringComparison.Ordinal) || format.StartsWith("japanese", StringComparison.Ordinal) || format.StartsWith("taiwanese", StringComparison.Ordinal) => InHan(number, "〇一二三四五六七八九", "十"),
        _ => Figures(number),
    };

    static string Figures(int number) => number.ToString(CultureInfo.InvariantCulture);

    // 十, 十一, 二十; where a format knows no ten, 一〇, 一一, 二〇.
    static string InHan(int number, string digits, string ten)
    {
        if (number is < 1 or > 99)
            return Figures(number);
        var (tens, ones) = (number / 10, number % 10);
        return ten.Length == 0
            ? string.Concat(Figures(number).Select(figure => digits[figure - '0']))
            : (tens > 1 ? digits[tens].ToString() : "") + (tens > 0 ? ten : "") + (ones > 0 ? digits[ones].ToString() : "");
    }

    static string InRoman(int number)
    {
        var printed = "";
        foreach (var sign in Roman.Split(' '))
            for (var value = int.Parse(sign.TrimStart('m', 'c', 'd', 'x', 'l', 'v', 'i'), CultureInfo.InvariantCulture); number >= value && printed.Length < 20; number -= value)
                printed += sign.TrimEnd('0', '1', '4', '5', '9');
        return printed;
    }
}
