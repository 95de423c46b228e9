using SearchService.Reports;
using SearchService.Reports.Formats;

namespace SearchService.Compare;

/// <summary>
/// What may be compared across the editions of 2019 and 2021 of the form. Facts with the same id count the same thing in both:
/// 处理决定数量, the whole of 申请情况 with （六） as a sum, 复议诉讼. The pairs here have other names, and some another meaning.
/// </summary>
public static class Comparability
{
    static readonly Pair[] Pairs =
    [
        new("disclosure/rules/newly-made", "disclosure/rules/issued", true, "2019 年表为“本年新制作数量”，与“本年制发件数”口径相近"),
        new("disclosure/normative-documents/newly-made", "disclosure/normative-documents/issued", true, "2019 年表为“规范性文件·本年新制作数量”，口径宽于“行政规范性文件”"),
        new("disclosure/rules/total-disclosed", "disclosure/rules/in-force", false, "对外公开总数量是公开存量，现行有效件数是有效文件数"),
        new("disclosure/normative-documents/total-disclosed", "disclosure/normative-documents/in-force", false, "对外公开总数量是公开存量，现行有效件数是有效文件数"),
        new("disclosure/administrative-fees/items-last-year", "disclosure/administrative-fees/amount", false, "2019 年表统计收费项目数，2021 年表统计收费金额（万元）"),
        new("disclosure/administrative-fees/change", "disclosure/administrative-fees/amount", false, "2019 年表统计收费项目数，2021 年表统计收费金额（万元）"),
    ];

    /// <summary>The fact of the edition of 2019 that stands in the same row as this one of 2021, or null.</summary>
    public static string? CounterpartOf(string indicatorId) => Pairs.FirstOrDefault(pair => pair.Comparable && pair.Of2021 == indicatorId)?.Of2019;

    /// <summary>The ids under which forms have a fact.</summary>
    public static IEnumerable<string> NamesOf(string indicatorId) => CounterpartOf(indicatorId) is { } older ? [indicatorId, older] : [indicatorId];

    /// <summary>The id under which a form has a fact: its own, or that of the older edition's fact that stands in its row; null where the form has neither.</summary>
    public static string? FactIn(ReportForm form, string indicatorId) =>
        form.Has(indicatorId) ? indicatorId : CounterpartOf(indicatorId) is { } older && form.Has(older) ? older : null;

    /// <summary>Whether the other edition has a fact of like name that counts something else.</summary>
    public static bool IsRedefined(string indicatorId) => Pairs.Any(pair => !pair.Comparable && pair.Names(indicatorId));

    /// <summary>What to know when comparing a fact across editions, in Chinese; null where there is nothing to say.</summary>
    public static string? NoteOn(string indicatorId) => Pairs.FirstOrDefault(pair => pair.Names(indicatorId))?.Note ?? OnlyIn(indicatorId);

    static string? OnlyIn(string indicatorId) =>
        ReportFormat.All.Where(format => FactIn(format.Form, indicatorId) is not null).ToList() is [var only] ? $"只有 {only.Id} 年格式有此项，另一格式没有可比的数" : null;

    sealed record Pair(string Of2019, string Of2021, bool Comparable, string Note)
    {
        public bool Names(string indicatorId) => indicatorId == Of2019 || indicatorId == Of2021;
    }
}
