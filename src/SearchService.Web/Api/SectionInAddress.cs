using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Api;

/// <summary>A section that an address names by the report's key and its place.</summary>
/// <param name="Key">The report.</param>
/// <param name="Place">The place.</param>
/// <param name="Section">The section.</param>
/// <param name="OfKind">All sections of its kind in the report, itself among them.</param>
sealed record SectionInAddress(ReportKey Key, SectionPlace Place, Section Section, IReadOnlyList<PlacedSection> OfKind)
{
    /// <summary>The section, or why there is none.</summary>
    public static (SectionInAddress? Found, ProblemHttpResult? Problem) Find(string key, string section, ReportStore store)
    {
        if (ReportKey.TryParse(key) is not { } parsed || store.Find(parsed) is not { } stored)
            return (null, ReportEndpoints.NoSuch(key, null));
        var sections = SectionPlace.Of(stored.Report.Sections).ToList();
        var named = sections.FindAll(known => known.Place == SectionPlace.TryParse(section));
        return named is [var found]
            ? (new(stored.Report.Key!.Value, found.Place, found.Section, sections.FindAll(known => known.Place.Kind == found.Place.Kind)), null)
            : (null, Problems.NoSuchSection.Because($"年报“{key}”没有部分“{section}”；它有：{string.Join("、", sections.Select(known => known.Place))}。The report has no such section."));
    }
}
