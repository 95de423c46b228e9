using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Search.Names;
using SearchService.Search.Words;
using SearchService.Text;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Bodies;

/// <summary>How a query is read.</summary>
/// <param name="Text">What was typed.</param>
/// <param name="Folded">The text as it would be compared if it stood in a report.</param>
/// <param name="Tokens">Its pieces.</param>
/// <param name="Parsed">The question, printed canonically; null where there is none.</param>
/// <param name="Refused">Why there is none, or null.</param>
/// <param name="Terms">Its terms as they are compared.</param>
sealed record AnalysisBody(string Text, FoldedBody Folded, ImmutableArray<TokenBody> Tokens, string? Parsed, RefusalBody? Refused, ImmutableArray<TermBody> Terms)
{
    public static AnalysisBody Of(QueryAnalysis analysis) => new(
        analysis.Text,
        FoldedBody.Of(analysis.Folded),
        [.. analysis.Tokens.Select(token => new TokenBody(token.Kind, token.Position, token.Text))],
        analysis.Parsed is ParsedQuery.Understood understood ? understood.Query?.ToString() ?? "" : null,
        analysis.Parsed is ParsedQuery.Refused refused ? new(refused.Position, refused.Message) : null,
        [.. analysis.Terms.Select(term => new TermBody(term.Term, term.Folded))]);
}

/// <summary>A folded text: a space stands for the boundary of a number or word, a line feed for the end of a sentence.</summary>
/// <param name="Text">The folded characters.</param>
/// <param name="Starts">For each of them, where the original begins, in UTF-16 units.</param>
/// <param name="Ends">Where it ends.</param>
sealed record FoldedBody(string Text, ImmutableArray<int> Starts, ImmutableArray<int> Ends)
{
    public static FoldedBody Of(FoldedText folded) => new(
        folded.Text,
        [.. Enumerable.Range(0, folded.Text.Length).Select(at => folded.SpanOf(at, 1).Start)],
        [.. Enumerable.Range(0, folded.Text.Length).Select(at => folded.SpanOf(at, 1).End)]);
}

/// <summary>A piece of a query.</summary>
/// <param name="Kind">An operator: <c>and</c>, <c>or</c>, <c>not</c>, <c>open</c>, <c>close</c>, <c>least</c>; a term: <c>run</c>, <c>pattern</c>, <c>near</c>, <c>section</c>, <c>condition</c>; or <c>fault</c>.</param>
/// <param name="Position">Where it begins.</param>
/// <param name="Text">Its characters.</param>
sealed record TokenBody(string Kind, int Position, string Text);

/// <summary>Why a query is refused.</summary>
/// <param name="Position">The character that is to blame.</param>
/// <param name="Message">A sentence, Chinese first.</param>
sealed record RefusalBody(int Position, string Message);

/// <summary>A term as it is compared.</summary>
/// <param name="Term">The term, printed canonically.</param>
/// <param name="Folded">Its pieces, folded.</param>
sealed record TermBody(string Term, ImmutableArray<string> Folded);

/// <summary>A completion.</summary>
/// <param name="Kind"><c>field</c>, <c>phrase</c>, <c>indicator</c>, <c>region</c>, <c>agency</c> or <c>group</c>.</param>
/// <param name="Text">The whole query, completed.</param>
/// <param name="Label">What it is, for people.</param>
/// <param name="Url">The search it makes.</param>
sealed record SuggestionBody(string Kind, string Text, string Label, string Url)
{
    public static ImmutableArray<SuggestionBody> AllOf(IEnumerable<Suggestion> suggestions) =>
        [.. suggestions.Select(found => new SuggestionBody(found.Kind, found.Text, found.Label, new SearchAddress { Text = found.Text }.Under(Paths.Api + Paths.Search)))];
}

/// <summary>The groups of agencies.</summary>
/// <param name="Items">Those of the user's file, then the kinds, then the names that several agencies share.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Next">Always null: the list is whole.</param>
/// <param name="Faults">What is wrong with lines of the file that were left out, one sentence each.</param>
sealed record GroupsBody(ImmutableArray<GroupBody> Items, int Total, string? Next, ImmutableArray<string> Faults)
{
    public static GroupsBody Of(AgencyGroups groups, AgencyDirectory directory)
    {
        ImmutableArray<GroupBody> items = [.. groups.NamesIn(directory).Select(name => GroupBody.Of(name, groups.OwnNames.Contains(name) ? "own" : AgencyGroups.KindNames.Contains(name) ? "kind" : "name", groups, directory))];
        return new(items, items.Length, null, groups.Faults);
    }
}

/// <summary>A group of agencies.</summary>
/// <param name="Name">Its name, as <c>group=</c> takes it.</param>
/// <param name="Kind"><c>own</c>: from the user's file; <c>kind</c>: by level and type; <c>name</c>: all whose name ends so.</param>
/// <param name="Agencies">How many that have current reports are in it.</param>
/// <param name="Url">They.</param>
sealed record GroupBody(string Name, string Kind, int Agencies, string Url)
{
    public static GroupBody Of(string name, string kind, AgencyGroups groups, AgencyDirectory directory) => new(
        name, kind, groups.Members(name, directory).Count(), $"{Paths.Api}/agencies?{Parameters.Group.Name}={Uri.EscapeDataString(name)}");
}

/// <summary>Words of the same meaning.</summary>
/// <param name="Items">The sets, ours first, then those of the user's file.</param>
/// <param name="Total">How many there are.</param>
/// <param name="Next">Always null: the list is whole.</param>
/// <param name="Faults">What is wrong with lines of the file that were left out, one sentence each.</param>
sealed record SynonymsBody(ImmutableArray<ImmutableArray<string>> Items, int Total, string? Next, ImmutableArray<string> Faults)
{
    public static SynonymsBody Of(SynonymSets synonyms) => new(synonyms.Sets, synonyms.Sets.Length, null, synonyms.Faults);
}
