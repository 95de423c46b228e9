using SearchService.Search;

namespace SearchService.Tests.Engines;

/// <summary>The values a facet can have, in the order of an answer.</summary>
static class FacetOrder
{
    public static IEnumerable<FacetCount> ValuesOf(Facet facet, IReadOnlyCollection<ReadReport> reports) => facet switch
    {
        Facet.Agency =>
            from agency in reports.Select(report => report.Report.Agency!).DistinctBy(agency => agency.Id)
                .OrderBy(agency => agency.Region?.Path, StringComparer.Ordinal).ThenBy(agency => agency.Name, StringComparer.Ordinal)
            select new FacetCount(agency.Id, agency.Name, 0, agency.Region?.Path),
        Facet.Year => reports.SelectMany(report => report.Values(facet)).Distinct().OrderDescending(StringComparer.Ordinal).Select(year => new FacetCount(year, year, 0)),
        Facet.Region => reports.SelectMany(report => report.Values(facet)).Distinct().Order(StringComparer.Ordinal).Select(path => new FacetCount(path, path.Split('/')[^1], 0, path.Contains('/') ? path[..path.LastIndexOf('/')] : null)),
        _ => FacetLabels.Of(facet).Select(value => new FacetCount(value.Value, value.Label, 0)),
    };
}
