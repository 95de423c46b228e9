namespace SearchService.Reports.Formats;

/// <summary>The table 政府信息公开行政复议、行政诉讼情况, the same in both editions but for the paper it is printed on.</summary>
static class Challenges
{
    public const string TableId = "challenges";
    public const string TableTitle = "政府信息公开行政复议、行政诉讼情况";

    /// <summary>The table as one edition prints it: fifteen numbers in one line.</summary>
    public static BlockFormat Table(Edition edition) => new(
        edition, TableId, TableTitle, null,
        [
            new("reconsideration", "行政复议", "行政复议"),
            new("direct-litigation", ["行政诉讼", "未经复议直接起诉"], "未经复议"),
            new("litigation-after-reconsideration", ["行政诉讼", "复议后起诉"], "复议后起诉"),
        ],
        [
            new("upheld", "结果维持", "结果维持"),
            new("corrected", "结果纠正", "结果纠正"),
            new("other-outcome", "其他结果", "其他结果"),
            new("pending", "尚未审结", "尚未审结"),
            new("total", "总计", "^总计$"),
        ])
    { InOneLine = true };
}
