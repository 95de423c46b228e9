using System.Globalization;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>Numbers, changes and their absence, as people read them. Every kind has words or a sign of its own, never color alone.</summary>
static class Figure
{
    /// <summary>A number as printed.</summary>
    public static string Of(decimal value) => value.ToString("#,0.############", CultureInfo.InvariantCulture);

    /// <summary>A value of a measure: a ratio in percent, to two places.</summary>
    public static string Of(Measure measure, decimal value) => measure is Measure.OfRatio ? value.ToString("P2", CultureInfo.InvariantCulture) : Of(value);

    /// <summary>That the document does not have a cell.</summary>
    public static Html Absent => Html.Of($"""<span class="blank">未载 <span lang="en">no cell</span></span>""");

    /// <summary>What a cell says, as printed; beside it what a person corrected it to; or that there is none.</summary>
    public static Html Of(Cell? cell) => cell switch
    {
        null => Absent,
        { Correction: { } correction } => Html.Of($"{Of(correction.Printed)} {SaidPiece.Corrected(cell, correction)}"),
        _ => Of(cell.State, cell.Value, cell.Raw, cell.Remark),
    };

    /// <summary>What a cell says. A blank is shown as one, so that it cannot be taken for a zero.</summary>
    public static Html Of(CellState state, decimal? value, string raw, string? remark) => state switch
    {
        CellState.Number => Html.Of($"{Of(value!.Value)}{(remark is null ? "" : $" {remark}")}"),
        CellState.Blank => Html.Of($"""<span class="blank">空白 <span lang="en">blank</span></span>"""),
        _ => Html.Of($"""<span class="blank">{raw}</span>"""),
    };

    /// <summary>That a person has corrected a cell, and what is printed there; leads to the cell of the report.</summary>
    public static Html Corrected(ReportKey report, Cell cell) => cell.Correction is { } correction
        ? Html.Of($""" <a class="correction" href="{Paths.Cell(report, cell.Indicator)}">更正，印 <span lang="en">corrected, printed</span> {Of(correction.Printed)}</a>""")
        : Html.Empty;

    /// <summary>A difference in words and signs: ▲ +5（—）, 不同：空白与 0.</summary>
    public static Html Of(CellDiff difference) => Html.Bilingual(difference switch
    {
        { Kind: ChangeKind.None } => "＝",
        { Kind: ChangeKind.Number, Delta: { } delta } => $"{(delta > 0 ? "▲ +" : "▼ −")}{Of(Math.Abs(delta))}（{(difference.Percent is { } percent ? percent.ToString("+0.##;−0.##;0", CultureInfo.InvariantCulture) + "%" : "—")}）",
        { Kind: ChangeKind.State } => "≠ 空白、0 与不适用互变 state",
        { Kind: ChangeKind.NotInThisForm } => "∅ 格式无此项 not in this form",
        { Kind: ChangeKind.DefinitionChanged } => "⊘ 口径不同 definition changed",
        { Kind: ChangeKind.OtherUnit } => "⊘ 单位不同 other unit",
        _ => "? 未能读出 not read",
    });

    /// <summary>Why there is no number.</summary>
    public static Html Of(PointState state) => Html.Of($"""{States[state].Chinese} <span lang="en">{States[state].English}</span>""");

    /// <summary>The same in Chinese alone.</summary>
    public static string Named(PointState state) => States[state].Chinese;

    static readonly Dictionary<PointState, (string Chinese, string English)> States = new()
    {
        [PointState.Number] = ("数", "number"),
        [PointState.Missing] = ("无年报", "no report"),
        [PointState.Quarantined] = ("隔离待查", "quarantined"),
        [PointState.NotInThisForm] = ("格式无此项", "not in this form"),
        [PointState.NotRead] = ("未能读出", "not read"),
        [PointState.Blank] = ("空白", "blank"),
        [PointState.NotApplicable] = ("不适用", "not applicable"),
        [PointState.Text] = ("文字", "words"),
        [PointState.Unreadable] = ("无法辨认", "unreadable"),
        [PointState.OtherUnit] = ("单位不同", "other unit"),
        [PointState.ZeroDenominator] = ("—（分母为零）", "denominator is zero"),
    };

    /// <summary>How many agencies a figure stands for.</summary>
    public static string Named(PointCoverage coverage) =>
        $"{coverage.Agencies} 个机关：有数 {coverage.Reporting}，无年报 {coverage.Missing}"
        + string.Concat(coverage.Excluded.Select(excluded => $"，{States[excluded.Reason].Chinese} {excluded.Count}"))
        + (coverage.Corrected == 0 ? "" : $"；其中更正 {coverage.Corrected}")
        + $"。Of {coverage.Agencies} agencies {coverage.Reporting} report, {coverage.Missing} are missing, {coverage.Excluded.Sum(excluded => excluded.Count)} are left out{(coverage.Corrected == 0 ? "" : $"; of {coverage.Corrected} a cell is corrected")}.";
}
