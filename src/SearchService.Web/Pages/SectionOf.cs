using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>A section that a page's address names by the report's key and its place.</summary>
/// <param name="Stored">The report.</param>
/// <param name="Place">The place.</param>
/// <param name="Section">The section.</param>
sealed record SectionOf(StoredReport Stored, SectionPlace Place, Section Section)
{
    /// <summary>The report's permanent name.</summary>
    public ReportKey Key => Stored.Report.Key!.Value;

    /// <summary>The section, or null where there is none.</summary>
    public static SectionOf? Find(string key, string section, ReportStore store) =>
        ReportKey.TryParse(key) is { } parsed && store.Find(parsed) is { } stored
            ? SectionPlace.Of(stored.Report.Sections).Where(known => known.Place == SectionPlace.TryParse(section)).Select(known => new SectionOf(stored, known.Place, known.Section)).FirstOrDefault()
            : null;

    /// <summary>What stands above a page about it.</summary>
    public Html Head(string chinese, string english) => Html.Of($"""
        <h1>{chinese} <span lang="en">{english}</span></h1>
        <p><a href="{Paths.Report(Key)}#{Place.ToString()}">{Stored.Report.Agency!.Name} {Key.Year} 年 · {(Section.Heading.Length > 0 ? Section.Heading : "引言")}</a></p>
        """);
}
