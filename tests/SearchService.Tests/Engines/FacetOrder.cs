using SearchService.Search;

namespace SearchService.Tests.Engines;

/// <summary>The values a facet can have, in the order of an answer.</summary>
static class FacetOrder
{
    public static IEnumerable<(string Value, string Label)> ValuesOf(Facet facet, IReadOnlyCollection<ReadReport> reports) => facet switch
    {
        Facet.Agency =>
            from agency in reports.Select(report => report.Report.Agency!).DistinctBy(agency => agency.Id)
                .OrderBy(agency => agency.Region?.Path, StringComparer.Ordinal).ThenBy(agency => agency.Name, StringComparer.Ordinal)
            select (agency.Id, agency.Name),
        Facet.Year => reports.SelectMany(report => report.Values(facet)).Distinct().OrderDescending(StringComparer.Ordinal).Select(year => (year, year)),
        Facet.Region => reports.SelectMany(report => report.Values(facet)).Distinct().Order(StringComparer.Ordinal).Select(path => (path, path.Split('/')[^1])),
        _ => FacetLabels.Of(facet),
    };
}
