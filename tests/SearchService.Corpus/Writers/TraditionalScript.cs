using System.Collections.Frozen;
using System.Text;
using SearchService.Text;

namespace SearchService.Corpus.Writers;

/// <summary>Turns text into traditional characters, as mirrors of government pages do, character by character.</summary>
public static class TraditionalScript
{
    // Where the rule below keeps a simplified character that such pages change, or takes the wrong one of several.
    const string Preferred = "采採 当當 范範 干幹 后後 划劃 几幾 尽盡 据據 里裡 历歷 丰豐 松鬆 万萬 系係 证證 馈饋 并並 余餘 于於 与與 云雲 征徵 准準 冲衝 只只 获獲 复復 广廣 听聽 术術";

    const byte FrequentUpTo = 0xC6;

    static readonly Encoding Big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!;
    static readonly FrozenDictionary<char, char> Traditional = Load();

    /// <summary>The text in traditional characters; folding turns it back.</summary>
    public static string Of(string text) => string.Create(text.Length, text, static (characters, source) =>
    {
        for (var index = 0; index < source.Length; index++)
            characters[index] = Traditional.GetValueOrDefault(source[index], source[index]);
    });

    // The frequent characters of Big5 are those that people who write traditional characters use: 發 and not 髪, and 局 as it is, not 侷.
    static FrozenDictionary<char, char> Load()
    {
        var traditional = new Dictionary<char, char>();
        foreach (var lead in (byte[])[FrequentUpTo, 0xF9])
            for (var character = '\u4E00'; character <= '\u9FFF'; character++)
                if (CharacterFolding.Fold(new Rune(character)) is [var simplified] && simplified != character && IsIn(character, lead) && !IsIn(simplified, lead))
                    traditional.TryAdd(simplified, character);
        foreach (var pair in Preferred.Split(' '))
            traditional[pair[0]] = pair[1];
        return traditional.ToFrozenDictionary();
    }

    static bool IsIn(char character, byte lastLead) => Big5.GetBytes([character]) is [>= 0xA4 and var lead, _] && lead <= lastLead;
}
