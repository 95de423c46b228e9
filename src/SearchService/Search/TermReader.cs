using System.Collections.Immutable;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>Tells what a term is: a field, a condition on a number, runs near each other, a pattern, or a run.</summary>
static class TermReader
{
    /// <summary>The most asterisks a term may hold.</summary>
    public const int MostGaps = 4;

    public static TermReading Read(QueryToken token)
    {
        var text = token.Text.Replace('\n', ' ');
        return FieldReader.TryRead(token with { Text = text })
            ?? ConditionReader.TryRead(token with { Text = text })
            ?? Near(token with { Text = text })
            ?? Pattern(token with { Text = text })
            ?? Run(text, token.Position);
    }

    static TermReading Run(string text, int position) =>
        FaultOf(text, position) is { } fault ? fault : new Query.Run(QueryCharacters.WithoutQuotes(text));

    // A run with the end of a sentence inside could never occur, so it is refused rather than found nowhere.
    static ParsedQuery.Refused? FaultOf(string text, int position)
    {
        var folded = FoldedText.Of(text);
        if (folded.Text.Length == 0)
            return QueryParser.Refusal(position, $"“{text}”中没有可以搜索的字", "There is nothing to search for in this term");
        return folded.Text.IndexOf(FoldedText.Break) is var at and >= 0
            ? QueryParser.Refusal(position + folded.SpanOf(at, 1).Start, "连续的字串不能跨句，请在句末标点处分成两个词语", "No run crosses the end of a sentence; split the term here")
            : null;
    }

    // "甲 乙"~10: a quote, a wave and a number, and nothing else.
    static TermReading? Near(QueryToken token)
    {
        var text = token.Text;
        if (QueryCharacters.ClosingOf(text[0]) is not { } closing)
            return null;
        var end = 1 + text.AsSpan(1).IndexOfAny(closing);
        if (end + 1 >= text.Length || !QueryCharacters.IsWave(text[end + 1]))
            return null;
        if (!int.TryParse(QueryValues.Folded(text[(end + 2)..]), out var distance) || distance is < 0 or > Query.Near.MostDistance)
            return QueryParser.Refusal(token.Position + end + 1, $"“~”之后应为 0 到 {Query.Near.MostDistance} 的整数，即相隔至多几个字", $"A number from 0 to {Query.Near.MostDistance} should follow “~”: how many characters may stand between");
        return Near(text[1..end], token.Position + 1, distance);
    }

    static TermReading Near(string quoted, int position, int distance)
    {
        var words = quoted.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var runs = words.Select(word => new Query.Run(QueryCharacters.WithoutQuotes(word))).DistinctBy(run => run.Folded).ToImmutableArray();
        return words.Select(word => FaultOf(word, position)).FirstOrDefault(fault => fault is not null) is { } fault ? fault
            : runs.Length < 2 ? QueryParser.Refusal(position, "“~”之前的引号中应有以空格分开的两个以上不同词语", "Two or more different words, separated by spaces, should stand in the quotes before “~”")
            : new Query.Near(runs, distance);
    }

    static TermReading? Pattern(QueryToken token)
    {
        var gaps = new List<int>();
        for (var at = -1; (at = QueryCharacters.IndexOutsideQuotes(token.Text, QueryCharacters.IsAsterisk, at + 1)) >= 0;)
            gaps.Add(at);
        if (gaps.Count == 0)
            return null;
        if (gaps.Count > MostGaps)
            return QueryParser.Refusal(token.Position + gaps[MostGaps], $"一个词语中的“*”不能超过 {MostGaps} 个", $"A term may hold at most {MostGaps} “*”");
        return Pattern(token, gaps);
    }

    static TermReading Pattern(QueryToken token, List<int> gaps)
    {
        var pieces = gaps.Append(token.Text.Length).Zip(gaps.Select(gap => gap + 1).Prepend(0), (end, start) => (Text: token.Text[start..end], Position: token.Position + start)).ToList();
        foreach (var (index, piece) in pieces.Index())
            if (Query.Pattern.FoldedPiece(piece.Text, index > 0, index < pieces.Count - 1).Length == 0)
                return QueryParser.Refusal(token.Position + gaps[Math.Min(index, gaps.Count - 1)], "“*”的两边都应有字", "Characters should stand on both sides of “*”");
            else if (FaultOf(piece.Text, piece.Position) is { } fault)
                return fault;
        return new Query.Pattern([.. pieces.Select(piece => QueryCharacters.WithoutQuotes(piece.Text))]);
    }
}

/// <summary>A question, or why a term is none.</summary>
readonly record struct TermReading(Query? Query, ParsedQuery.Refused? Fault)
{
    public static implicit operator TermReading(Query query) => new(query, null);

    public static implicit operator TermReading(ParsedQuery.Refused fault) => new(null, fault);
}
