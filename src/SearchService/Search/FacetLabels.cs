using System.Collections.Frozen;
using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>The values of the facets that have a fixed list, in their order, with labels for people.</summary>
public static class FacetLabels
{
    /// <summary>The value of a report that states no level or type.</summary>
    public const string Unknown = "unknown";

    /// <summary>The value of a report without findings.</summary>
    public const string None = "none";

    static readonly FrozenDictionary<Facet, ImmutableArray<(string Value, string Label)>> Lists = new Dictionary<Facet, ImmutableArray<(string, string)>>
    {
        [Facet.Level] =
        [
            (Word.Of(AgencyLevel.Ministry), "国务院部门"),
            (Word.Of(AgencyLevel.Province), "省级"),
            (Word.Of(AgencyLevel.City), "市级"),
            (Word.Of(AgencyLevel.County), "县级"),
            (Word.Of(AgencyLevel.Township), "乡级"),
            (Word.Of(AgencyLevel.FunctionalArea), "功能区"),
            (Unknown, "未知"),
        ],
        [Facet.Type] =
        [
            (Word.Of(AgencyType.Government), "人民政府"),
            (Word.Of(AgencyType.Office), "办公厅（室）"),
            (Word.Of(AgencyType.Department), "工作部门"),
            (Word.Of(AgencyType.Subdistrict), "街道办事处"),
            (Word.Of(AgencyType.Branch), "垂直管理机构"),
            (Word.Of(AgencyType.PublicBody), "公共企事业单位"),
            (Unknown, "未知"),
        ],
        [Facet.Section] =
        [
            (Word.Of(SectionKind.Preamble), "引言"),
            (Word.Of(SectionKind.Overview), "总体情况"),
            (Word.Of(SectionKind.ProactiveDisclosure), "主动公开政府信息情况"),
            (Word.Of(SectionKind.Requests), "收到和处理政府信息公开申请情况"),
            (Word.Of(SectionKind.Challenges), "政府信息公开行政复议、行政诉讼情况"),
            (Word.Of(SectionKind.Problems), "存在的主要问题及改进情况"),
            (Word.Of(SectionKind.OtherMatters), "其他需要报告的事项"),
            (Word.Of(SectionKind.Other), "其他部分"),
        ],
        [Facet.Format] =
        [
            ("2021", "2021 年格式"),
            ("2021+2019", "2021 与 2019 年格式混用"),
            ("2019", "2019 年格式"),
            ("narrative", "无统计表"),
        ],
        [Facet.Finding] =
        [
            ("R1", "新收加结转不等于办理加结转下年"),
            ("R2", "各项办理结果之和不等于总计"),
            ("R3", "申请人各类之和不等于总计"),
            ("R4", "复议、诉讼结果之和不等于总计"),
            ("X1", "上年结转与上年年报不符"),
            ("X2", "现行有效件数与上年年报不符"),
            (None, "勾稽无不符"),
        ],
    }.ToFrozenDictionary();

    /// <summary>The values of a facet in their order; empty for agencies, years and regions, which have no fixed list.</summary>
    public static ImmutableArray<(string Value, string Label)> Of(Facet facet) => Lists.GetValueOrDefault(facet, []);
}
