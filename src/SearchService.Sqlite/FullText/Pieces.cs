using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Text;

namespace SearchService.Sqlite.FullText;

/// <summary>A term as the index is asked for it: the covers of its runs, joined into one query of FTS5.</summary>
/// <param name="Match">The query: all tokens, the rarest first, by “and”.</param>
/// <param name="Covers">The covers; their steps name phrases of the query.</param>
/// <param name="BreakPhrase">The phrase that tells where sentences end, or −1 where nobody asks.</param>
sealed record Pieces(string Match, ImmutableArray<Cover> Covers, int BreakPhrase)
{
    /// <summary>The pieces of a term that is not a run of a single character.</summary>
    public static Pieces Of(Query.Term term, Func<string, long> frequency) => term switch
    {
        Query.Run run => Of([run.Folded], frequency, withBreaks: false),
        Query.Pattern pattern => Of(pattern.Folded, frequency, withBreaks: true),
        Query.Near near => Of([.. near.Runs.Select(run => run.Folded)], frequency, withBreaks: false),
        _ => throw new InvalidOperationException($"There is no term {term.GetType()}."),
    };

    static Pieces Of(ImmutableArray<string> runs, Func<string, long> frequency, bool withBreaks)
    {
        var covers = runs.Select(run => Cover.Of(run, frequency)).ToList();
        var tokens = covers.SelectMany(cover => cover.Tokens).Distinct().OrderBy(token => IsOneCharacter(token) ? long.MaxValue : frequency(token)).ToList();
        if (withBreaks)
            tokens.Add(FoldedText.Break.ToString());
        return new(
            string.Join(" AND ", tokens.Select(Phrase)),
            [.. covers.Select(cover => cover with { Steps = [.. cover.Steps.Select(step => step with { Token = tokens.IndexOf(cover.Tokens[step.Token]) })] })],
            withBreaks ? tokens.Count - 1 : -1);
    }

    // A single character is the beginning of a pair; the end of a sentence has a token of its own. Folded text holds no quotation mark.
    static string Phrase(string token) => IsOneCharacter(token) && token[0] != FoldedText.Break ? $"\"{token}\"*" : $"\"{token}\"";

    static bool IsOneCharacter(string token) => System.Text.Rune.GetRuneAt(token, 0).Utf16SequenceLength == token.Length;
}
