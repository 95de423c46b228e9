using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>How a text is read as a query, step by step: folded, cut into tokens, understood or refused, and each term as it is compared.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Folded">The text as it would be compared if it stood in a report.</param>
/// <param name="Tokens">The terms and operators; up to the fault where a quote is not closed.</param>
/// <param name="Parsed">The question, or why there is none.</param>
/// <param name="Terms">Every term of the question.</param>
public sealed record QueryAnalysis(string Text, FoldedText Folded, ImmutableArray<AnalyzedToken> Tokens, ParsedQuery Parsed, ImmutableArray<AnalyzedTerm> Terms)
{
    /// <summary>Analyzes a text of any length.</summary>
    public static QueryAnalysis Of(string text)
    {
        var parsed = QueryParser.Parse(text);
        return new(text, FoldedText.Of(text), [.. new QueryLexer(text).Tokens().Where(token => token.Kind != QueryTokenKind.End).Select(AnalyzedToken.Of)], parsed,
            [.. ((parsed as ParsedQuery.Understood)?.Query?.Terms ?? []).Distinct().Select(AnalyzedTerm.Of)]);
    }
}

/// <summary>A piece of a query.</summary>
/// <param name="Kind">An operator: <c>and</c>, <c>or</c>, <c>not</c>, <c>open</c>, <c>close</c>, <c>least</c>; a term: <c>run</c>, <c>pattern</c>, <c>near</c>, <c>section</c>, <c>condition</c>; or <c>fault</c>.</param>
/// <param name="Position">Where it begins, in UTF-16 units.</param>
/// <param name="Text">Its characters as typed.</param>
public sealed record AnalyzedToken(string Kind, int Position, string Text)
{
    internal static AnalyzedToken Of(QueryToken token) => new(token.Kind == QueryTokenKind.Term ? KindOf(TermReader.Read(token)) : Word.Of(token.Kind), token.Position, token.Text);

    static string KindOf(TermReading term) => term.Query switch
    {
        null => "fault",
        Query.Run => "run",
        Query.Pattern => "pattern",
        Query.Near => "near",
        Query.Within => "section",
        _ => "condition",
    };
}

/// <summary>A term as it is compared.</summary>
/// <param name="Term">The term, printed canonically.</param>
/// <param name="Folded">Its pieces, folded: one of a run, several of a pattern or of runs near each other.</param>
public sealed record AnalyzedTerm(string Term, ImmutableArray<string> Folded)
{
    internal static AnalyzedTerm Of(Query.Term term) => new(term.ToString()!, term switch
    {
        Query.Run run => [run.Folded],
        Query.Pattern pattern => pattern.Folded,
        Query.Near near => [.. near.Runs.Select(run => run.Folded)],
        _ => [],
    });
}
