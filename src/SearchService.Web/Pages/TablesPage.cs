using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>The statistics tables of several reports side by side, in the order and under the headings of the form.</summary>
static class TablesPage
{
    const int NoteLength = 160;

    public static IResult Of(HttpContext context, TableComparer comparer)
    {
        var address = TablesAddress.Of(context.Request.Query);
        return (address.Keys.Length, comparer.Compare(address)) switch
        {
            (0, _) => Page(address, Html.Of($"""<p class="facts">写入两份以上年报的 key，以逗号分隔；或<a href="{Paths.Compare}">按机关选年度</a>。<span lang="en">Keys of reports, joined by commas; or choose them by agency.</span></p>"""), null, StatusCodes.Status200OK),
            (_, ComparisonAnswer.WrongNumber wrong) => Page(address, Message.Fault(wrong.Message), null, StatusCodes.Status400BadRequest),
            (_, ComparisonAnswer.NoSuchReport missing) => Page(address, Message.Fault(missing.Message), null, StatusCodes.Status404NotFound),
            (_, ComparisonAnswer.Compared compared) => Page(address, Tables(address, compared), address.Whole(Paths.Api + Paths.Tables), StatusCodes.Status200OK),
            var (_, other) => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
        };
    }

    static IResult Page(TablesAddress address, Html content, string? json, int status) => Layout.Page("统计表并列 — 年报检索", Html.Of($"""
        <h1>统计表并列 <span lang="en">Tables side by side</span></h1>
        <form class="search" action="{Paths.Tables}" method="get"><label for="reports">年报 key，以逗号分隔 <span lang="en">Keys of reports</span></label>
        <div class="box"><input id="reports" name="{Parameters.Reports.Name}" value="{string.Join(',', address.Keys)}"><button type="submit">比较 <span lang="en">Compare</span></button></div></form>
        <p class="tools"><a href="{Paths.Choice(address.Keys.Select(ReportKey.TryParse).OfType<ReportKey>())}">增减年报 <span lang="en">add or remove reports</span></a>{(address.Keys is [var left, var right] ? Html.Of($""" <a href="{new WordingAddress { Left = left, Right = right }.Under(Paths.Wording)}">这两份的文字 <span lang="en">their wording</span></a>""") : Html.Empty)}</p>
        {content}
        """), json, status, canonical: address.Under(Paths.Tables));

    static Html Tables(TablesAddress address, ComparisonAnswer.Compared compared)
    {
        var shown = TablesPiece.InReadingOrder(address.Shown(compared.Diff)).ToList();
        var findings = new NumberedFindings(compared, shown);
        var tables = new TablesPiece(compared, findings);
        var pages = new TablePages(tables, findings).Cut(shown, Notes(compared));
        var page = Math.Min(address.Page, pages.Length);
        var (steps, at) = Steps(address, pages, page);
        return Html.Of($"""
            <p class="facts">共 {compared.Diff.Rows.Length} 行，列出 {shown.Count} 行，{findings.Count} 条勾稽关系不成立；各列与其左边一列相比。<span lang="en">{shown.Count} of {compared.Diff.Rows.Length} rows, {findings.Count} sums fail; each column against the one on its left.</span></p>
            {(compared.Diff.Note is { } note ? Message.Notice(note) : Html.Empty)}
            <nav class="choices" aria-label="显示 View">{ChoicePiece.Of(address.Show, show => (address with { Show = show, Page = 1 }).Under(Paths.Tables))} ·
            <a href="{(address with { HidesZero = !address.HidesZero, Page = 1 }).Under(Paths.Tables)}">{Html.Bilingual(address.HidesZero ? "列出全为 0 的行 rows of zeros" : "不列全为 0 的行 no rows of zeros")}</a> · {FilesPiece.Of(Paths.Tables, address.Whole)}</nav>
            {(address.Show == ShownLines.Same ? Html.Empty : steps.First)}
            {(address.Page == page ? Html.Empty : Html.Of($"""<p class="notice" role="status">没有第 {address.Page} 页，这是末页。<span lang="en">There is no page {address.Page}; this is the last.</span></p>"""))}
            {Pager(address, page, pages.Length)}
            {tables.Of(pages[page - 1], at)}
            {Pager(address, page, pages.Length)}
            {(page == 1 ? Notes(compared) : Html.Empty)}
            """);
    }

    // Changes are numbered over all pages, and the last of one leads to the first of the next.
    static (StepsPiece Steps, Func<TableDiffRow, Html> At) Steps(TablesAddress address, ImmutableArray<ImmutableArray<TableDiffRow>> pages, int page)
    {
        var changed = pages.Index().SelectMany(rows => rows.Item.Where(row => row.IsChanged), (rows, row) => (Row: row, Page: rows.Index + 1)).ToList();
        var numbers = changed.Index().ToDictionary(change => change.Item.Row, change => change.Index + 1);
        var steps = new StepsPiece(changed.Count, number => changed[number - 1].Page == page ? "" : PageOf(address, changed[number - 1].Page));
        return (steps, row => numbers.TryGetValue(row, out var number) ? steps.At(number) : Html.Empty);
    }

    static string PageOf(TablesAddress address, int page) => (address with { Page = page }).Under(Paths.Tables);

    static Html Pager(TablesAddress address, int page, int pages) => pages == 1 ? Html.Empty : Html.Of($"""
        <nav class="pages choices" aria-label="翻页 Pages">第 {page} / {pages} 页 <span lang="en">pages</span>：{Html.Each(Enumerable.Range(1, pages), number => ChoicePiece.Of($"{number}", number == page, PageOf(address, number)))}</nav>
        """);

    static Html Notes(ComparisonAnswer.Compared compared) => !compared.Diff.Notes.Any() ? Html.Empty : Html.Of($"""
        <section><h2>表旁的文字 <span lang="en">Words beside the tables</span></h2><dl>{Html.Each(compared.Diff.Notes, note => Note(compared.Diff.Reports[note.Report], note))}</dl></section>
        """);

    // A report without tables may have pages of words in their place.
    static Html Note(Report report, TableNote note) => Html.Of($"""
        <dt>{report.Agency!.Name} {report.Key!.Value.Year} 年 · {Labels.Of(note.Section)}</dt><dd>{(note.Text.Length <= NoteLength ? Html.Of($"{note.Text}") : Html.Of($"""{string.Concat(note.Text.EnumerateRunes().Take(NoteLength))}…… <a href="{Paths.Report(report.Key.Value)}#{Word.Of(note.Section)}">全文 <span lang="en">all of it</span></a>"""))}</dd>
        """);
}
