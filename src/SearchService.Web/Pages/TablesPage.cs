using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>The statistics tables of several reports side by side, in the order and under the headings of the form.</summary>
static class TablesPage
{
    public static IResult Of(HttpContext context, TableComparer comparer)
    {
        var address = TablesAddress.Of(context.Request.Query);
        return (address.Keys.Length, comparer.Compare(address)) switch
        {
            (0, _) => Page(address, Html.Of($"""<p class="facts">写入两份以上年报的 key，以逗号分隔；key 见年报页的地址。<span lang="en">Keys of reports, joined by commas, as in the addresses of their pages.</span></p>"""), null, StatusCodes.Status200OK),
            (_, ComparisonAnswer.WrongNumber wrong) => Page(address, Fault(wrong.Message), null, StatusCodes.Status400BadRequest),
            (_, ComparisonAnswer.NoSuchReport missing) => Page(address, Fault(missing.Message), null, StatusCodes.Status404NotFound),
            (_, ComparisonAnswer.Compared compared) => Page(address, Tables(address, compared), address.Under(Paths.Api + Paths.Tables), StatusCodes.Status200OK),
            var (_, other) => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
        };
    }

    static IResult Page(TablesAddress address, Html content, string? json, int status) => Layout.Page("统计表并列 — 年报检索", Html.Of($"""
        <h1>统计表并列 <span lang="en">Tables side by side</span></h1>
        <form class="search" action="{Paths.Tables}" method="get"><label for="reports">年报 key，以逗号分隔 <span lang="en">Keys of reports</span></label>
        <div class="box"><input id="reports" name="{Parameters.Reports.Name}" value="{string.Join(',', address.Keys)}"><button type="submit">比较 <span lang="en">Compare</span></button></div></form>
        {content}
        """), json, status);

    static Html Fault(string message) => Html.Of($"""<p class="fault" role="alert">{message}</p>""");

    static Html Tables(TablesAddress address, ComparisonAnswer.Compared compared)
    {
        var shown = address.Shown(compared.Diff).ToList();
        return Html.Of($"""
            <p class="facts">共 {compared.Diff.Rows.Length} 行，列出 {shown.Count} 行；各列与其左边一列相比。<span lang="en">{shown.Count} of {compared.Diff.Rows.Length} rows; each column against the one on its left.</span></p>
            {(compared.Diff.Note is { } note ? Html.Of($"""<p class="notice">{note}</p>""") : Html.Empty)}
            <p class="choices">{Choice(address with { ChangedOnly = !address.ChangedOnly }, address.ChangedOnly ? "列出全部行 all rows" : "只列有变化的行 changed rows only")} ·
            {Choice(address with { HidesZero = !address.HidesZero }, address.HidesZero ? "列出全为 0 的行 rows of zeros" : "不列全为 0 的行 no rows of zeros")} ·
            <a href="{address.Under(Paths.Api + Paths.Tables)}">JSON</a> · <a href="{address.Under($"{Paths.Api}{Paths.Tables}.csv")}">CSV</a></p>
            {Html.Each(shown.GroupBy(row => row.Indicator.Path[0]), table => Table(table.Key, table, compared))}
            {Notes(compared)}
            """);
    }

    static Html Choice(TablesAddress address, string words) => Html.Of($"""<a href="{address.Under(Paths.Tables)}">{words}</a>""");

    static Html Table(string title, IEnumerable<TableDiffRow> rows, ComparisonAnswer.Compared compared) => Html.Of($"""
        <section class="numbers"><h2>{title}</h2><div class="wide" tabindex="0" role="region" aria-label="{title}">
        <table class="compared"><thead><tr><th scope="col">指标 <span lang="en">Indicator</span></th>{Html.Each(compared.Reports, stored => Head(stored.Report))}</tr></thead>
        {Html.Each(rows.GroupBy(row => string.Join(" › ", row.Indicator.Path[1..^1])), group => Group(group.Key, group, compared))}
        </table></div></section>
        """);

    static Html Head(Report report) => Html.Of($"""
        <th scope="col" class="number"><a href="{Paths.Report(report.Key!.Value)}">{report.Agency!.Name}<br>{report.Key.Value.Year} 年</a><br><span class="facts">{(report.Form.Blocks.IsEmpty ? "无统计表 no tables" : $"{report.Form.Id} 年格式")}</span></th>
        """);

    static Html Group(string heading, IEnumerable<TableDiffRow> rows, ComparisonAnswer.Compared compared) => Html.Of($"""
        <tbody>{(heading.Length == 0 ? Html.Empty : Html.Of($"""<tr class="group"><th scope="rowgroup" colspan="{compared.Reports.Length + 1}">{heading}</th></tr>"""))}
        {Html.Each(rows, row => Row(row, compared))}</tbody>
        """);

    static Html Row(TableDiffRow row, ComparisonAnswer.Compared compared) => Html.Of($"""
        <tr id="{row.Indicator.Id}"{(row.IsChanged ? Html.Of($" class=\"changed\"") : Html.Empty)}><th scope="row">{row.Indicator.Path[^1]} <span class="facts">{row.Indicator.Unit}</span>{(row.Note is null ? Html.Empty : Html.Of($"""<br><span class="facts">注：{row.Note}</span>"""))}</th>{Html.Each(Enumerable.Range(0, row.Values.Length), report => Cell(row, report, compared))}</tr>
        """);

    static Html Cell(TableDiffRow row, int report, ComparisonAnswer.Compared compared) => Html.Of($"""
        <td class="number">{Shown(row.Values[report], compared.Reports[report].Report)}{Difference(row.Differences[report])}{Html.Each(compared.Findings[row.Indicator.Id, report], Finding)}</td>
        """);

    static Html Shown(Cell? cell, Report report) => cell is null ? Figure.Of(cell) : Html.Of($"{Figure.Of(cell)}{Figure.Corrected(report.Key!.Value, cell)}");

    static Html Difference(CellDiff? difference) => difference is null or { Kind: ChangeKind.None } ? Html.Empty : Html.Of($"""<br><span class="difference">{Figure.Of(difference)}</span>""");

    // The whole sentence is there without a script: a disclosure element.
    static Html Finding(Outcome outcome) => Html.Of($"""<details class="finding"><summary>⚠ {outcome.Rule.Id}</summary>{outcome.Sentence()}</details>""");

    static Html Notes(ComparisonAnswer.Compared compared) => !compared.Diff.Notes.Any() ? Html.Empty : Html.Of($"""
        <section><h2>表旁的文字 <span lang="en">Words beside the tables</span></h2><dl>{Html.Each(compared.Diff.Notes, note => Note(compared.Diff.Reports[note.Report], note))}</dl></section>
        """);

    static Html Note(Report report, TableNote note) => Html.Of($"""<dt>{report.Agency!.Name} {report.Key!.Value.Year} 年 · {Labels.Of(note.Section)}</dt><dd>{note.Text}</dd>""");
}
