using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Rows of compared tables, under the headings of the form. A failed sum is named in its cells by number and told once, below.</summary>
sealed class TablesPiece(ComparisonAnswer.Compared compared, NumberedFindings findings)
{
    /// <summary>The tables some rows make, and the sums that fail in them.</summary>
    /// <param name="rows">The rows, in reading order.</param>
    /// <param name="steps">What stands beside a row that changed.</param>
    public Html Of(IReadOnlyList<TableDiffRow> rows, Func<TableDiffRow, Html> steps) => Html.Of($"""
        {Html.Each(rows.GroupBy(row => row.Indicator.Path[0]), table => Table(table.Key, table, steps))}
        {Findings([.. findings.Beside(rows)])}
        """);

    /// <summary>Rows as the page shows them: those of forms no longer in use stand under their heading, not after all others.</summary>
    public static IEnumerable<TableDiffRow> InReadingOrder(IEnumerable<TableDiffRow> rows) =>
        rows.GroupBy(row => row.Indicator.Path[0]).SelectMany(table => table.GroupBy(HeadingOf)).SelectMany(group => group);

    static string HeadingOf(TableDiffRow row) => string.Join(" › ", row.Indicator.Path[1..^1]);

    Html Table(string title, IEnumerable<TableDiffRow> rows, Func<TableDiffRow, Html> steps) => Html.Of($"""
        <section class="numbers"><h2>{title}</h2><div class="wide" tabindex="0" role="region" aria-label="{title}">
        <table class="compared"><thead><tr><th scope="col">指标 <span lang="en">Indicator</span></th>{Html.Each(compared.Diff.Reports, Head)}</tr></thead>
        {Html.Each(rows.GroupBy(HeadingOf), group => Group(group.Key, group, steps))}
        </table></div></section>
        """);

    static Html Head(Report report) => Html.Of($"""
        <th scope="col"><a href="{Paths.Report(report.Key!.Value)}">{report.Agency!.Name}<br>{report.Key.Value.Year} 年</a><br><span class="facts">{Html.Bilingual(report.Form.Blocks.IsEmpty ? "无统计表 no tables" : $"{report.Form.Id} 年格式")}</span></th>
        """);

    Html Group(string heading, IEnumerable<TableDiffRow> rows, Func<TableDiffRow, Html> steps) => Html.Of($"""
        <tbody>{(heading.Length == 0 ? Html.Empty : Html.Of($"""<tr class="group"><th scope="rowgroup" colspan="{compared.Reports.Length + 1}">{heading}</th></tr>"""))}
        {Html.Each(rows, row => Row(row, steps(row)))}</tbody>
        """);

    /// <summary>A row.</summary>
    public Html Row(TableDiffRow row, Html steps) => Html.Of($"""
        <tr id="{row.Indicator.Id}"{(row.IsChanged ? Html.Of($" class=\"changed\"") : Html.Empty)}><th scope="row">{row.Indicator.Path[^1]}{(row.Values.Any(cell => cell?.Computed == true) ? "（计算）" : "")} <small>{row.Indicator.Unit}</small>{(row.Note is null ? Html.Empty : Html.Of($"<small>注：{row.Note}</small>"))}{steps}</th>{Html.Each(Enumerable.Range(0, row.Values.Length), report => Cell(row, report))}</tr>
        """);

    Html Cell(TableDiffRow row, int report) => Html.Of($"""<td>{Value(compared.Diff.Reports[report], row.Values[report])}{Html.Each(findings.At(row, report), Flag)}{Difference(row.Differences[report])}</td>""");

    // Compared is what a person corrected, and what is printed stands beside it.
    static Html Value(Report report, Cell? cell) => cell is { Correction: not null }
        ? Html.Of($"{Figure.Of(cell.State, cell.Value, cell.Raw, cell.Remark)}{Figure.Corrected(report.Key!.Value, cell)}")
        : Figure.Of(cell);

    static Html Difference(CellDiff? difference) => difference is null or { Kind: ChangeKind.None } ? Html.Empty : Html.Of($"<small>{Figure.Of(difference)}</small>");

    static Html Flag(NumberedFinding finding) => Html.Of($""" <a class="flag" href="#f{finding.Number}">≠{finding.Number}</a>""");

    Html Findings(ImmutableArray<NumberedFinding> beside) => beside.IsEmpty ? Html.Empty : Html.Of($"""
        <section class="notice" id="findings"><h2>{beside.Length} 条勾稽关系不成立 <span lang="en">sums that fail</span></h2><ol>{Html.Each(beside, Finding)}</ol></section>
        """);

    /// <summary>A failed sum: of which years, and how it fails.</summary>
    public Html Finding(NumberedFinding finding) => Html.Of($"""
        <li id="f{finding.Number}" value="{finding.Number}">{string.Join("、", finding.Reports.Select(report => NameOf(compared.Diff.Reports[report])))}：{Html.Bilingual(finding.Outcome.Sentence())}{SaidPiece.Dismissed(finding.Outcome.Dismissed)}</li>
        """);

    static string NameOf(Report report) => FormattableString.Invariant($"{report.Agency!.Name} {report.Key!.Value.Year} 年");
}
