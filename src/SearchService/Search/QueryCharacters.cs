using System.Collections.Frozen;

namespace SearchService.Search;

/// <summary>The characters that mean something in a query, in every form they are typed in.</summary>
static class QueryCharacters
{
    const string Quotes = "\"＂“”「」『』";

    static readonly FrozenDictionary<char, string> Closing = new Dictionary<char, string>
    {
        ['"'] = "\"＂”",
        ['＂'] = "\"＂”",
        ['“'] = "”\"＂",
        ['「'] = "」",
        ['『'] = "』",
    }.ToFrozenDictionary();

    /// <summary>What closes a quote that this character opens, or null where it opens none.</summary>
    public static string? ClosingOf(char character) => Closing.GetValueOrDefault(character);

    /// <summary>Whether it compares numbers.</summary>
    public static bool IsComparison(char character) => "<>=≤≥≠＜＞＝".Contains(character, StringComparison.Ordinal);

    /// <summary>Whether it asks for nearness.</summary>
    public static bool IsWave(char character) => character is '~' or '～';

    /// <summary>Whether it stands for any characters.</summary>
    public static bool IsAsterisk(char character) => character is '*' or '＊';

    /// <summary>The characters of a term that are searched for: all but the quotes.</summary>
    public static string WithoutQuotes(string term) => string.Concat(term.Where(character => !Quotes.Contains(character, StringComparison.Ordinal))).Trim();

    /// <summary>Where a term holds a character outside its quotes; −1 where it does not.</summary>
    public static int IndexOutsideQuotes(string term, Func<char, bool> wanted, int from = 0)
    {
        for (var at = from; at < term.Length; at++)
            if (ClosingOf(term[at]) is { } closing && term.AsSpan(at + 1).IndexOfAny(closing) is var length and >= 0)
                at += length + 1;
            else if (wanted(term[at]))
                return at;
        return -1;
    }
}
