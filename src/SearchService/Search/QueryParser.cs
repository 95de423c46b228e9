using SearchService.Text;

namespace SearchService.Search;

/// <summary>
/// Reads the query language: terms separated by spaces must all occur; <c>"…"</c>, “…”, 「…」 and 『…』 keep spaces inside one run;
/// <c>OR</c> and <c>|</c>, <c>-</c> and <c>NOT</c>, parentheses; <c>AND</c> says what a space says. “And” binds before “or”. What the language
/// does not know is refused with its position, never ignored. No text makes it throw.
/// </summary>
public sealed class QueryParser
{
    /// <summary>The most characters a query may have.</summary>
    public const int MaxLength = 500;

    readonly IReadOnlyList<QueryToken> _tokens;
    int _next;
    ParsedQuery.Refused? _fault;

    QueryParser(string text)
    {
        var lexer = new QueryLexer(text);
        _tokens = lexer.Tokens();
        _fault = lexer.Fault;
    }

    /// <summary>Reads a query; a blank one asks for every report.</summary>
    public static ParsedQuery Parse(string? text) => text switch
    {
        { } when text.EnumerateRunes().Count() is var length && length > MaxLength =>
            Refusal(MaxLength, $"查询有 {length} 个字，最多 {MaxLength} 个", $"The query has {length} characters; at most {MaxLength} are allowed"),
        _ when string.IsNullOrWhiteSpace(text) => new ParsedQuery.Understood(null),
        _ => new QueryParser(text).Parse(),
    };

    internal static ParsedQuery.Refused Refusal(int position, string chinese, string english) =>
        new(position, $"第 {position + 1} 个字符：{chinese}。{english} (character {position + 1}).");

    QueryToken Next => _tokens[_next];

    ParsedQuery Parse()
    {
        var query = _fault is null ? AnyOf() : null;
        if (query is not null && Next.Kind != QueryTokenKind.End)
            Unexpected();
        return _fault is null ? new ParsedQuery.Understood(query) : _fault;
    }

    Query? AnyOf()
    {
        var parts = new List<Query>();
        do
        {
            if (AllOf() is not { } part)
                return null;
            parts.AddRange(part is Query.AnyOf inner ? inner.Parts : [part]);
        }
        while (Take(QueryTokenKind.Or));
        return parts.Distinct().ToList() is [var only] ? only : new Query.AnyOf([.. parts.Distinct()]);
    }

    Query? AllOf()
    {
        var parts = new List<Query>();
        do
        {
            if (Unary() is not { } part)
                return null;
            parts.AddRange(part is Query.AllOf inner ? inner.Parts : [part]);
        }
        while (Take(QueryTokenKind.And) || Next.Kind is QueryTokenKind.Term or QueryTokenKind.Not or QueryTokenKind.Open);
        return parts.Distinct().ToList() is [var only] ? only : new Query.AllOf([.. parts.Distinct()]);
    }

    Query? Unary()
    {
        if (Take(QueryTokenKind.Not))
            return Unary() is { } inner ? new Query.Without(inner) : null;
        if (Take(QueryTokenKind.Open))
            return AnyOf() is { } group ? Closed(group) : null;
        return Next.Kind == QueryTokenKind.Term ? Run(_tokens[_next++]) : Unexpected();
    }

    Query? Closed(Query group) => Take(QueryTokenKind.Close) ? group : Unexpected();

    // A run with the end of a sentence inside could never occur, so it is refused rather than found nowhere.
    Query.Run? Run(QueryToken term)
    {
        var typed = term.Text.Replace('\n', ' ');
        var folded = FoldedText.Of(typed);
        if (folded.Text.Length == 0)
            _fault = Refusal(term.Position, $"“{term.Text}”中没有可以搜索的字", "There is nothing to search for in this term");
        else if (folded.Text.IndexOf(FoldedText.Break) is var at and >= 0)
            _fault = Refusal(term.Position + folded.SpanOf(at, 1).Start, "连续的字串不能跨句，请在句末标点处分成两个词语", "No run crosses the end of a sentence; split the term here");
        return _fault is null ? new(QueryLexer.WithoutQuotes(typed)) : null;
    }

    bool Take(QueryTokenKind kind)
    {
        var taken = Next.Kind == kind;
        _next += taken ? 1 : 0;
        return taken;
    }

    Query? Unexpected()
    {
        _fault = Next.Kind == QueryTokenKind.End
            ? Refusal(Next.Position, "查询到此中断，此处应为词语、引号、“(”或“-”", "The query breaks off where a term, a quote, “(” or “-” should be")
            : Refusal(Next.Position, $"意外的“{Next.Text}”，此处应为词语、引号、“(”或“-”", $"Unexpected “{Next.Text}” where a term, a quote, “(” or “-” should be");
        return null;
    }
}
