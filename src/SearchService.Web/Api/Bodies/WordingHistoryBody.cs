using System.Collections.Immutable;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>A section of an agency's report in one year.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">The section.</param>
/// <param name="Repetition">How much is the same as in the year before it in the list; null for the first.</param>
/// <param name="Sentences">Its sentences.</param>
/// <param name="CompareUrl">This year beside the one before it in the list; null for the first.</param>
/// <param name="OriginsUrl">Where each sentence first stood, in any section of any agency's report.</param>
sealed record WordingYearBody(ComparedReportBody Report, string Text, RepetitionBody? Repetition, ImmutableArray<DatedSentenceBody> Sentences, string? CompareUrl, string OriginsUrl)
{
    public static WordingYearBody Of(WordingYear year, WordingYear? before) => new(
        ComparedReportBody.Of(year.Report.Card), year.Report.Text, year.SinceBefore is { } since ? RepetitionBody.Of(since) : null,
        [.. year.Sentences.Select(sentence => new DatedSentenceBody(sentence.Sentence.Text, sentence.FirstYear, sentence.Sentence.Place.ToString()))],
        before is null ? null : new WordingAddress { Left = Name(before), Right = Name(year), Section = year.Report.Sections[0].Place.Kind }.Under(Paths.Api + Paths.Wording),
        $"{Paths.Api}/origins/{Name(year)}/{year.Report.Sections[0].Place}");

    static string Name(WordingYear year) => year.Report.Card.Key.ToString();
}

/// <summary>A sentence of one year.</summary>
/// <param name="Text">As printed.</param>
/// <param name="FirstYear">The first year in which this agency has its words unbroken in this section.</param>
/// <param name="Place">Where it stands.</param>
sealed record DatedSentenceBody(string Text, int FirstYear, string Place);

/// <summary>What other agencies' reports have to compare; all that was found in so many reports as are read at once.</summary>
/// <param name="Items">The items.</param>
/// <param name="Total">How many were found.</param>
/// <param name="Complete">Whether all reports that pass the filters were read; else a narrower filter will do.</param>
/// <param name="MostReports">How many reports are read at most.</param>
sealed record NeighborhoodBody<T>(ImmutableArray<T> Items, int Total, bool Complete, int MostReports);

/// <summary>The same section in another agency's report.</summary>
/// <param name="Report">The report.</param>
/// <param name="Text">The section.</param>
/// <param name="Repetition">How much is the same as in the section asked about.</param>
/// <param name="Url">The section in its version.</param>
sealed record NeighborBody(CardBody Report, string Text, RepetitionBody Repetition, string Url)
{
    public static NeighborBody Of(Neighbor neighbor) => new(
        CardBody.Of(neighbor.Report.Card), neighbor.Report.Text, RepetitionBody.Of(neighbor.Repetition), $"{Paths.Version(neighbor.Report.Card.Key, neighbor.Report.Card.Version)}#{neighbor.Report.Sections[0].Place}");
}

/// <summary>A sentence that many agencies have.</summary>
/// <param name="Text">As printed in one of the reports.</param>
/// <param name="Agencies">How many agencies have it, among the reports read.</param>
/// <param name="Reports">How many reports have it.</param>
/// <param name="Example">The sentence, marked, in one of them.</param>
sealed record BoilerplateBody(string Text, int Agencies, int Reports, string Example)
{
    public static BoilerplateBody Of(Boilerplate shared) => new(shared.Sentence.Text, shared.Agencies, shared.Reports, Paths.Passage(shared.Card.Key, shared.Card.Version, shared.Sentence.Place));
}
