using System.Runtime.InteropServices;
using System.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>
/// How often each character occurs in a section, as words: the count by its decimal places, so that few words say every count. 公 that occurs 27 times is “公20 公7”.
/// Digits and Latin letters are left out: no query asks for one of them by itself.
/// </summary>
static class Tally
{
    /// <summary>The words for a folded text, a space between them.</summary>
    public static string Of(string folded) => string.Join(' ', Counts(folded).SelectMany(pair => Parts(pair.Value).Select(part => WordFor(pair.Key.ToString(), part))));

    /// <summary>The word that says a character occurs so many times, besides those its other words say.</summary>
    public static string WordFor(string character, int part) => $"{character}{part}";

    /// <summary>Every part that a count up to the most can have: 1 to 9, 10 to 90, and so on.</summary>
    public static IEnumerable<int> PartsUpTo(int most)
    {
        for (var place = 1L; place <= most; place *= 10)
            for (var digit = 1; digit <= 9; digit++)
                yield return (int)(digit * place);
    }

    static IEnumerable<int> Parts(int count)
    {
        for (var place = 1; count > 0; place *= 10, count /= 10)
            if (count % 10 > 0)
                yield return count % 10 * place;
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
