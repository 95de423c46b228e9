using System.Collections.Frozen;

namespace SearchService.Search;

/// <summary>
/// Cuts a query into terms and operators. A term is an unbroken string of characters: inside it, quotes only keep spaces together
/// and parentheses are punctuation, so that “放管服”改革 and 第二十条第（一）项 are one run each, as they are when pasted from a report.
/// </summary>
sealed class QueryLexer(string text)
{
    static readonly FrozenDictionary<string, QueryTokenKind> Words = new Dictionary<string, QueryTokenKind>
    {
        ["AND"] = QueryTokenKind.And,
        ["OR"] = QueryTokenKind.Or,
        ["NOT"] = QueryTokenKind.Not,
    }.ToFrozenDictionary();

    readonly List<QueryToken> _tokens = [];
    int _at;

    /// <summary>Why the text cannot be cut, or null.</summary>
    public ParsedQuery.Refused? Fault { get; private set; }

    /// <summary>The terms and operators, with an end after them; up to the fault where there is one.</summary>
    public IReadOnlyList<QueryToken> Tokens()
    {
        for (SkipSpaces(); _at < text.Length && Fault is null; SkipSpaces())
            _tokens.Add(Operator(text[_at]) is { } kind ? new(kind, _at, text[_at++].ToString()) : Least() ?? Term());
        _tokens.Add(new(QueryTokenKind.End, text.Length, ""));
        return _tokens;
    }

    void SkipSpaces() => _at = AfterSpaces(_at);

    int AfterSpaces(int at)
    {
        while (at < text.Length && char.IsWhiteSpace(text[at]))
            at++;
        return at;
    }

    QueryTokenKind? Operator(char character) => character switch
    {
        '(' or '（' => QueryTokenKind.Open,
        ')' or '）' => QueryTokenKind.Close,
        '|' or '｜' => QueryTokenKind.Or,
        // A dash before a space is a pause: it is left to be refused as a term without a character.
        '-' or '－' when _at + 1 < text.Length && !char.IsWhiteSpace(text[_at + 1]) => QueryTokenKind.Not,
        _ => null,
    };

    // Only right after a parenthesis: elsewhere a wave is punctuation, as in 2021～2023.
    QueryToken? Least()
    {
        var start = _at;
        if (!QueryCharacters.IsWave(text[start]) || _tokens is not [.., { Kind: QueryTokenKind.Close } close] || close.Position != start - 1)
            return null;
        for (_at++; _at < text.Length && char.IsDigit(text[_at]);)
            _at++;
        return new(QueryTokenKind.Least, start, text[start.._at]);
    }

    QueryToken Term()
    {
        var start = _at;
        var depth = 0;
        for (; _at < text.Length && Fault is null && !EndsTerm(ref depth); _at++)
            if (QueryCharacters.ClosingOf(text[_at]) is { } closing)
                TakeQuoted(closing);
            else if (QueryCharacters.IsComparison(text[_at]))
                _at = AfterSpaces(_at + 1) - 1;
        var term = text[start.._at];
        return new(Words.GetValueOrDefault(term, QueryTokenKind.Term), start, term);
    }

    bool EndsTerm(ref int depth)
    {
        var character = text[_at];
        if (character is '(' or '（')
            depth++;
        // 新收 > 100 is one condition.
        if (char.IsWhiteSpace(character) && AfterSpaces(_at) is var next && next < text.Length && QueryCharacters.IsComparison(text[next]))
        {
            _at = next;
            return false;
        }
        return char.IsWhiteSpace(character) || character is '|' or '｜' || (character is ')' or '）' && depth-- == 0);
    }

    void TakeQuoted(string closing)
    {
        var length = text.AsSpan(_at + 1).IndexOfAny(closing);
        if (length < 0)
            Fault = QueryParser.Refusal(_at, $"引号“{text[_at]}”没有结束", $"The quote {text[_at]} is not closed");
        else
            _at += length + 1;
    }
}
