using System.Collections.Immutable;
using System.Globalization;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>A kind of warning: a stable code and what it says.</summary>
/// <param name="Code">A stable word in capitals.</param>
/// <param name="Chinese">The sentence, with holes.</param>
/// <param name="English">The same in English.</param>
public sealed record WarningKind(string Code, string Chinese, string English)
{
    /// <summary>The year stated by the caller, the title or the statistical period differ.</summary>
    public static readonly WarningKind YearConflict = new("YEAR_CONFLICT", "年度不一致：{0}。采用 {1}。", "The evidence for the year differs; {1} was taken.");

    /// <summary>The agency stated by the caller and the one in the document are not the same.</summary>
    public static readonly WarningKind AgencyConflict = new("AGENCY_CONFLICT", "机关名称不一致：{0}。采用“{1}”。", "The evidence for the agency differs; “{1}” was taken.");

    /// <summary>A report for 2021 or later whose tables are those of the edition of 2019.</summary>
    public static readonly WarningKind StaleForm = new("STALE_FORM", "{0} 年的报告使用了 2019 年版的表格。", "The report for {0} uses the tables of 2019.");

    /// <summary>A report for 2020 or earlier whose tables are those of the edition of 2021.</summary>
    public static readonly WarningKind EarlyForm = new("EARLY_FORM", "{0} 年的报告使用了 2021 年版的表格，请核对年度。", "The report for {0} uses the tables of 2021: please check the year.");

    /// <summary>Blocks of both editions in one document.</summary>
    public static readonly WarningKind MixedForm = new("MIXED_FORM", "主动公开表混用 2019 年版与 2021 年版栏目。", "The tables mix the editions of 2019 and 2021.");

    /// <summary>（六）其他处理 as one row in a form that prints three.</summary>
    public static readonly WarningKind SingleRowOtherwiseClosed = new("SINGLE_ROW_OTHERWISE_CLOSED", "（六）其他处理只有一行，2021 年版应为三行。", "（六）其他处理 is one row; the edition of 2021 prints three.");

    /// <summary>A table of which no number could be read.</summary>
    public static readonly WarningKind TableUnread = new("TABLE_UNREAD", "“{0}”表没有读出任何数字，未填任何数值。", "No number of the table could be read; none was filled in.");

    /// <summary>A table of which some rows could not be read.</summary>
    public static readonly WarningKind TableIncomplete = new("TABLE_INCOMPLETE", "“{0}”表有 {1} 行未能读出：{2}。", "{1} rows of the table could not be read.");

    /// <summary>A heading announces a table and none follows.</summary>
    public static readonly WarningKind TableMissing = new("TABLE_MISSING", "“{0}”一节没有表格。", "The section holds no table.");

    /// <summary>The document dropped cells whose text occurred before, so that no number has a place.</summary>
    public static readonly WarningKind CellsLost = new("CELLS_LOST", "文件丢失了重复或空白的单元格，表格数字无法对应，均未读取。", "The document lost repeated or blank cells; its numbers have no place and were not read.");

    /// <summary>The same indicator stands in the document twice, with different numbers.</summary>
    public static readonly WarningKind CellConflict = new("CELL_CONFLICT", "同一指标出现两个不同的数：{0}，均未采用。", "The document states two different numbers for one indicator; neither was taken.");

    /// <summary>A cell holds ink that is no single number.</summary>
    public static readonly WarningKind CellUnreadable = new("CELL_UNREADABLE", "单元格无法读成一个数：{0}。", "Cells hold ink that is no single number.");

    /// <summary>A statutory section that is not in the document.</summary>
    public static readonly WarningKind SectionMissing = new("SECTION_MISSING", "缺少章节：{0}。", "Statutory sections are missing.");

    /// <summary>规章 in the report of an agency that cannot make any.</summary>
    public static readonly WarningKind RulesUnlikely = new("RULES_UNLIKELY", "县级以下机关不能制定规章，表中却有规章数，可能应填在行政规范性文件一行。", "Agencies at or below the county make no 规章; the number probably belongs in the row below.");

    /// <summary>Lines of an indicator list whose words or numbers cannot be told apart.</summary>
    public static readonly WarningKind StatisticsUnread = new("STATISTICS_UNREAD", "统计表有 {0} 行的名称或数字无法辨别，未采用：{1}。", "The words or numbers of {0} lines of the indicator list cannot be told apart; none was taken.");

    /// <summary>A column that the form does not have.</summary>
    public static readonly WarningKind ExtraColumn = new("EXTRA_COLUMN", "“{0}”表多出一栏“{1}”，其中的数字不计入法定指标。", "The table has the added column “{1}”; its numbers are none of the form's.");

    /// <summary>Every kind there is.</summary>
    public static readonly ImmutableArray<WarningKind> All =
    [
        YearConflict, AgencyConflict, StaleForm, EarlyForm, MixedForm, SingleRowOtherwiseClosed, TableUnread, TableIncomplete,
        TableMissing, CellsLost, CellConflict, CellUnreadable, SectionMissing, RulesUnlikely, StatisticsUnread, ExtraColumn,
    ];

    /// <summary>A warning of this kind with its holes filled.</summary>
    public Warning With(params object[] facts) =>
        new(Code, string.Format(CultureInfo.InvariantCulture, $"{Chinese} {English}", facts));
}
