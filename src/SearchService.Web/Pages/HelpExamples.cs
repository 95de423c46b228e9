namespace SearchService.Web.Pages;

/// <summary>What can be asked, by example. Each is run by a test.</summary>
static class HelpExamples
{
    public static readonly (string Query, string Chinese, string English)[] All =
    [
        ("依申请公开", "正文中连续出现的词句；空格、全半角、繁简、标点不计", "a run of characters, unbroken"),
        ("公开 复议", "两者都有", "both"),
        ("“依申请 公开”", "引号使空格两侧相连", "quotes keep what spaces part together"),
        ("公开 OR 复议", "有其一", "either"),
        ("公开 -政务新媒体", "有前者而无后者", "the first without the second"),
        ("公开 (复议 | 诉讼)", "括号先算", "as it reads"),
        ("(公开 | 复议 | 诉讼)~2", "至少两个", "at least two of them"),
        ("不予*公开", "中间隔零至十字，不出一句", "up to ten characters between, in a sentence"),
        ("\"复议 诉讼\"~10", "两者相距不过十字", "in any order, at most ten characters apart"),
        ("section:problems 公开 不足", "同在“存在的主要问题”部分", "both in that section"),
        ("agency:财政局 公开", "机关名称", "of agencies of that name"),
        ("region:桃溪市 公开", "地区及其下级", "in the region or below"),
        ("year:2021..2023 公开", "年度", "of those years"),
        ("level:county type:department", "层级与类型", "of a level and a type"),
        ("新收>0", "统计表中的数", "by a number of the tables"),
        ("不予公开率>30%", "比率", "by a ratio"),
        ("findings>0", "有不成立的勾稽关系", "with sums that fail"),
        ("finding:R3", "某一规则不成立", "where that rule fails"),
        ("cell:0", "任一格中的数", "a number in any cell"),
        ("title:工作年度报告", "标题", "in the title"),
    ];
}
