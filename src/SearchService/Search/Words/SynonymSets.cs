using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search.Words;

/// <summary>
/// Sets of words that mean the same: 信访 举报 投诉 申诉. Ours are in <c>synonyms.txt</c>, a user's file adds to them; bodies come with the other ways their
/// names are written (<see cref="FullName.OtherSpellings"/>). They are used where a search asks for them, and then the answer names them.
/// </summary>
public sealed class SynonymSets
{
    readonly ILookup<string, ImmutableArray<string>> _setsByWord;

    SynonymSets(ImmutableArray<ImmutableArray<string>> sets, ImmutableArray<string> faults)
    {
        (Sets, Faults) = (sets, faults);
        _setsByWord = sets.SelectMany(set => set, (set, word) => (Folded: Folded(word), set)).ToLookup(pair => pair.Folded, pair => pair.set);
    }

    /// <summary>Those that are part of the program.</summary>
    public static SynonymSets BuiltIn { get; } = Read(WordFile.Embedded("synonyms.txt"), "synonyms.txt", []);

    /// <summary>The sets.</summary>
    public ImmutableArray<ImmutableArray<string>> Sets { get; }

    /// <summary>What is wrong with lines that were left out, one sentence each.</summary>
    public ImmutableArray<string> Faults { get; }

    /// <summary>These sets and those of a user's file. A line is a set, its words separated by spaces.</summary>
    public SynonymSets With(string text, string fileName) => Read(text, fileName, Sets);

    /// <summary>The words that mean the same as a word, without itself; none for most.</summary>
    public ImmutableArray<string> Of(string word) =>
        [.. _setsByWord[Folded(word)].SelectMany(set => set).Concat(FullName.OtherSpellings(word)).DistinctBy(Folded).Where(other => Folded(other) != Folded(word))];

    /// <summary>A query in which every run that has words of the same meaning asks for any of them. A run in a pattern or in nearness stays.</summary>
    public Query Expand(Query query) => query switch
    {
        Query.Run run => Of(run.Text) is { IsEmpty: false } others ? new Query.AnyOf([run, .. others.Select(word => new Query.Run(word))]) : run,
        Query.AllOf all => new Query.AllOf([.. all.Parts.Select(Expand)]),
        Query.AnyOf any => new Query.AnyOf([.. any.Parts.Select(Expand).SelectMany(part => part is Query.AnyOf inner ? inner.Parts : [part]).Distinct()]),
        Query.AtLeast some => some with { Parts = [.. some.Parts.Select(Expand)] },
        Query.Without without => new Query.Without(Expand(without.Inner)),
        Query.Within { Inner: { } inner } within => within with { Inner = Expand(inner) },
        _ => query,
    };

    /// <summary>What <see cref="Expand"/> does to a query: each word with those it stands for.</summary>
    public ImmutableArray<Expansion> ExpansionsOf(Query? query) =>
        [.. (query?.Terms ?? []).OfType<Query.Run>().Distinct().Select(run => new Expansion(run.Text, Of(run.Text))).Where(expansion => !expansion.Words.IsEmpty)];

    static SynonymSets Read(string text, string fileName, ImmutableArray<ImmutableArray<string>> others)
    {
        var (sets, faults) = (others.ToBuilder(), ImmutableArray.CreateBuilder<string>());
        foreach (var (number, words) in WordFile.Entries(text).Select(entry => (entry.Number, entry.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))))
            if (FaultOf(words) is { } fault)
                faults.Add($"{fileName} 第 {number} 行：{fault} (line {number}).");
            else
                sets.Add([.. words.DistinctBy(Folded)]);
        return new(sets.ToImmutable(), faults.ToImmutable());
    }

    static string? FaultOf(string[] words) =>
        words.FirstOrDefault(word => QueryParser.Parse($"\"{word}\"") is not ParsedQuery.Understood { Query: Query.Run }) is { } odd ? $"“{odd}”不是可以检索的词语。{odd} cannot be searched for"
        : words.DistinctBy(Folded).Count() < 2 ? "一组至少要有两个词语，以空格分开。A set has two words or more, separated by spaces"
        : null;

    static string Folded(string word) => FoldedText.Of(word).Text;
}

/// <summary>A word and those that are searched for with it.</summary>
/// <param name="Term">The word as typed.</param>
/// <param name="Words">The others.</param>
public sealed record Expansion(string Term, ImmutableArray<string> Words);
