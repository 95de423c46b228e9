using System.Collections.Frozen;
using SearchService.Reports;
using SearchService.Search;

namespace SearchService.Web.Asking;

/// <summary>The labels of words that have a fixed list.</summary>
static class Labels
{
    /// <summary>The heading of a section of the form.</summary>
    public static string Of(SectionKind section) => FacetLabels.Of(Facet.Section).First(known => known.Value == Word.Of(section)).Label;

    /// <summary>A reason why a document is in quarantine, in a few words; the reason itself where nobody has named it.</summary>
    public static (string Chinese, string English) OfReason(string reason) => Reasons.GetValueOrDefault(reason, (reason, ""));

    static readonly FrozenDictionary<string, (string Chinese, string English)> Reasons = new Dictionary<string, (string, string)>
    {
        ["needsIdentity"] = ("机关或年度不明", "agency or year unknown"),
        ["notAReport"] = ("不是年报", "not a report"),
        ["blankForm"] = ("空白表样", "blank form"),
        ["comparison"] = ("两份年报的比对", "a comparison of two reports"),
        ["undecodable"] = ("编码不明", "unknown encoding"),
        ["damaged"] = ("文件损坏", "damaged"),
        ["otherFiles"] = ("内容在其他文件里", "content in other files"),
        ["noTextLayer"] = ("没有文字层", "no text layer"),
        ["tooSlow"] = ("读取超时", "took too long"),
    }.ToFrozenDictionary();
}
