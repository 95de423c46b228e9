using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace SearchService.Text;

/// <summary>
/// What one character becomes before it is compared: its compatibility form, lower case, Latin letters without marks, traditional
/// characters simplified. Each character by itself, so the same character folds alike in a query and in a report.
/// </summary>
public static class CharacterFolding
{
    static readonly FrozenDictionary<int, string> Folded = Load();

    // Every character of a report passes here several times: those of the first plane are made a text once, when they are first met.
    static readonly string?[] Met = new string?[char.MaxValue + 1];

    /// <summary>The folded form of a character: one character or more, a space for a white space, never empty.</summary>
    public static string Fold(Rune character) => character.IsBmp ? Met[character.Value] ??= Find(character) : Find(character);

    /// <summary>A text with every character folded and nothing else changed.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        foreach (var character in text.EnumerateRunes())
            folded.Append(Fold(character));
        return folded.ToString();
    }

    static string Find(Rune character) => Folded.TryGetValue(character.Value, out var folded) ? folded : character.ToString();

    static FrozenDictionary<int, string> Load()
    {
        var simplified = Lines("traditional-simplified.txt").ToDictionary(pair => pair[0], pair => pair[1]);
        var folded = new Dictionary<int, string>();
        for (var letter = 'A'; letter <= 'Z'; letter++)
            folded[letter] = char.ToLowerInvariant(letter).ToString();
        foreach (var (character, simple) in simplified)
            folded[Rune.GetRuneAt(character, 0).Value] = simple;
        // A compatibility ideograph first becomes the unified one, which may then have a simplified form.
        foreach (var pair in Lines("compatibility.txt"))
            folded[int.Parse(pair[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture)] = simplified.GetValueOrDefault(pair[1], pair[1]);
        return folded.ToFrozenDictionary();
    }

    static IEnumerable<string[]> Lines(string file)
    {
        using var stream = typeof(CharacterFolding).Assembly.GetManifestResourceStream($"SearchService.Text.{file}")
            ?? throw new InvalidOperationException($"The data file {file} is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        while (reader.ReadLine() is { } line)
            if (line.Length > 0 && line[0] != '#')
                yield return line.Split('\t');
    }
}
