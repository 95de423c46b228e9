using SearchService.Reports.Formats;

namespace SearchService.Reports;

/// <summary>The sums R1–R4 inside a report and X1–X2 between two years.</summary>
public static class BalanceRules
{
    const string Total = "total";

    /// <summary>
    /// The sums inside one block: R1, the only one printed on the form (新收 + 结转 = 办理结果总计 + 结转下年度), R2 (the results add
    /// up to their total), R3 (the applicants add up to the row's total), R4 (the outcomes of reviews and lawsuits).
    /// </summary>
    public static IEnumerable<BalanceRule> Within(BlockFormat block) => block.TableId switch
    {
        Requests.TableId => [.. block.Columns.Select(Flow), .. block.Columns.Select(column => ResultsOf(block, column)), .. block.Rows.Select(row => RowOf(block, row, "R3"))],
        Challenges.TableId => block.Rows.Select(row => RowOf(block, row, "R4")),
        _ => [],
    };

    /// <summary>
    /// The sums between a report and the previous year's: X1 (上年结转 = what was carried forward, per column) and X2 (现行有效).
    /// A rule applies where both reports' forms print its numbers; X2 never crosses from the edition of 2019.
    /// </summary>
    public static IEnumerable<BalanceRule> BetweenYears(ReportForm previous, ReportForm current) =>
        BetweenYearRules.Where(rule => rule.Terms.All(term => (term.OfPreviousYear ? previous : current).Prints(term.IndicatorId)));

    /// <summary>The sum of an id, among those inside a form and those between years.</summary>
    /// <exception cref="InvalidOperationException">The form has no such sum.</exception>
    public static BalanceRule Find(ReportForm form, string id) => form.Rules.Concat(BetweenYearRules).First(rule => rule.Id == id);

    static readonly BalanceRule[] BetweenYearRules =
    [
        .. Requests.Columns.Select(column => new BalanceRule(
            $"X1/{column.Id}", $"{column.Label}：本年“上年结转”等于上年“结转下年度继续办理”",
            [new($"requests/brought-forward/{column.Id}")],
            [new($"requests/carried-forward/{column.Id}", OfPreviousYear: true)])),
        InForce("rules", "规章"),
        InForce("normative-documents", "行政规范性文件"),
    ];

    static BalanceRule InForce(string row, string label) => new(
        $"X2/{row}", $"{label}：现行有效件数等于上年现行有效件数加本年制发件数减本年废止件数",
        [new($"disclosure/{row}/in-force")],
        [new($"disclosure/{row}/in-force", OfPreviousYear: true), new($"disclosure/{row}/issued"), new($"disclosure/{row}/repealed", -1)]);

    static BalanceRule Flow(Heading column) => new(
        $"R1/{column.Id}", $"{column.Label}：第一项加第二项之和，等于第三项加第四项之和",
        [new($"requests/received/{column.Id}"), new($"requests/brought-forward/{column.Id}")],
        [new($"requests/handled/{column.Id}"), new($"requests/carried-forward/{column.Id}")]);

    static BalanceRule ResultsOf(BlockFormat block, Heading column) => new(
        $"R2/{column.Id}", $"{column.Label}：各项办理结果之和等于（七）总计",
        [.. block.Rows.Where(IsResult).Select(row => new Term(block[row, column].Id))],
        [new($"requests/handled/{column.Id}")]);

    static BalanceRule RowOf(BlockFormat block, Heading row, string rule) => new(
        $"{rule}/{row.Id}", $"{string.Join("·", row.Labels)}：各列之和等于总计",
        [.. block.Columns.Where(column => column.Id != Total).Select(column => new Term(block[row, column].Id))],
        [new($"{block.TableId}/{row.Id}/{Total}")]);

    static bool IsResult(Heading row) => row != Requests.Received && row != Requests.BroughtForward && row != Requests.Handled && row != Requests.CarriedForward;
}
