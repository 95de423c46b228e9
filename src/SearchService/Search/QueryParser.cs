using System.Collections.Immutable;

namespace SearchService.Search;

/// <summary>
/// Reads the query language, see README.md: terms separated by spaces must all occur; <c>OR</c> and <c>|</c>, <c>-</c> and <c>NOT</c>, parentheses; <c>AND</c> says
/// what a space says. “And” binds before “or”. What the language does not know is refused with its position, never ignored. No text makes it throw.
/// </summary>
public sealed class QueryParser
{
    /// <summary>The most characters a query may have.</summary>
    public const int MaxLength = 500;

    /// <summary>The most terms and conditions a query may have.</summary>
    public const int MostTerms = 64;

    readonly IReadOnlyList<QueryToken> _tokens;
    int _next;
    ParsedQuery.Refused? _fault;

    QueryParser(string text)
    {
        var lexer = new QueryLexer(text);
        _tokens = lexer.Tokens();
        _fault = lexer.Fault ?? TooMany();
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

    ParsedQuery.Refused? TooMany() => _tokens.Where(token => token.Kind == QueryTokenKind.Term).Skip(MostTerms).Select(token => (QueryToken?)token).FirstOrDefault() is { } first
        ? Refusal(first.Position, $"查询的词语和条件超过 {MostTerms} 个", $"The query has more than {MostTerms} terms and conditions")
        : null;

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
            parts.Add(part);
        }
        while (Take(QueryTokenKind.Or));
        return Joined([.. (IsCounted ? parts : parts.SelectMany(part => part is Query.AnyOf inner ? inner.Parts : [part])).Distinct()]);
    }

    // (甲 | (乙 | 丙))~2 counts two alternatives, not three.
    bool IsCounted => Next.Kind == QueryTokenKind.Close && _tokens[_next + 1].Kind == QueryTokenKind.Least;

    static Query Joined(ImmutableArray<Query> alternatives) => alternatives is [var only] ? only : new Query.AnyOf(alternatives);

    Query? AllOf()
    {
        var (start, parts) = (Next.Position, new List<Query>());
        do
        {
            if (Unary() is not { } part)
                return null;
            parts.AddRange(part is Query.AllOf inner ? inner.Parts : [part]);
        }
        while (Take(QueryTokenKind.And) || Next.Kind is QueryTokenKind.Term or QueryTokenKind.Not or QueryTokenKind.Open);
        return Joined(parts.Distinct().ToList(), start);
    }

    // A section: stands for all that is joined with it.
    Query? Joined(List<Query> parts, int start)
    {
        var sections = parts.OfType<Query.Within>().Where(part => part.Inner is null).ToList();
        if (sections.Count > 1)
            return Refuse(start, "一组词语只能有一个 section:，几个部分写作 section:overview,problems", "One section: for each group of terms; write section:overview,problems for several");
        var rest = parts.Except(sections).ToList();
        var joined = rest.Count > 1 ? new Query.AllOf([.. rest]) : rest.FirstOrDefault();
        return sections is [var section] ? section with { Inner = joined } : joined;
    }

    Query? Unary()
    {
        if (Take(QueryTokenKind.Not))
            return Unary() is { } inner ? Not(inner) : null;
        if (Take(QueryTokenKind.Open))
            return AnyOf() is { } group ? Closed(group) : null;
        return Next.Kind == QueryTokenKind.Term ? Term(_tokens[_next++]) : Unexpected();
    }

    // -section:overview searches the other sections; it does not ask for reports that have none such.
    Query? Not(Query inner) => inner switch
    {
        Query.Within { Inner: null } within when (~within.Sections).IsEmpty => Refuse(Next.Position, "排除之后没有剩下任何部分", "No section is left to search"),
        Query.Within { Inner: null } within => new Query.Within(~within.Sections, null),
        _ => new Query.Without(inner),
    };

    Query? Closed(Query group)
    {
        if (!Take(QueryTokenKind.Close))
            return Unexpected();
        return Next.Kind == QueryTokenKind.Least ? AtLeast(group, _tokens[_next++]) : group;
    }

    Query? AtLeast(Query group, QueryToken least)
    {
        var parts = group is Query.AnyOf any ? any.Parts : [group];
        if (!int.TryParse(QueryValues.Folded(least.Text[1..]), out var count) || count < 1 || count > parts.Length)
            return Refuse(least.Position, $"“~”之后应为 1 到 {parts.Length} 的整数，即括号中至少要有几项", $"A number from 1 to {parts.Length} should follow “~”: how many of the group must hold");
        return count == 1 ? group : new Query.AtLeast(count, parts);
    }

    Query? Term(QueryToken token)
    {
        var (query, fault) = TermReader.Read(token);
        _fault ??= fault;
        return query;
    }

    bool Take(QueryTokenKind kind)
    {
        var taken = Next.Kind == kind;
        _next += taken ? 1 : 0;
        return taken;
    }

    Query? Unexpected() => Next.Kind == QueryTokenKind.End
        ? Refuse(Next.Position, "查询到此中断，此处应为词语、引号、“(”或“-”", "The query breaks off where a term, a quote, “(” or “-” should be")
        : Refuse(Next.Position, $"意外的“{Next.Text}”，此处应为词语、引号、“(”或“-”", $"Unexpected “{Next.Text}” where a term, a quote, “(” or “-” should be");

    Query? Refuse(int position, string chinese, string english)
    {
        _fault ??= Refusal(position, chinese, english);
        return null;
    }
}
