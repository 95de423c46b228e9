using System.Collections.Immutable;

namespace SearchService.Corpus.Early;

/// <summary>A line of the indicator list.</summary>
/// <param name="Level">Its depth: lines of depth 0 to 2 stand above the deeper ones that follow, lines of depth 3 above none.</param>
/// <param name="Label">Its words.</param>
/// <param name="Unit">Its unit, or null where it only heads others.</param>
public sealed record IndicatorLine(int Level, string Label, string? Unit)
{
    /// <summary>The lines of 《政府信息公开情况统计表》, 国办发〔2014〕32号, shortened.</summary>
    public static ImmutableArray<IndicatorLine> All { get; } =
    [
        new(0, "一、主动公开情况", null),
        new(1, "（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）", "条"),
        new(3, "其中：主动公开规范性文件数", "条"),
        new(3, "制发规范性文件总数", "件"),
        new(1, "（二）通过不同渠道和方式公开政府信息的情况", null),
        new(2, "1.政府公报公开政府信息数", "条"),
        new(2, "2.政府网站公开政府信息数", "条"),
        new(2, "3.政务微博公开政府信息数", "条"),
        new(2, "4.政务微信公开政府信息数", "条"),
        new(0, "二、回应解读情况", null),
        new(1, "（一）回应公众关注热点或重大舆情数（不同方式回应同一热点或舆情计1次）", "次"),
        new(2, "1.参加或举办新闻发布会总次数", "次"),
        new(3, "其中：主要负责同志参加新闻发布会次数", "次"),
        new(2, "2.政策解读稿件发布数", "篇"),
        new(0, "三、依申请公开情况", null),
        new(1, "（一）收到申请数", "件"),
        new(2, "1.当面申请数", "件"),
        new(2, "2.传真申请数", "件"),
        new(2, "3.网络申请数", "件"),
        new(2, "4.信函申请数", "件"),
        new(1, "（二）申请办结数", "件"),
        new(2, "1.按时办结数", "件"),
        new(2, "2.延期办结数", "件"),
        new(1, "（三）申请答复数", "件"),
        new(2, "1.属于已主动公开范围数", "件"),
        new(2, "2.同意公开答复数", "件"),
        new(2, "3.不属于本行政机关公开数", "件"),
        new(2, "4.申请信息不存在数", "件"),
        new(0, "四、行政复议数量", "件"),
        new(1, "（一）维持具体行政行为数", "件"),
        new(1, "（二）被依法纠错数", "件"),
        new(0, "五、行政诉讼数量", "件"),
        new(0, "六、举报投诉数量", "件"),
        new(0, "七、依申请公开信息收取的费用", "万元"),
        new(0, "八、机构建设和保障经费情况", null),
        new(1, "（一）政府信息公开工作专门机构数", "个"),
        new(1, "（二）从事政府信息公开工作人员数", "人"),
        new(2, "1.专职人员数（不包括政府公报及政府网站工作人员数）", "人"),
        new(2, "2.兼职人员数", "人"),
        new(1, "（三）政府信息公开专项经费（不包括用于政府公报编辑管理及政府网站建设维护等方面的经费）", "万元"),
        new(0, "九、政府信息公开会议和培训情况", null),
        new(1, "（一）召开政府信息公开工作会议或专题会议数", "次"),
        new(1, "（二）接受培训人员数", "人次"),
    ];
}
