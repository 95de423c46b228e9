using System.Runtime.InteropServices;
using System.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// How often each character occurs in a section, as a text of lines: the first holds the characters that occur once, the second those that
/// occur twice, and so on. 公开公 is “\n开 公”. Digits and Latin letters are left out: no query asks for one of them by itself.
/// </summary>
static class Tally
{
    /// <summary>Begins the first line; itself a token, which tells that a section has text.</summary>
    public const char Start = '\n';

    /// <summary>Begins every other line.</summary>
    public const char Step = ' ';

    public static string Of(string folded)
    {
        if (folded.Length == 0)
            return "";
        var text = new StringBuilder().Append(Start);
        var line = 1;
        foreach (var (character, count) in Counts(folded).OrderBy(pair => pair.Value))
        {
            text.Append(Step, count - line).Append(character);
            line = count;
        }
        return text.ToString();
    }

    static Dictionary<Rune, int> Counts(string folded)
    {
        var counts = new Dictionary<Rune, int>();
        foreach (var character in folded.EnumerateRunes())
            if (!character.IsAscii)
                CollectionsMarshal.GetValueRefOrAddDefault(counts, character, out _)++;
        return counts;
    }
}
