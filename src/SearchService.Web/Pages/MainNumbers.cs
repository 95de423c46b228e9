using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Web.Pages;

/// <summary>The numbers people ask for first, under names short enough to stand above a column.</summary>
static class MainNumbers
{
    static readonly ImmutableArray<(string Id, string Chinese, string English)> Names =
    [
        ("requests/received/total", "新收申请", "received"),
        ("requests/brought-forward/total", "上年结转", "brought forward"),
        ("requests/disclosed/total", "予以公开", "disclosed"),
        ("requests/withheld/total", "不予公开", "withheld"),
        ("requests/handled/total", "办理总计", "handled"),
        ("requests/carried-forward/total", "结转下年", "carried forward"),
        ("challenges/reconsideration/total", "行政复议", "reconsideration"),
        ("challenges/direct-litigation/total", "直接起诉", "litigation"),
        ("withholding-rate", "不予公开率", "withheld of handled"),
        ("correction-rate", "纠错率", "corrected when challenged"),
    ];

    /// <summary>Those of one agency over the years.</summary>
    public static ImmutableArray<Measure> OfAgency { get; } = [.. Names.SelectMany(name => Measures.Called(name.Id)).Where(measure => measure is Measure.Printed)];

    /// <summary>Those of many agencies together.</summary>
    public static ImmutableArray<Measure> OfRegion { get; } =
        [.. new[] { "requests/received/total", "requests/handled/total", "requests/carried-forward/total", "withholding-rate", "correction-rate" }.SelectMany(id => Measures.Called(id))];

    /// <summary>A measure's short name.</summary>
    public static Html Named(Measure measure) => Names.Single(name => name.Id == measure.Id) is var (_, chinese, english) ? Html.Of($"""{chinese} <span lang="en">{english}</span>""") : Html.Empty;
}
