using System.Collections.Immutable;
using System.Text;

namespace SearchService.Corpus.Fuzzing;

/// <summary>A way to spoil a document's bytes.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Spoil">The spoiled bytes.</param>
public sealed record Mutation(string Name, Func<byte[], Dice, byte[]> Spoil)
{
    const int Huge = 100_000, Deep = 20_000, MostInserted = 1 << 20;

    static readonly string[] Spans = ["colspan", "rowspan"];

    /// <summary>Every way.</summary>
    public static ImmutableArray<Mutation> All { get; } =
    [
        new("flipped bytes", FlipBytes),
        new("a cut end", (bytes, dice) => bytes[..dice.Below(bytes.Length + 1)]),
        new("a cut start", (bytes, dice) => bytes[dice.Below(bytes.Length + 1)..]),
        new("a hole", (bytes, dice) => Between(bytes, dice) is var (start, end) ? [.. bytes[..start], .. bytes[end..]] : bytes),
        new("a doubled block", (bytes, dice) => Between(bytes, dice) is var (start, end) ? [.. bytes[..end], .. bytes[start..]] : bytes),
        new("a block many times", Repeat),
        new("swapped blocks", SwapBlocks),
        new("shuffled lines", (bytes, dice) => Lines(bytes, lines => dice.Shuffled(lines))),
        new("reversed lines", (bytes, _) => Lines(bytes, lines => [.. lines.Reverse()])),
        new("huge spans", (bytes, dice) => Text(bytes, text => text.Replace("<td", $"<td {dice.Pick(Spans)}=\"{Huge}\"", StringComparison.Ordinal))),
        new("deep nesting", (bytes, dice) => Insert(bytes, dice, string.Concat(Enumerable.Repeat(dice.Pick((string[])["<div>", "<table><tr><td>", "<b>", "<ul><li>"]), dice.Between(1, Deep))))),
        new("many bars", (bytes, dice) => Insert(bytes, dice, new string('|', dice.Between(1, Huge)))),
        new("many tabs", (bytes, dice) => Insert(bytes, dice, string.Concat(Enumerable.Repeat("\t\n", dice.Between(1, Deep))))),
        new("many digits", (bytes, dice) => Insert(bytes, dice, new string('9', dice.Between(1, Deep)))),
        new("many brackets", (bytes, dice) => Insert(bytes, dice, new string('（', dice.Between(1, Deep)))),
        new("a long line", (bytes, dice) => Insert(bytes, dice, string.Concat(Enumerable.Repeat("公开 ", dice.Between(1, Deep))))),
        new("zero bytes", (bytes, dice) => Insert(bytes, dice, new string('\0', dice.Between(1, 9)))),
        new("half a character", (bytes, dice) => InsertBytes(bytes, dice, [0xE5, 0x85])),
    ];

    static byte[] FlipBytes(byte[] bytes, Dice dice)
    {
        var spoiled = bytes.ToArray();
        for (var flips = dice.Between(1, 20); flips > 0 && spoiled.Length > 0; flips--)
            spoiled[dice.Below(spoiled.Length)] ^= (byte)dice.Between(1, 255);
        return spoiled;
    }

    static (int Start, int End) Between(byte[] bytes, Dice dice)
    {
        var (one, other) = (dice.Below(bytes.Length + 1), dice.Below(bytes.Length + 1));
        return (Math.Min(one, other), Math.Max(one, other));
    }

    static byte[] Repeat(byte[] bytes, Dice dice)
    {
        var (start, end) = Between(bytes, dice);
        var times = Math.Min(dice.Between(2, 200), MostInserted / Math.Max(1, end - start));
        return [.. bytes[..end], .. Enumerable.Repeat(bytes[start..end], times).SelectMany(block => block), .. bytes[end..]];
    }

    static byte[] SwapBlocks(byte[] bytes, Dice dice)
    {
        var (start, end) = Between(bytes, dice);
        var middle = start + dice.Below(end - start + 1);
        return [.. bytes[..start], .. bytes[middle..end], .. bytes[start..middle], .. bytes[end..]];
    }

    static byte[] Lines(byte[] bytes, Func<string[], string[]> change) => Text(bytes, text => string.Join('\n', change(text.Split('\n'))));

    static byte[] Text(byte[] bytes, Func<string, string> change) => Encoding.Latin1.GetBytes(change(Encoding.Latin1.GetString(bytes)));

    static byte[] Insert(byte[] bytes, Dice dice, string text) => InsertBytes(bytes, dice, Encoding.UTF8.GetBytes(text));

    static byte[] InsertBytes(byte[] bytes, Dice dice, byte[] inserted)
    {
        var at = dice.Below(bytes.Length + 1);
        return [.. bytes[..at], .. inserted, .. bytes[at..]];
    }
}
