using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>Finds the year reported on, which is often not the year on the page: the signature's is the next one.</summary>
static class YearFinder
{
    /// <summary>The year, or null; the evidence for it, strongest first; disagreement as a warning.</summary>
    public static (int? Year, IEnumerable<Evidence> Evidence, IEnumerable<Warning> Warnings) Find(Stated stated, DocumentFacts facts)
    {
        (int? Year, string From, string? Text)[] found =
        [
            (stated.Year, "caller", stated.Year?.ToString(System.Globalization.CultureInfo.InvariantCulture)),
            (facts.Title?.Year, "title", facts.Title?.Text),
            (facts.Period?.To.Year, "period", facts.Period?.Text),
            (facts.FileTitle?.Year ?? facts.FileYear?.Year, "fileName", facts.FileTitle?.Text ?? facts.FileYear?.Text),
            (facts.Announcement?.Year, "text", facts.Announcement?.Text),
            (facts.FirstYear?.Year, "text", facts.FirstYear?.Text),
            (facts.Published?.Date.Year - 1, "metadata", facts.Published?.Text),
        ];
        var known = found.Where(evidence => evidence.Year is { } year && ReportKey.IsReportYear(year)).ToList();
        // What the caller, the title and the period say must agree; file names and sentences speak of other years too.
        var strong = known.Where(evidence => evidence.From is "caller" or "title" or "period").ToList();
        var year = known.Count == 0 ? null : known[0].Year;
        return (year,
            known.Where(evidence => evidence.Year == year || strong.Contains(evidence)).Select(evidence => new Evidence("year", $"{evidence.Year}", evidence.From, evidence.Text ?? "")),
            strong.Select(evidence => evidence.Year).Distinct().Count() > 1
                ? [WarningKind.YearConflict.With(string.Join('，', strong.Select(evidence => $"{Names[evidence.From]} {evidence.Year}")), year!)] : []);
    }

    static readonly Dictionary<string, string> Names = new() { ["caller"] = "指定", ["title"] = "标题", ["period"] = "统计期限" };
}
