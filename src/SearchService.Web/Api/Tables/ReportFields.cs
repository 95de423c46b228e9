using SearchService.Reports;

namespace SearchService.Web.Api.Tables;

/// <summary>The numbers of a report and its failed sums, in columns.</summary>
static class ReportFields
{
    /// <summary>A cell of the statutory tables.</summary>
    public static readonly TableField<Cell>[] OfCell =
    [
        new("indicator", "指标，见 indicators.csv / The indicator, as in indicators.csv", cell => cell.Indicator.Id),
        new("state", "number、blank（空白）、notApplicable（“/”“—”等）、text、unreadable，人工补入的为 missing；只有 number 有值 / Only number has a value; missing: supplied by a person", cell => SaidFields.StateOf(cell.AsPrinted())),
        new("value", "印出的数，未换算 / The number as printed, never converted", cell => cell.AsPrinted()?.Value),
        new("raw", "印出的字 / The ink", cell => cell.AsPrinted()?.Raw),
        new("unit", "单位：印出的，否则为表式的 / The printed unit, else the form's", cell => cell.AsPrinted()?.Unit),
        new("remark", "数旁的附注 / What is printed beside the number", cell => cell.AsPrinted()?.Remark),
        new("computed", "是否为表中未印、由本程序计算的小计 / Whether it is a subtotal the form does not print", cell => cell.Computed),
        new("chosenBy", "两种读法之间依何规则取舍 / The rule that chose between two readings", cell => cell.AsPrinted()?.ChosenBy),
        new("at", "在文件中的位置 / Where it stands in the document", cell => cell.AsPrinted()?.At),
        .. SaidFields.OfCell,
    ];

    /// <summary>A line of an indicator list.</summary>
    public static readonly TableField<Statistic>[] OfStatistic =
    [
        new("label", "印出的指标名 / The words as printed", line => line.Label),
        new("path", "上级指标 / The lines above it", line => string.Join(" > ", line.Path)),
        new("column", "列 / The column", line => line.Column),
        new("unit", "单位 / The unit", line => line.Unit),
        new("state", "同 cells.csv / As in cells.csv", line => Word.Of(line.State)),
        new("value", "印出的数 / The number as printed", line => line.Value),
        new("raw", "印出的字 / The ink", line => line.Raw),
        new("remark", "附注 / The remark", line => line.Remark),
        new("at", "在文件中的位置 / Where it stands in the document", line => line.At),
    ];

    /// <summary>A sum that fails.</summary>
    public static readonly TableField<Outcome>[] OfOutcome =
    [
        new("rule", "规则 / The rule", outcome => outcome.Rule.Id),
        new("left", "左边 / The left side", outcome => outcome.Left),
        new("right", "右边 / The right side", outcome => outcome.Right),
        new("suspect", "可疑的指标 / The indicator that is suspected", outcome => outcome.Suspect),
        new("message", "说明 / A sentence", outcome => outcome.Sentence()),
        .. SaidFields.OfOutcome,
    ];
}
