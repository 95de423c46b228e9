using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Search.Explaining;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>The answer to a search.</summary>
/// <param name="Query">What was asked, and what to know of it.</param>
/// <param name="Total">How many reports match.</param>
/// <param name="Occurrences">How often the query's runs occur in them.</param>
/// <param name="Next">The cursor of the next page, or null at the end.</param>
/// <param name="Hits">One page of reports.</param>
/// <param name="Facets">Counts by facet; a facet's counts leave its own selection out of account.</param>
/// <param name="More">The facets that have more values than are listed here.</param>
/// <param name="Cells">Where the query is a number and nothing else: the cells of the tables that hold it; else null. Hits are of the text alone.</param>
/// <param name="Widened">Where nothing matches, what a wider question finds; null otherwise. Never mixed with the hits.</param>
sealed record SearchBody(
    QueryBody Query, int Total, long Occurrences, string? Next, ImmutableArray<HitBody> Hits,
    SortedDictionary<string, ImmutableArray<FacetCountBody>> Facets, SortedDictionary<string, MoreValuesBody> More, CellsBody? Cells, WidenedBody? Widened)
{
    public static SearchBody Of(SearchAddress address, SearchAnswer.Found found) => new(
        QueryBody.Of(address, found),
        found.Results.Total,
        found.Results.Occurrences,
        found.Results.Next?.ToString(),
        [.. found.Results.Hits.Select(hit => HitBody.Of(hit, address))],
        new(found.Results.Facets.ToDictionary(facet => Word.Of(facet.Key), facet => FacetCountBody.SomeOf(facet.Key, facet.Value, address)), StringComparer.Ordinal),
        new(found.Results.Facets.Where(facet => facet.Value.Length > FacetList.Most).ToDictionary(facet => Word.Of(facet.Key), facet => MoreValuesBody.Of(facet.Key, facet.Value, address)), StringComparer.Ordinal),
        found.Cells is { } cells ? CellsBody.Of(address, cells) : null,
        found.Widened is { } widened ? WidenedBody.Of(address, widened) : null);
}

/// <summary>What was asked.</summary>
/// <param name="Text">The query as typed.</param>
/// <param name="Parsed">The query as understood, printed canonically.</param>
/// <param name="Synonyms">Whether words of the same meaning were searched for, too.</param>
/// <param name="Expanded">The words of the same meaning, by the word they stand for; they were searched for only where <c>synonyms</c> says so.</param>
/// <param name="Notes">What to know of the answer.</param>
sealed record QueryBody(string Text, string Parsed, bool Synonyms, ImmutableArray<ExpansionBody> Expanded, ImmutableArray<NoteBody> Notes)
{
    public static QueryBody Of(SearchAddress address, SearchAnswer.Found found) => new(
        address.Text, found.Query?.ToString() ?? "", address.Synonyms,
        [.. found.Expansions.Select(expansion => new ExpansionBody(expansion.Term, expansion.Words))],
        [.. found.Notes.Select(NoteBody.Of)]);
}

/// <summary>Words of the same meaning.</summary>
/// <param name="Term">The word typed.</param>
/// <param name="Words">The others.</param>
sealed record ExpansionBody(string Term, ImmutableArray<string> Words);

/// <summary>Something to know of an answer.</summary>
/// <param name="Code">A stable word: <c>onlyInForm</c>.</param>
/// <param name="Message">A sentence, Chinese first.</param>
/// <param name="Indicators">The indicators it speaks of.</param>
/// <param name="Links">What it leads to: the search meant, the versions or documents that hold it.</param>
/// <param name="Count">How many reports it speaks of, or null.</param>
sealed record NoteBody(string Code, string Message, ImmutableArray<string> Indicators, ImmutableArray<NoteLinkBody> Links, int? Count)
{
    public static NoteBody Of(Note note) => new(note.Code, note.Message, note.Indicators, [.. note.Targets.Select(target => new NoteLinkBody(target.Label, NoteAddress.Of(target, Paths.Api)))], note.Count);
}

/// <summary>Where a note leads.</summary>
/// <param name="Label">What it is, for people.</param>
/// <param name="Url">Its address.</param>
sealed record NoteLinkBody(string Label, string Url);

/// <summary>What a wider question finds where the one asked finds nothing.</summary>
/// <param name="Step">What was done to the question: <c>synonyms</c>, <c>apart</c>, <c>parts</c>, <c>longerParts</c>, <c>pairs</c>.</param>
/// <param name="Query">The wider question, printed canonically.</param>
/// <param name="Message">What was done, a sentence, Chinese first.</param>
/// <param name="Total">How many reports match it.</param>
/// <param name="Occurrences">How often its terms occur in them.</param>
/// <param name="Hits">The first of them.</param>
/// <param name="Url">The wider search, with facets and all its pages.</param>
sealed record WidenedBody(string Step, string Query, string Message, int Total, long Occurrences, ImmutableArray<HitBody> Hits, string Url)
{
    public static WidenedBody Of(SearchAddress address, Widened widened) => new(
        Word.Of(widened.Step), widened.Query.ToString()!, widened.Message, widened.Results.Total, widened.Results.Occurrences,
        [.. widened.Results.Hits.Select(hit => HitBody.Of(hit, address.Widened(widened)))],
        address.Widened(widened).Under(Paths.Api + Paths.Search));
}

/// <summary>A report that matches.</summary>
/// <param name="Report">Which one.</param>
/// <param name="Occurrences">How often the query's runs occur in it.</param>
/// <param name="Why">Why it stands where it does.</param>
/// <param name="Snippets">Where they stand.</param>
/// <param name="Numbers">The numbers by which it passes the conditions of the query.</param>
sealed record HitBody(CardBody Report, int Occurrences, ImmutableArray<string> Why, ImmutableArray<SnippetBody> Snippets, ImmutableArray<HitNumberBody> Numbers)
{
    public static HitBody Of(Hit hit, SearchAddress address) => new(
        CardBody.Of(hit.Report), hit.Occurrences, hit.Why, [.. hit.Snippets.Select(snippet => SnippetBody.Of(hit.Report, address, snippet))],
        [.. hit.Numbers.Select(number => HitNumberBody.Of(hit.Report.Key, number))]);
}

/// <summary>A passage with occurrences. Offsets count UTF-16 units of the section's text as <c>/api/reports/{key}</c> gives it.</summary>
/// <param name="Section">The section's id.</param>
/// <param name="Heading">Its heading as printed.</param>
/// <param name="Sentence">The sentence of the first occurrence, whole.</param>
/// <param name="Start">Where the passage begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Fragments">The original text, cut where marks begin and end.</param>
/// <param name="Occurrences">Each occurrence in it, those that overlap too.</param>
/// <param name="Url">The first occurrence on the page of this version of the report.</param>
sealed record SnippetBody(string Section, string Heading, string Sentence, int Start, int End, ImmutableArray<FragmentBody> Fragments, ImmutableArray<MarkBody> Occurrences, string Url)
{
    public static SnippetBody Of(ReportCard report, SearchAddress address, Snippet snippet)
    {
        ImmutableArray<MarkBody> marks = [.. snippet.Occurrences.Select(occurrence => MarkBody.Of(report, address, occurrence))];
        return new(Word.Of(snippet.Section), snippet.Heading, snippet.Occurrences[0].Sentence, snippet.Place.Start, snippet.Place.End, [.. FragmentBody.AllOf(snippet)], marks, marks[0].Url);
    }
}

/// <summary>A piece of original text.</summary>
/// <param name="Text">The text, not escaped in any way.</param>
/// <param name="Match">Whether it is an occurrence, or several that overlap.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
sealed record FragmentBody(string Text, bool Match, int Start, int End)
{
    public static IEnumerable<FragmentBody> AllOf(Snippet snippet)
    {
        var at = snippet.Place.Start;
        foreach (var fragment in snippet.Fragments)
            yield return new(fragment.Text, fragment.Match, at, at += fragment.Text.Length);
    }
}

/// <summary>An occurrence: what stands from start to end reads as the term, however it is printed.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Term">The term.</param>
/// <param name="Url">Its place on the page of this version of the report; stays, whatever is stored later.</param>
sealed record MarkBody(int Start, int End, string Term, string Url)
{
    public static MarkBody Of(ReportCard report, SearchAddress address, Occurrence occurrence) => new(
        occurrence.Place.Start, occurrence.Place.End, occurrence.Term.ToString()!, Paths.Occurrence(report.Key, report.Version, address, occurrence.Place));
}
