using SearchService.Compare;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Numbers of agencies over years: a chart and a table for each measure. A gap is said, never drawn as 0.</summary>
static class SeriesPage
{
    const int MostMeasures = 3;

    public static IResult Of(HttpContext context, NumberFinder finder, ReportStore store)
    {
        var asked = NumbersAddress.Of(context.Request.Query);
        var address = asked with { Size = SizeOf(asked, store.Summary) };
        var answer = address.Measures.IsEmpty ? null : finder.Series(address);
        return Layout.Page("数列 — 年报检索", Html.Of($"""
            <h1>历年数列 <span lang="en">Series over years</span></h1>
            {NumbersForm.Tabs(address, Paths.Series)}
            {NumbersForm.Of(address, Paths.Series, MostMeasures, Html.Of($"""
                {NumbersForm.Box(Parameters.Region, "地区", "Region", address.Agencies[Search.Facet.Region].AnyOf.FirstOrDefault())}
                {NumbersForm.Box(Parameters.From, "起", "From", address.From)} {NumbersForm.Box(Parameters.To, "止", "To", address.To)}
                """))}
            {(answer is null ? Html.Empty : Found(address, answer))}
            """), answer is null ? null : address.Under(Paths.Api + Paths.Series), canonical: asked.Under(Paths.Series));
    }

    static int SizeOf(NumbersAddress address, StoreSummary summary) =>
        LightPage.RowsOf(address.Measures.Length * LightPage.Years(address.From ?? summary.FirstYear, address.To ?? summary.LastYear), address.Size);

    static Html Found(NumbersAddress address, SeriesAnswer answer) => Html.Of($"""
        <p class="facts">{answer.Agencies} 个机关 <span lang="en">agencies</span> · {FilesPiece.Of(Paths.Series, address.Under, (address with { Cursor = null }).Under)}</p>
        {Html.Each(answer.Series.GroupBy(series => series.Measure), measure => OfMeasure(measure.Key, [.. measure], answer))}
        {PagerPiece.Next(answer.Next is { } next ? (address with { Cursor = next, From = answer.From, To = answer.To }).Under(Paths.Series) : null)}
        """);

    static Html OfMeasure(Measure measure, IReadOnlyList<Series> series, SeriesAnswer answer) => Html.Of($"""
        <section class="numbers"><h2>{measure.Label}</h2>
        {NumbersForm.Meaning(measure)}
        {LineChart.Of(measure, series)}
        <div class="wide" tabindex="0" role="region" aria-label="{measure.Label}"><table><thead><tr><th scope="col">机关 <span lang="en">Agency</span></th>{Html.Each(Enumerable.Range(answer.From, Math.Max(0, answer.To - answer.From + 1)), year => Html.Of($"""<th scope="col" class="number">{year}</th>"""))}</tr></thead>
        <tbody>{Html.Each(series, Row)}</tbody></table></div>
        {Html.Each(series.SelectMany(one => one.Breaks).DistinctBy(change => (change.Year, change.Before, change.After)).OrderBy(change => change.Year), Break)}</section>
        """);

    static Html Row(Series series) => Html.Of($"""
        <tr><th scope="row"><a href="{Paths.Agency(series.Agency.Id)}">{series.Agency.Name}</a></th>{Cells(series)}</tr>
        """);

    /// <summary>A cell for each year of a series, with an upright where the form changes.</summary>
    public static Html Cells(Series series) => Html.Each(series.Points, point => Html.Of($"""
        <td class="number{(series.Breaks.Any(change => change.Year == point.Of.Year) ? " break" : "")}{(point.Value == 0 ? " zero" : "")}">{NumbersForm.Value(series.Measure, point)}</td>
        """));

    static Html Break(SeriesBreak change) => Html.Of($"""
        <p class="facts">┆ {change.Year} 年起，格式由 {change.Before} 变为 {change.After}：{(change.Comparable ? "此项口径可比" : "此项不可比")}{(change.Note is null ? "" : $"，{change.Note}")}。<span lang="en">The form changes in {change.Year}; the numbers {(change.Comparable ? "count the same" : "do not count the same")}.</span></p>
        """);
}
