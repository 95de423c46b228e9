using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Sqlite;

namespace SearchService.Web.Asking;

/// <summary>The wording of two reports side by side.</summary>
/// <param name="Left">The one on the left.</param>
/// <param name="Right">The one on the right.</param>
/// <param name="Diff">Their wording.</param>
sealed record ComparedWording(ComparedReport Left, ComparedReport Right, WordingDiff Diff)
{
    /// <summary>Compares two reports.</summary>
    /// <param name="left">The one on the left.</param>
    /// <param name="right">The one on the right.</param>
    /// <param name="section">The only kind of section to compare, or null for all.</param>
    /// <param name="cancellation">Ends it.</param>
    public static ComparedWording Of(ComparedReport left, ComparedReport right, SectionKind? section, CancellationToken cancellation)
    {
        return new(left, right, WordingDiff.Of(Sections(left), Sections(right), cancellation));

        IEnumerable<Section> Sections(ComparedReport side) => side.Report.Sections.Where(one => section is null || one.Kind == section);
    }
}

/// <summary>A report of a comparison, of a known agency and year.</summary>
/// <param name="Report">The report.</param>
/// <param name="Version">The number of its version; null for a draft, which is nowhere stored.</param>
/// <param name="Sample">Whether it is one of the fictional samples.</param>
sealed record ComparedReport(Report Report, int? Version, bool Sample)
{
    /// <summary>A stored version.</summary>
    public static ComparedReport Of(StoredReport stored) => new(stored.Report, stored.Version, stored.Sample);

    /// <summary>A report that is not stored.</summary>
    public static ComparedReport Draft(Report report) => new(report, null, Sample: false);

    /// <summary>Its agency and year.</summary>
    public string Name => FormattableString.Invariant($"{Report.Agency!.Name} {Report.Year} 年");

    /// <summary>Which version it is, Chinese first.</summary>
    public string Edition => Version is { } version ? FormattableString.Invariant($"第 {version} 版 version {version}") : "草稿 draft";
}
