using System.Collections.Frozen;

namespace SearchService.Search;

/// <summary>
/// Cuts a query into terms and operators. A term is an unbroken string of characters: inside it, quotes only keep spaces together
/// and parentheses are punctuation, so that “放管服”改革 and 第二十条第（一）项 are one run each, as they are when pasted from a report.
/// </summary>
sealed class QueryLexer(string text)
{
    const string Quotes = "\"＂“”「」『』";
    const string OperatorsOfNumbers = "<>=≤≥＜＞＝";

    static readonly FrozenDictionary<char, string> ClosingQuotes = new Dictionary<char, string>
    {
        ['"'] = "\"＂”",
        ['＂'] = "\"＂”",
        ['“'] = "”\"＂",
        ['「'] = "」",
        ['『'] = "』",
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, QueryTokenKind> Words = new Dictionary<string, QueryTokenKind>
    {
        ["AND"] = QueryTokenKind.And,
        ["OR"] = QueryTokenKind.Or,
        ["NOT"] = QueryTokenKind.Not,
    }.ToFrozenDictionary();

    static readonly string[] Fields = ["agency", "year", "region", "level", "type", "section", "format", "title", "finding"];

    readonly List<QueryToken> _tokens = [];
    int _at;

    /// <summary>Why the text cannot be cut, or null.</summary>
    public ParsedQuery.Refused? Fault { get; private set; }

    /// <summary>The terms and operators, with an end after them; up to the fault where there is one.</summary>
    public IReadOnlyList<QueryToken> Tokens()
    {
        for (SkipSpaces(); _at < text.Length && Fault is null; SkipSpaces())
            _tokens.Add(Operator(text[_at]) is { } kind ? new(kind, _at, text[_at++].ToString()) : Term());
        _tokens.Add(new(QueryTokenKind.End, text.Length, ""));
        return _tokens;
    }

    /// <summary>The characters of a term that are searched for: all but the quotes.</summary>
    public static string WithoutQuotes(string term) => string.Concat(term.Where(character => !Quotes.Contains(character))).Trim();

    void SkipSpaces()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at]))
            _at++;
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

    QueryToken Term()
    {
        var start = _at;
        RefuseField();
        for (var depth = 0; _at < text.Length && Fault is null && !EndsTerm(text[_at], ref depth); _at++)
            Take(text[_at]);
        var term = text[start.._at];
        return new(Words.GetValueOrDefault(term, QueryTokenKind.Term), start, term);
    }

    static bool EndsTerm(char character, ref int depth)
    {
        if (character is '(' or '（')
            depth++;
        return char.IsWhiteSpace(character) || character is '|' or '｜' || (character is ')' or '）' && depth-- == 0);
    }

    void Take(char character)
    {
        if (ClosingQuotes.TryGetValue(character, out var closing))
            TakeQuoted(closing);
        else if (character is '*' or '＊')
            NotYet(_at, "通配符“*”", "The wildcard “*”");
        else if (OperatorsOfNumbers.Contains(character))
            NotYet(_at, $"数值条件“{character}”", $"The condition “{character}” on a number");
    }

    void TakeQuoted(string closing)
    {
        var length = text.AsSpan(_at + 1).IndexOfAny(closing);
        if (length < 0)
        {
            Refuse(_at, $"引号“{text[_at]}”没有结束", $"The quote {text[_at]} is not closed");
            return;
        }
        _at += length + 1;
        if (_at + 1 < text.Length && text[_at + 1] is '~' or '～')
            NotYet(_at + 1, "邻近运算“~”", "The proximity operator “~”");
    }

    void RefuseField()
    {
        foreach (var field in Fields)
            if (text.AsSpan(_at).StartsWith(field, StringComparison.OrdinalIgnoreCase) && _at + field.Length < text.Length && text[_at + field.Length] is ':' or '：')
                NotYet(_at, $"查询中的“{field}:”，请改用筛选条件 {field}", $"The field “{field}:” (use the filter {field} instead)");
    }

    void NotYet(int position, string chinese, string english) => Refuse(position, $"尚不支持{chinese}", $"{english} is not supported yet");

    void Refuse(int position, string chinese, string english) => Fault ??= QueryParser.Refusal(position, chinese, english);
}
