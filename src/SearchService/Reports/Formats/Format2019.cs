namespace SearchService.Reports.Formats;

/// <summary>The trial form of 国办公开办函〔2019〕60号: 198 numbers.</summary>
public static class Format2019
{
    static readonly Heading ItemsLastYear = new("items-last-year", "上一年项目数量", "上一年项目", "项");
    static readonly Heading Change = new("change", "本年增/减", "本年增减?", "项");
    static readonly Heading Decisions = new("decisions", "处理决定数量", "处理决定");

    /// <summary>The edition as data.</summary>
    public static ReportFormat Instance { get; } = new(Edition.Of2019,
    [
        Block(Disclosure.Item1,
            [Disclosure.Rules, new("normative-documents", "规范性文件", "规范性文件")],
            [new("newly-made", "本年新制作数量", "新制作"), new("newly-disclosed", "本年新公开数量", "新公开"), new("total-disclosed", "对外公开总数量", "对外公开")]),
        Block(Disclosure.Item5,
            [Disclosure.Licensing, new("other-services", "其他对外管理服务事项", "对外管理服务")],
            [ItemsLastYear, Change, Decisions]),
        Block(Disclosure.Item6, [Disclosure.Penalties, Disclosure.Compulsion], [ItemsLastYear, Change, Decisions]),
        Block(Disclosure.Item8, [Disclosure.AdministrativeFees], [ItemsLastYear, Change]),
        Block(new("item-9", "第二十条第（九）项", "第二十条第九项"),
            [new("centralized-procurement", "政府集中采购", "集中采购")],
            [new("items", "采购项目数量", "采购项目", "项"), new("amount", "采购总金额", "采购总金额", "元")]),
        Requests.WithOneRowForOtherwiseClosed,
        Challenges.Table(Edition.Of2019),
    ]);

    static BlockFormat Block(Heading label, Heading[] rows, Heading[] columns) =>
        new(Edition.Of2019, Disclosure.TableId, Disclosure.TableTitle, label, [.. rows], [.. columns]);
}
