using System.Collections.Immutable;

namespace SearchService.Reports.Formats;

/// <summary>
/// The table 收到和处理政府信息公开申请情况. The editions differ in one place: 2019 prints （六）其他处理 as one row, 2021 as three.
/// </summary>
static class Requests
{
    public const string TableId = "requests";
    public const string TableTitle = "收到和处理政府信息公开申请情况";
    const string Results = "三、本年度办理结果";

    public static readonly Heading Received = new("received", "一、本年新收政府信息公开申请数量", "新收");
    public static readonly Heading BroughtForward = new("brought-forward", "二、上年结转政府信息公开申请数量", "上年结转");
    public static readonly Heading Handled = new("handled", [Results, "（七）总计"], "^总计$");
    public static readonly Heading CarriedForward = new("carried-forward", "四、结转下年度继续办理", "结转下年度");
    public static readonly Heading OtherwiseClosed = new("otherwise-closed", [Results, "（六）其他处理"], "^其他处理$|^其他$");

    /// <summary>Groups the form names but prints no numbers for.</summary>
    public static readonly ImmutableArray<Heading> Groups =
    [
        new("withheld", [Results, "（三）不予公开"], "^不予公开"),
        new("unavailable", [Results, "（四）无法提供"], "^无法提供"),
        new("not-processed", [Results, "（五）不予处理"], "^不予处理"),
        OtherwiseClosed,
    ];

    /// <summary>Who applied; the last column is the total.</summary>
    public static readonly ImmutableArray<Heading> Columns =
    [
        new("natural-person", "自然人", "自然人"),
        new("commercial-enterprise", "商业企业", "商业企业"),
        new("research-institution", "科研机构", "科研机构"),
        new("public-interest-organization", "社会公益组织", "公益组织"),
        new("legal-service-provider", "法律服务机构", "法律服务"),
        new("other", "其他", "^其他$"),
        new("total", "总计", "^总计$"),
    ];

    static readonly ImmutableArray<Heading> Dispositions =
    [
        new("disclosed", [Results, "（一）予以公开"], "予以公开"),
        new("partially-disclosed", [Results, "（二）部分公开"], "部分公开"),
        .. InGroup("withheld", "（三）不予公开",
            ("state-secret", "1.属于国家秘密", "国家秘密"),
            ("prohibited-by-law", "2.其他法律行政法规禁止公开", "法律行政.*止公开"),
            ("endangers-security", "3.危及“三安全一稳定”", "三安全一稳定"),
            ("third-party-rights", "4.保护第三方合法权益", "第三方"),
            ("internal-affairs", "5.属于三类内部事务信息", "内部事务"),
            ("deliberative", "6.属于四类过程性信息", "过程性"),
            ("enforcement-case-file", "7.属于行政执法案卷", "执法案卷"),
            ("administrative-inquiry", "8.属于行政查询事项", "查询事项")),
        .. InGroup("unavailable", "（四）无法提供",
            ("not-held", "1.本机关不掌握相关政府信息", "不掌握"),
            ("needs-creation", "2.没有现成信息需要另行制作", "没有现成|另行制作"),
            ("still-unclear", "3.补正后申请内容仍不明确", "仍不明确")),
        .. InGroup("not-processed", "（五）不予处理",
            ("petition", "1.信访举报投诉类申请", "信访"),
            ("repeated", "2.重复申请", "重复申请"),
            ("publication", "3.要求提供公开出版物", "公开出版物"),
            ("excessive", "4.无正当理由大量反复申请", "大量反复"),
            ("reissue", "5.要求行政机关确认或重新出具已获取信息", "确认或重新出具")),
    ];

    static readonly ImmutableArray<Heading> ThreeWaysToClose =
        InGroup("otherwise-closed", "（六）其他处理",
            ("correction-overdue", "1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", "逾期不补正"),
            ("fee-overdue", "2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", "逾期[未不][按缴]"),
            ("other", "3.其他", "^其他$"));

    /// <summary>The table with （六） as one row, as the edition of 2019 prints it.</summary>
    public static readonly BlockFormat WithOneRowForOtherwiseClosed = Table(Edition.Of2019, [OtherwiseClosed]);

    /// <summary>The table with （六） as three rows, as the edition of 2021 prints it.</summary>
    public static readonly BlockFormat WithThreeRowsForOtherwiseClosed = Table(Edition.Of2021, ThreeWaysToClose);

    static BlockFormat Table(Edition edition, ImmutableArray<Heading> otherwiseClosed) =>
        new(edition, TableId, TableTitle, null, [Received, BroughtForward, .. Dispositions, .. otherwiseClosed, Handled, CarriedForward], Columns);

    static ImmutableArray<Heading> InGroup(string id, string label, params (string Id, string Label, string Core)[] rows) =>
        [.. rows.Select(row => new Heading($"{id}/{row.Id}", [Results, label, row.Label], row.Core))];
}
