using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;

namespace SearchService.Corpus.Narrative;

/// <summary>
/// What the narratives are made of: symbols and the ways to write them, from the text files beside this one. A line <c>:: 主题</c> opens
/// a symbol with one alternative a line, <c>:= 词语</c> one with alternatives between spaces; <c>主动公开@财政</c> holds for agencies
/// with that duty, besides those of <c>主动公开</c>.
/// </summary>
public static class Grammar
{
    static readonly FrozenDictionary<string, ImmutableArray<Alternative>> Alternatives = Load();

    /// <summary>The ways to write a symbol for an agency with a duty; none where the grammar does not know the symbol.</summary>
    public static ImmutableArray<Alternative> Of(string symbol, string function) =>
        Alternatives.GetValueOrDefault($"{symbol}@{function}", []) is { IsEmpty: false } special
            ? Alternatives.TryGetValue(symbol, out var general) ? [.. special, .. general] : special
            : Alternatives.GetValueOrDefault(symbol, []);

    /// <summary>Every symbol, for the tests.</summary>
    public static IEnumerable<string> Symbols => Alternatives.Keys;

    static FrozenDictionary<string, ImmutableArray<Alternative>> Load()
    {
        var assembly = typeof(Grammar).Assembly;
        var read = new Dictionary<string, List<string>>();
        foreach (var file in assembly.GetManifestResourceNames().Order(StringComparer.Ordinal))
            using (var reader = new StreamReader(assembly.GetManifestResourceStream(file)!, Encoding.UTF8))
                Read(reader, read);
        return read.ToFrozenDictionary(symbol => symbol.Key, symbol => symbol.Value.Select(Alternative.Parse).ToImmutableArray());
    }

    static void Read(StreamReader reader, Dictionary<string, List<string>> symbols)
    {
        List<string>? open = null;
        var asWords = false;
        while (reader.ReadLine() is { } line)
        {
            if (line.Length == 0 || line[0] == '#')
                continue;
            if (line.StartsWith("::", StringComparison.Ordinal) || line.StartsWith(":=", StringComparison.Ordinal))
                (open, asWords) = (symbols[line[2..].Trim()] = [], line[1] == '=');
            else
                open!.AddRange(asWords ? line.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [line]);
        }
    }
}
