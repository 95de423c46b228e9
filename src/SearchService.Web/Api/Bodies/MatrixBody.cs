using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>In how many reports phrases stand, by row and year.</summary>
/// <param name="Years">The columns, the oldest year first.</param>
/// <param name="Phrases">The phrases that were counted.</param>
/// <param name="Errors">The phrases that were not, and why.</param>
/// <param name="Notes">What to know of the counts: <c>noSuchGroup</c>; on a later page <c>orderChanged</c>.</param>
/// <param name="Items">A page of rows, by region, then by name, both by code point; groups as <c>/api/groups</c> lists them.</param>
/// <param name="Total">How many rows there are in all.</param>
/// <param name="Next">The cursor of the next page, or null at the end.</param>
/// <param name="Totals">Every report that passes the filters, once, whatever the page. Groups overlap, so their rows may add up to more.</param>
/// <param name="Outside">Those that stand in no row: of an unknown region, of one above the level of the rows, or of an agency in none of the groups.</param>
sealed record MatrixBody(
    ImmutableArray<int> Years, ImmutableArray<PhraseBody> Phrases, ImmutableArray<PhraseFaultBody> Errors, ImmutableArray<NoteBody> Notes,
    ImmutableArray<MatrixRowBody> Items, int Total, string? Next, MatrixCountsBody Totals, MatrixCountsBody Outside)
{
    public static MatrixBody Of(MatrixAddress address, MatrixAnswer answer, MatrixResults results) => new(
        results.Years,
        [.. answer.Phrases.Select((phrase, index) => PhraseBody.Of(address, phrase, results.Totals.Cells[index], results.Spans[index]))],
        [.. answer.Faults.Select(PhraseFaultBody.Of)],
        [.. answer.Notes.Select(NoteBody.Of)],
        [.. results.Rows.Select(row => new MatrixRowBody(row.Value, row.Label, row.Parent, row.Counts.Reports, Cells(results.Years, row.Counts, (phrase, year) => address.Search(answer.Phrases[phrase].Phrase.Text, row.Value, year))))],
        results.TotalRows,
        results.Next?.ToString(),
        new(results.Totals.Reports, Cells(results.Years, results.Totals, (phrase, year) => address.Search(answer.Phrases[phrase].Phrase.Text, year))),
        new(results.Outside.Reports, Cells(results.Years, results.Outside, (_, _) => null)));

    static ImmutableArray<ImmutableArray<MatrixCellBody>> Cells(ImmutableArray<int> years, MatrixCounts counts, Func<int, int, SearchAddress?> search) =>
        [.. counts.Cells.Select((cells, phrase) => cells.Select((cell, year) => MatrixCellBody.Of(years[year], counts.Reports[year], cell, () => search(phrase, years[year]))).ToImmutableArray())];
}

/// <summary>A phrase that was counted.</summary>
/// <param name="Line">Which one of those sent, from 1.</param>
/// <param name="Text">The query as typed.</param>
/// <param name="Parsed">The query as understood, printed canonically.</param>
/// <param name="Reports">In how many reports it stands: the total of the search at <c>url</c>.</param>
/// <param name="Occurrences">How often it stands in them.</param>
/// <param name="First">The oldest year it appears in, or null where it never does.</param>
/// <param name="Last">The newest, or null where it never does.</param>
/// <param name="Url">The search for it.</param>
sealed record PhraseBody(int Line, string Text, string Parsed, int Reports, long Occurrences, PhraseYearBody? First, PhraseYearBody? Last, string Url)
{
    public static PhraseBody Of(MatrixAddress address, AskedPhrase phrase, ImmutableArray<MatrixCell> byYear, PhraseSpan? span) => new(
        phrase.Phrase.Line,
        phrase.Phrase.Text,
        phrase.Query.ToString()!,
        byYear.Sum(cell => cell.Reports),
        byYear.Sum(cell => cell.Occurrences),
        span is null ? null : PhraseYearBody.Of(address, phrase, span.First),
        span is null ? null : PhraseYearBody.Of(address, phrase, span.Last),
        address.Search(phrase.Phrase.Text).Under(Paths.Api + Paths.Search));
}

/// <summary>A year in which a phrase appears.</summary>
/// <param name="Year">The year.</param>
/// <param name="Reports">How many reports of that year hold it: the total of the search at <c>url</c>.</param>
/// <param name="Agencies">The first agencies, by region, then by name.</param>
/// <param name="Url">The search for it in that year.</param>
sealed record PhraseYearBody(int Year, int Reports, ImmutableArray<AgencyBody> Agencies, string Url)
{
    public static PhraseYearBody Of(MatrixAddress address, AskedPhrase phrase, PhraseYear year) =>
        new(year.Year, year.Reports, [.. year.Agencies.Select(AgencyBody.Of)], address.Search(phrase.Phrase.Text, year.Year).Under(Paths.Api + Paths.Search));
}

/// <summary>A phrase that was not counted.</summary>
/// <param name="Line">Which one of those sent, from 1; the line of a CSV.</param>
/// <param name="Text">As it was sent.</param>
/// <param name="Position">The character to blame, from 0, or null where it is none.</param>
/// <param name="Message">A sentence, Chinese first.</param>
sealed record PhraseFaultBody(int Line, string Text, int? Position, string Message)
{
    public static PhraseFaultBody Of(PhraseFault fault) => new(fault.Phrase.Line, fault.Phrase.Text, fault.Position, fault.Message);
}

/// <summary>A row.</summary>
/// <param name="Value">The agency's id, the region's path or the group's name.</param>
/// <param name="Label">Its name.</param>
/// <param name="Parent">The path of the region it lies in, or null; of a group always null.</param>
/// <param name="Reports">How many reports of each year there are that pass the filters.</param>
/// <param name="Cells">For each phrase, a cell for each year.</param>
sealed record MatrixRowBody(string Value, string Label, string? Parent, ImmutableArray<int> Reports, ImmutableArray<ImmutableArray<MatrixCellBody>> Cells);

/// <summary>Counts that belong to no row alone.</summary>
/// <param name="Reports">How many reports of each year there are.</param>
/// <param name="Cells">For each phrase, a cell for each year.</param>
sealed record MatrixCountsBody(ImmutableArray<int> Reports, ImmutableArray<ImmutableArray<MatrixCellBody>> Cells);

/// <summary>In how many reports of a row and year a phrase stands.</summary>
/// <param name="Year">The year.</param>
/// <param name="Reports">The reports that hold it; null where the row has no report of the year.</param>
/// <param name="Occurrences">How often it stands in them; null where the row has no report of the year.</param>
/// <param name="NoReport">Whether the row has no report of the year that passes the filters: then nothing is known, which is not 0.</param>
/// <param name="Url">The search whose total <c>reports</c> is; null where there is no report.</param>
sealed record MatrixCellBody(int Year, int? Reports, long? Occurrences, bool NoReport, string? Url)
{
    public static MatrixCellBody Of(int year, int reports, MatrixCell cell, Func<SearchAddress?> search) =>
        reports == 0 ? new(year, null, null, NoReport: true, null) : new(year, cell.Reports, cell.Occurrences, NoReport: false, search()?.Under(Paths.Api + Paths.Search));
}

/// <summary>Phrases to count, as a body.</summary>
/// <param name="Phrases">The queries.</param>
sealed record PhrasesBody(ImmutableArray<string> Phrases);
