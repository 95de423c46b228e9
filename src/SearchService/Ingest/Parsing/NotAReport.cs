using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>Documents that look like an annual report and are none: they share its words, its tables or both.</summary>
static partial class NotAReport
{
    const int FirstLines = 12, LongestTitle = 80, MostSimilarities = 2;

    /// <summary>The reason to keep a document apart and a sentence about it, or null for a report.</summary>
    public static (string Reason, string Message)? Reason(Report report, ImmutableArray<BodyPart> parts)
    {
        var titles = TitlesIn(parts).ToList();
        if (titles.Any(Comparison().IsMatch) || report.Sections.Sum(section => Similarity().Count(section.Text)) > MostSimilarities)
            return ("comparison", "这是两年年报的比对结果，不是年度报告。 This is a comparison of two reports, not a report.");
        if (titles.FirstOrDefault(Notice().IsMatch) is { } notice)
            return ("notAReport", $"这是“{notice}”，是关于年度报告的文件，不是年度报告。 This is a document about annual reports, not a report.");
        if (IsBlankForm(report))
            return ("blankForm", "这是空白表样：没有机关、年度，也没有数字。 This is a blank form: it names no agency and no year and holds no number.");
        if (report.Title is null && report.Form.Blocks.IsEmpty && report.Sections.All(section => section.Kind is SectionKind.Preamble or SectionKind.Other))
            return ("notAReport", "没有找到年度报告的标题、章节或表格。 No title, section or table of an annual report was found.");
        return null;
    }

    static IEnumerable<string> TitlesIn(ImmutableArray<BodyPart> parts) =>
        from part in parts.TakeWhile(part => part.Role != BodyRole.Heading).Take(FirstLines)
        where part.Block is DocumentBlock.Paragraph && part.Text.Length <= LongestTitle
        select new Squeezed(part.Text).Text;

    // What the caller states or the file is called does not fill a form in.
    static bool IsBlankForm(Report report) =>
        !report.Form.Blocks.IsEmpty && report.Counts.All(cell => cell.State != CellState.Number)
        && report.Evidence.All(evidence => evidence.From is "caller" or "fileName" || evidence.Field is not ("agency" or "year"));

    [GeneratedRegex("(?:比对|对比|比较)(?:报告|结果|分析|情况)|20[0-9]{2}年?(?:vs|与|对比|和)20[0-9]{2}年?.*(?:比|年报|报告)")]
    private static partial Regex Comparison();

    [GeneratedRegex("相似度[:为]?[0-9.]+%")]
    private static partial Regex Similarity();

    [GeneratedRegex("关于.*(?:信息公开|政务公开).*(?:报告|年报).*(?:通知|函|方案|意见)$|(?:报告|年报).*(?:图解|解读|一图读懂)|(?:图解|解读|一图读懂).*(?:报告|年报)|申请公开.{0,8}统计表?$")]
    private static partial Regex Notice();
}
