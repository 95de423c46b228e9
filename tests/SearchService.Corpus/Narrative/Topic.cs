using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Corpus.Narrative;

/// <summary>A part of a section: what it tells, in symbols of the grammar.</summary>
/// <param name="Section">The section.</param>
/// <param name="Symbol">The symbol its sentences are drawn from.</param>
/// <param name="Heading">The symbol of its sub-heading, or null.</param>
/// <param name="Statements">Symbols that are told once, first, and with the tables' numbers.</param>
/// <param name="Weight">Its paragraphs beside those of other topics: 0 for a single one whatever the agency's size.</param>
public sealed record Topic(SectionKind Section, string Symbol, string? Heading, ImmutableArray<string> Statements, int Weight)
{
    /// <summary>Whether one sentence says it all, after the statements.</summary>
    public bool IsBrief { get; init; }

    /// <summary>The topics of a report in their order; the five of 总体情况 are those the form's notice asks for.</summary>
    public static readonly ImmutableArray<Topic> All =
    [
        new(SectionKind.Preamble, "依据.期限", null, ["依据"], 0) { IsBrief = true },
        new(SectionKind.Overview, "总述", null, [], 0),
        new(SectionKind.Overview, "主动公开", "小标题.主动公开", ["主动公开.文件", "主动公开.执法"], 3),
        new(SectionKind.Overview, "依申请公开", "小标题.依申请公开", ["申请.数量", "申请.结果", "申请.结转", "申请.争议"], 1),
        new(SectionKind.Overview, "政府信息管理", "小标题.政府信息管理", [], 2),
        new(SectionKind.Overview, "平台建设", "小标题.平台建设", [], 2),
        new(SectionKind.Overview, "监督保障", "小标题.监督保障", [], 2),
        new(SectionKind.Problems, "问题", "小标题.问题", [], 1),
        new(SectionKind.Problems, "改进", "小标题.改进", [], 2),
        new(SectionKind.OtherMatters, "其他事项", null, ["其他.收费"], 0) { IsBrief = true },
    ];
}

/// <summary>The paragraphs of a topic in a draft; the first is the sub-heading where the topic has one.</summary>
/// <param name="Topic">The topic.</param>
/// <param name="Paragraphs">The paragraphs.</param>
public sealed record Passage(Topic Topic, ImmutableArray<Paragraph> Paragraphs)
{
    /// <summary>How many paragraphs stand before the body: one sub-heading or none.</summary>
    public int HeadingCount => Topic.Heading is null ? 0 : 1;
}
