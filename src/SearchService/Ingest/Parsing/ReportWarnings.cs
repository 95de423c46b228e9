using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Ingest.Parsing;

/// <summary>What a reader should know about a report as a whole.</summary>
static class ReportWarnings
{
    const int Listed = 4;

    static readonly ImmutableArray<(SectionKind Kind, string Heading, string? TableId)> Statutory =
    [
        (SectionKind.Overview, "总体情况", null),
        (SectionKind.ProactiveDisclosure, "主动公开政府信息情况", Disclosure.TableId),
        (SectionKind.Requests, "收到和处理政府信息公开申请情况", Requests.TableId),
        (SectionKind.Challenges, "政府信息公开行政复议、行政诉讼情况", Challenges.TableId),
        (SectionKind.Problems, "存在的主要问题及改进情况", null),
        (SectionKind.OtherMatters, "其他需要报告的事项", null),
    ];

    /// <summary>The warnings.</summary>
    public static IEnumerable<Warning> Of(Report report) => [.. Age(report), .. Rules(report), .. FollowsForm(report) ? Missing(report) : []];

    /// <summary>The warning for lines of an indicator list that could not be read.</summary>
    public static IEnumerable<Warning> Unread(ImmutableArray<string> lines) =>
        lines.IsEmpty ? [] : [WarningKind.StatisticsUnread.With(lines.Length, string.Join('、', lines.Take(Listed)) + (lines.Length > Listed ? "……" : ""))];

    // The statutory form began with the reports of 2019; before it sections and tables were free.
    static bool FollowsForm(Report report) => !report.Form.Blocks.IsEmpty || report.Year >= (int)Edition.Of2019;

    static IEnumerable<Warning> Age(Report report)
    {
        if (report.Form.Id == ReportFormat.All[0].Id && report.Year >= (int)Edition.Of2021)
            yield return WarningKind.StaleForm.With(report.Year);
        if (report.Form.Id == ReportFormat.All[1].Id && report.Year < (int)Edition.Of2021)
            yield return WarningKind.EarlyForm.With(report.Year);
    }

    // Only provinces, cities with districts and ministries make 规章.
    static IEnumerable<Warning> Rules(Report report)
    {
        if (report.Agency?.Level is AgencyLevel.County or AgencyLevel.Township
            && report.Counts.Any(cell => cell.Indicator.Id.StartsWith($"{Disclosure.TableId}/{Disclosure.Rules.Id}/", StringComparison.Ordinal) && cell.Value > 0))
            yield return WarningKind.RulesUnlikely.With();
    }

    static IEnumerable<Warning> Missing(Report report)
    {
        var missing = Statutory.Where(section => report.Sections.All(present => present.Kind != section.Kind)).ToList();
        if (missing.Count > 0)
            yield return WarningKind.SectionMissing.With(string.Join('、', missing.Select(section => section.Heading)));
        foreach (var section in Statutory.Except(missing).Where(section => section.TableId is not null && report.Form.Blocks.All(block => block.TableId != section.TableId)))
            yield return WarningKind.TableMissing.With(section.Heading);
    }
}
