using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api.Bodies;

/// <summary>Where a sentence first stood, its words unbroken.</summary>
/// <param name="Sentence">The sentence as printed.</param>
/// <param name="Start">Where it begins in the section, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="InAgency">The same agency's first report that has it.</param>
/// <param name="Anywhere">The first report that has it.</param>
/// <param name="Reports">How many reports have it.</param>
sealed record OriginBody(string Sentence, int Start, int End, StandBody? InAgency, StandBody? Anywhere, int Reports)
{
    public static OriginBody Of(Origin origin) => new(
        origin.Sentence.Text, origin.Sentence.Place.Start, origin.Sentence.Place.End, StandBody.Of(origin.InAgency), StandBody.Of(origin.Anywhere), origin.Reports);
}

/// <summary>A report in which a sentence stands.</summary>
/// <param name="Report">The report.</param>
/// <param name="Section">The section's id.</param>
/// <param name="Url">The sentence, marked, on the page of this version of the report.</param>
sealed record StandBody(CardBody Report, string Section, string Url)
{
    public static StandBody? Of(Hit? hit) => hit is null ? null : new(
        CardBody.Of(hit.Report), Word.Of(hit.Snippets[0].Section), Paths.Passage(hit.Report.Key, hit.Report.Version, hit.Snippets[0].Occurrences[0].Place));
}
