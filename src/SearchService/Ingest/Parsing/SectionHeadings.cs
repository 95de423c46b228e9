using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>The wording of the statutory sections' headings, in all the variants real documents print. Numerals never tell a section.</summary>
static partial class SectionHeadings
{
    // Fees and charges have no section of their own in the statutory form and would be taken for 依申请公开: they are told first.
    static readonly ImmutableArray<(SectionKind Kind, Regex Wording)> Wordings =
    [
        (SectionKind.Other, Fees()),
        (SectionKind.Overview, Overview()),
        (SectionKind.Requests, OnRequest()),
        (SectionKind.ProactiveDisclosure, Proactive()),
        (SectionKind.Challenges, Challenged()),
        (SectionKind.Problems, Problems()),
        (SectionKind.OtherMatters, OtherMatters()),
    ];

    static readonly ImmutableArray<string> Statutory =
    [
        "总体情况", "主动公开政府信息情况", "收到和处理政府信息公开申请情况", "政府信息公开行政复议行政诉讼情况", "存在的主要问题及改进情况", "其他需要报告的事项",
    ];

    /// <summary>The section a heading opens, or null where its wording names none. The heading comes as <see cref="LabelText.Core"/>.</summary>
    public static SectionKind? KindOf(string core)
    {
        if (core.Length is < 2 or > 45)
            return null;
        foreach (var (kind, wording) in Wordings)
            if (wording.IsMatch(core))
                return kind;
        return null;
    }

    /// <summary>The section whose heading was cut off where the document ends: 五、存在的主.</summary>
    public static SectionKind? KindOfBeginning(string core) =>
        core.Length >= 4 && Statutory.FindIndex(heading => heading.StartsWith(core, StringComparison.Ordinal)) is var index and >= 0
            ? SectionKind.Overview + index : null;

    static int FindIndex(this ImmutableArray<string> headings, Predicate<string> condition) => headings.ToList().FindIndex(condition);

    [GeneratedRegex("(?:收费|费用).{0,8}(?:情况|减免)")]
    private static partial Regex Fees();

    [GeneratedRegex(@"^(?:\d{4}年度?)?(?:本?年度)?(?:政府信息公开|政务公开|信息公开)?(?:工作)?的?(?:总体|基本|整体)(?:工作)?(?:情况|概况)(?:概述)?$|^(?:工作)?概[述况]$")]
    private static partial Regex Overview();

    [GeneratedRegex("收到和处理.{0,12}申请|^(?:本?年度)?(?:政府信息)?依申请公开.{0,20}情况|^(?:本?年度)?(?:政府)?信息公开申请.{0,10}情况")]
    private static partial Regex OnRequest();

    [GeneratedRegex("^(?:行政机关|本机关|本?年度|本单位|政府信息)*主动公开.{0,14}情况|^行政机关主动公开")]
    private static partial Regex Proactive();

    [GeneratedRegex("复议.{0,14}诉讼.{0,10}(?:情况|处理)|^(?:行政)?复议(?:和|及)?(?:行政)?诉讼$")]
    private static partial Regex Challenged();

    [GeneratedRegex("^(?:当前|目前)?(?:政府信息公开|政务公开|信息公开)?(?:工作)?(?:中|还)?存在的?(?:主要|突出)?(?:问题|不足|困难).{0,24}$|^(?:主要|存在)?问题(?:和|及|与|以及)(?:下步|今后)?(?:改进|整改).{0,10}$|^主要问题$")]
    private static partial Regex Problems();

    [GeneratedRegex("^(?:其[他它])?需要?(?:报告|说明)的?(?:其[他它])?(?:事项|情况)|^其[他它](?:需要?)?(?:报告|说明)(?:的)?(?:事项|情况)")]
    private static partial Regex OtherMatters();
}
