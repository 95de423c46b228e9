namespace SearchService.Reports.Formats;

/// <summary>《中华人民共和国政府信息公开工作年度报告格式》, 国办公开办函〔2021〕30号: 200 numbers.</summary>
public static class Format2021
{
    static readonly Heading Decisions = new("decisions", "本年处理决定数量", "处理决定");

    /// <summary>The edition as data.</summary>
    public static ReportFormat Instance { get; } = new(Edition.Of2021,
    [
        Block(Disclosure.Item1,
            [Disclosure.Rules, new("normative-documents", "行政规范性文件", "规范性文件")],
            [new("issued", "本年制发件数", "本年制发"), new("repealed", "本年废止件数", "本年废止"), new("in-force", "现行有效件数", "现行有效")]),
        Block(Disclosure.Item5, [Disclosure.Licensing], [Decisions]),
        Block(Disclosure.Item6, [Disclosure.Penalties, Disclosure.Compulsion], [Decisions]),
        Block(Disclosure.Item8, [Disclosure.AdministrativeFees], [new("amount", "本年收费金额（单位：万元）", "收费金额", "万元")]),
        Requests.WithThreeRowsForOtherwiseClosed,
        Challenges.Table(Edition.Of2021),
    ]);

    static BlockFormat Block(Heading label, Heading[] rows, Heading[] columns) =>
        new(Edition.Of2021, Disclosure.TableId, Disclosure.TableTitle, label, [.. rows], [.. columns]);
}
