using System.Collections.Immutable;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Phrases by agency or region and year: a table for each phrase, in which 0 and “no report” are two things.</summary>
static class MatrixPage
{
    public static async Task<IResult> Of(HttpContext context, MatrixCounter counter, ReportStore store, CancellationToken cancellation)
    {
        var (asked, summary) = (MatrixAddress.Of(context.Request.Query), store.Summary);
        var columns = asked.Phrases.Length * LightPage.Years(summary.FirstYear, summary.LastYear);
        var address = asked with { Size = LightPage.RowsOf(columns, context.Request.Query.Whole(Parameters.MatrixSize)) };
        var answer = await counter.CountAsync(address, cancellation);
        return Layout.Page("词语统计表 — 年报检索", Html.Of($"""
            <h1>词语统计表 <span lang="en">Phrase matrix</span></h1>
            {Form(address)}
            {Html.Each(answer.Faults, fault => Html.Of($"""<p class="fault" role="alert">{fault.Phrase.Text}：{Html.Bilingual(fault.Message)}</p>"""))}
            {Html.Each(answer.Notes, note => Html.Of($"""<p class="facts">{Html.Bilingual(note.Message)}</p>"""))}
            {(answer.Results is { } results ? Tables(address, answer, results) : Html.Empty)}
            """), address.Phrases.IsEmpty ? null : address.Under(Paths.Api + Paths.Matrix),
            answer.Results is null && !answer.Faults.IsEmpty ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK, canonical: asked.Under(Paths.Matrix));
    }

    static Html Form(MatrixAddress address) => Html.Of($"""
        <form class="search" action="{Paths.Matrix}" method="get">
        {Html.Each(address.Phrases.Select(phrase => phrase.Text).Append(""), text => Html.Of($"""<div class="box"><input name="{Parameters.Phrase.Name}" type="search" value="{text}" maxlength="500" aria-label="检索式 Phrase"></div>"""))}
        {Html.Each(new SearchAddress { Filters = address.Filters }.Pairs(), pair => Html.Of($"""<input type="hidden" name="{pair.Key}" value="{pair.Value}">"""))}
        <p><label><input type="radio" name="{Parameters.Rows.Name}" value="agency"{Checked(address.Rows is MatrixRows.Agencies)}> 按机关 <span lang="en">by agency</span></label>
        <label><input type="radio" name="{Parameters.Rows.Name}" value="region"{Checked(address.Rows is MatrixRows.Regions)}> 按地区 <span lang="en">by region</span></label>
        <label><input type="radio" name="{Parameters.Rows.Name}" value="group"{Checked(address.Rows is MatrixRows.Groups)}> 按分组 <span lang="en">by group</span></label>
        <button type="submit">统计 <span lang="en">Count</span></button></p>
        </form>
        """);

    static Html Checked(bool value) => value ? Html.Of($" checked") : Html.Empty;

    static Html Tables(MatrixAddress address, MatrixAnswer answer, MatrixResults results) => Html.Of($"""
        <p class="facts">底色越深，每份年报平均出现的次数越多<span lang="en">, the more occurrences a report on average</span>：{Html.Each(Steps.Prepend(0).Index(), step => Html.Of($"""<span class="heat{step.Index + 1}">{(step.Item == 0 ? "不足 1" : $"{step.Item} 起")}</span> """))} <span class="blank">无年报</span>：当年没有年报，与 0 不同<span lang="en">, no report of that year, which is not 0</span></p>
        {Html.Each(answer.Phrases.Index(), phrase => Table(address, phrase.Index, phrase.Item, results))}
        <p class="tools">{FilesPiece.Of(Paths.Matrix, address.Under, (address with { Cursor = null }).Under)}</p>
        {PagerPiece.Next(results.Next is { } next ? (address with { Cursor = next }).Under(Paths.Matrix) : null)}
        """);

    static Html Table(MatrixAddress address, int index, AskedPhrase phrase, MatrixResults results) => Html.Of($"""
        <section class="numbers"><h2>{phrase.Phrase.Text}</h2>
        <p class="facts">{Html.Bilingual(Span(results.Spans[index]))}</p>
        <div class="wide" tabindex="0" role="region" aria-label="{phrase.Phrase.Text}"><table class="matrix"><thead><tr><th scope="col">{Html.Bilingual(RowHeading(address.Rows))}</th>{Html.Each(results.Years, year => Html.Of($"""<th scope="col" class="number">{year}</th>"""))}</tr></thead>
        <tbody>{Html.Each(results.Rows, row => Row(Named(address.Rows, row), row.Counts, index, results, year => address.Search(phrase.Phrase.Text, row.Value, year)))}
        {Row(Html.Bilingual(address.Rows is MatrixRows.Groups ? "合计，每份计一次 Total, each report once" : "合计 Total"), results.Totals, index, results, year => address.Search(phrase.Phrase.Text, year))}</tbody></table></div></section>
        """);

    static Html Named(MatrixRows rows, MatrixRow row) => rows switch
    {
        MatrixRows.Agencies => Html.Of($"""<a href="{Paths.Agency(row.Value)}">{row.Label}</a>"""),
        MatrixRows.Regions when row.Value != FacetLabels.Unknown => Html.Of($"""<a href="{Paths.Region(row.Value)}">{row.Label}</a>"""),
        _ => Html.Of($"{row.Label}"),
    };

    static string RowHeading(MatrixRows rows) => rows switch
    {
        MatrixRows.Regions => "地区 Region",
        MatrixRows.Groups => "分组 Group",
        _ => "机关 Agency",
    };

    static string Span(PhraseSpan? span) => span is null ? "从未出现。It never appears."
        : $"首见 {Said(span.First)}；最近 {Said(span.Last)}。First in {span.First.Year}, last in {span.Last.Year}.";

    const int MostNamed = 3;

    static string Said(PhraseYear year) => $"{year.Year} 年（{string.Join("、", year.Agencies.Take(MostNamed).Select(agency => agency.Name))}{(year.Reports > MostNamed ? $"等 {year.Reports} 个机关" : "")}）";

    static Html Row(Html label, MatrixCounts counts, int phrase, MatrixResults results, Func<int, SearchAddress> search) => Html.Of($"""
        <tr><th scope="row">{label}</th>{Html.Each(results.Years.Index(), year => Cell(counts.Reports[year.Index], counts.Cells[phrase][year.Index], () => search(year.Item)))}</tr>
        """);

    // Occurrences in a report, the same for every table, so that pages and phrases may be compared.
    static readonly ImmutableArray<int> Steps = [1, 2, 5];

    static int Heat(int reports, MatrixCell cell) => 1 + Steps.Count(step => cell.Occurrences >= step * reports);

    static Html Cell(int reports, MatrixCell cell, Func<SearchAddress> search) => reports == 0
        ? Html.Of($"""<td><span class="blank">无年报</span></td>""")
        : cell.Reports == 0 ? Html.Of($"""<td class="number">0</td>""")
        : Html.Of($"""<td class="number heat{Heat(reports, cell)}"><a href="{search().Under(Paths.Search)}">{cell.Reports} 份，{cell.Occurrences} 次</a></td>""");
}
