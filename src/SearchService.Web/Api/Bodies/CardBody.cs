using SearchService.Search;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Bodies;

/// <summary>A report as lists and hits show it.</summary>
/// <param name="Key">Its permanent name.</param>
/// <param name="Agency">The agency's name.</param>
/// <param name="AgencyId">The agency's id.</param>
/// <param name="Year">The year reported on.</param>
/// <param name="Title">The title as printed, or null.</param>
/// <param name="Format">The form of the tables: <c>2021</c>, <c>2019</c>, <c>2021+2019</c>, <c>narrative</c>.</param>
/// <param name="Version">The number of the current version.</param>
/// <param name="Sample">Whether it is a fictional sample.</param>
/// <param name="Url">The whole report.</param>
sealed record CardBody(string Key, string Agency, string AgencyId, int Year, string? Title, string Format, int Version, bool Sample, string Url)
{
    public static CardBody Of(ReportCard card) => new(
        card.Key.ToString(), card.Agency.Name, card.Agency.Id, card.Key.Year, card.Title, card.Format, card.Version, card.Sample, Paths.Api + Paths.Report(card.Key));
}
