using System.Collections.Immutable;

namespace SearchService.Reports;

/// <summary>A ratio of numbers of the tables, as data. It has no value where a part is not a number or the denominator is 0.</summary>
/// <param name="Id">Its id in URLs and queries: <c>withholding-rate</c>.</param>
/// <param name="Name">Its name, Chinese.</param>
/// <param name="Formula">The formula in words, Chinese.</param>
/// <param name="Numerator">The indicators added up above.</param>
/// <param name="Denominator">The indicators added up below.</param>
public sealed record Ratio(string Id, string Name, string Formula, ImmutableArray<string> Numerator, ImmutableArray<string> Denominator)
{
    const string Handled = "requests/handled/total";

    static readonly ImmutableArray<string> Decided = ["upheld", "corrected", "other-outcome"];

    /// <summary>Every ratio, in the order of lists.</summary>
    public static ImmutableArray<Ratio> All { get; } =
    [
        new("disclosure-rate", "公开率", "（予以公开 + 部分公开）÷（七）总计", ["requests/disclosed/total", "requests/partially-disclosed/total"], [Handled]),
        new("withholding-rate", "不予公开率", "（三）不予公开 ÷（七）总计", ["requests/withheld/total"], [Handled]),
        new("unavailability-rate", "无法提供率", "（四）无法提供 ÷（七）总计", ["requests/unavailable/total"], [Handled]),
        new("non-processing-rate", "不予处理率", "（五）不予处理 ÷（七）总计", ["requests/not-processed/total"], [Handled]),
        new("carry-forward-rate", "结转率", "结转下年度继续办理 ÷（本年新收 + 上年结转）", ["requests/carried-forward/total"], ["requests/received/total", "requests/brought-forward/total"]),
        Corrections("reconsideration-correction-rate", "复议纠错率", "行政复议", "reconsideration"),
        Corrections("litigation-correction-rate", "诉讼纠错率", "行政诉讼（直接起诉与复议后起诉）", "direct-litigation", "litigation-after-reconsideration"),
        Corrections("correction-rate", "纠错率", "行政复议与行政诉讼", "reconsideration", "direct-litigation", "litigation-after-reconsideration"),
    ];

    // Of what is decided: 尚未审结 is neither upheld nor corrected.
    static Ratio Corrections(string id, string name, string what, params string[] rows) => new(
        id, name, $"{what}：结果纠正 ÷（结果维持 + 结果纠正 + 其他结果）",
        [.. rows.Select(row => $"challenges/{row}/corrected")],
        [.. rows.SelectMany(row => Decided.Select(outcome => $"challenges/{row}/{outcome}"))]);

    /// <summary>The indicators of both, each once.</summary>
    public ImmutableArray<string> Facts { get; } = [.. Numerator.Union(Denominator)];

    /// <summary>The value, or null where there is none.</summary>
    /// <param name="number">The number of an indicator, or null where the cell is none.</param>
    public decimal? Of(Func<string, decimal?> number)
    {
        var (above, below) = (Sum(Numerator, number), Sum(Denominator, number));
        return above is { } numerator && below is { } denominator and not 0 ? numerator / denominator : null;
    }

    static decimal? Sum(ImmutableArray<string> indicators, Func<string, decimal?> number) =>
        indicators.Select(number).Aggregate((decimal?)0, (sum, part) => sum + part);
}
