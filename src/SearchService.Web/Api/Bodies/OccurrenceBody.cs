using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Bodies;

/// <summary>A place where a term of the query stands. Offsets count UTF-16 units of the section's text.</summary>
/// <param name="Place">Its address within the version: <c>overview.120-125</c>.</param>
/// <param name="Section">The section's id.</param>
/// <param name="Heading">Its heading as printed.</param>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Text">What stands there.</param>
/// <param name="Term">The term it reads as.</param>
/// <param name="Sentence">The sentence around it, whole.</param>
/// <param name="Url">Its place on the page of this version; stays, whatever is stored later.</param>
sealed record OccurrenceBody(string Place, string Section, string Heading, int Start, int End, string Text, string Term, string Sentence, string Url)
{
    public static OccurrenceBody Of(StoredReport stored, SearchAddress address, Occurrence occurrence)
    {
        var place = occurrence.Place;
        var section = SectionPlace.Of(stored.Report.Sections).First(section => section.Place == place.Section).Section;
        return new(place.ToString(), Word.Of(section.Kind), section.Heading, place.Start, place.End, section.Text[place.Start..place.End], occurrence.Term.ToString()!, occurrence.Sentence,
            Paths.Occurrence(stored.Report.Key!.Value, stored.Version, address, place));
    }
}
