using System.Collections.Immutable;
using SearchService.Text;

namespace SearchService.Search.Words;

/// <summary>Phrases that reports often hold, from <c>phrases.txt</c>, with how they are spoken: to complete what is being typed, and to offer where nothing is found.</summary>
public static class Phrases
{
    /// <summary>All of them, the more usual first.</summary>
    public static ImmutableArray<Phrase> All { get; } = [.. WordFile.Entries(WordFile.Embedded("phrases.txt")).Select(entry => Phrase.Of(entry.Text))];
}

/// <summary>A phrase and its pronunciation.</summary>
/// <param name="Text">The phrase.</param>
/// <param name="Folded">The phrase as search compares it.</param>
/// <param name="Sound">Its syllables in pinyin without tones, joined.</param>
/// <param name="Initials">Their first letters.</param>
public sealed record Phrase(string Text, string Folded, string Sound, string Initials)
{
    /// <summary>Reads a line of the file: the phrase, a tab, its syllables.</summary>
    internal static Phrase Of(string line) => line.Split('\t') is [var text, var syllables]
        ? new(text, FoldedText.Of(text).Text, syllables.Replace(" ", "", StringComparison.Ordinal), string.Concat(syllables.Split(' ').Select(syllable => syllable[0])))
        : throw new FormatException($"'{line}' is not a phrase, a tab and its syllables.");

    /// <summary>Whether what was typed begins it, as it is written or as it is spoken.</summary>
    public bool BeginsWith(string folded) =>
        Folded.StartsWith(folded, StringComparison.Ordinal) || (Letters(folded) is { Length: > 1 } letters && (Sound.StartsWith(letters, StringComparison.Ordinal) || Initials.StartsWith(letters, StringComparison.Ordinal)));

    /// <summary>Whether what was typed says it in other characters: in pinyin, by initials, or shortened (信公 of 信息公开).</summary>
    public bool IsMeantBy(string folded) => Letters(folded) is { Length: > 1 } letters ? letters == Sound || letters == Initials : folded.Length > 1 && IsShortened(folded);

    bool IsShortened(string folded)
    {
        var at = 0;
        foreach (var character in Folded)
            at += at < folded.Length && folded[at] == character ? 1 : 0;
        return at == folded.Length && folded[0] == Folded[0];
    }

    // Only where all of it is letters.
    static string Letters(string folded)
    {
        var letters = folded.Replace(FoldedText.Boundary.ToString(), "", StringComparison.Ordinal);
        return letters.All(char.IsAsciiLetterLower) ? letters : "";
    }
}
