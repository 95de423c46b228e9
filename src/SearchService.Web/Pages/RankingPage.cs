using System.Globalization;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Agencies by a number of one year, with bars; those without a number stand at the end with the reason.</summary>
static class RankingPage
{
    public static IResult Of(HttpContext context, NumberFinder finder, ReportStore store)
    {
        var asked = NumbersAddress.Of(context.Request.Query);
        var address = asked with { Year = asked.Year ?? store.Summary.LastYear, Measures = [.. asked.Measures.Take(1)] };
        var answer = address.Measures.IsEmpty || address.Year is null ? null : finder.Ranking(address);
        return Layout.Page("排序 — 年报检索", Html.Of($"""
            <h1>各机关排序 <span lang="en">Agencies by a number</span></h1>
            {NumbersForm.Tabs(address, Paths.Ranking)}
            {NumbersForm.Of(address, Paths.Ranking, 1, Html.Of($"""
                {NumbersForm.Box(Parameters.OneYear, "年度", "Year", address.Year)}
                {NumbersForm.Box(Parameters.Region, "地区", "Region", address.Agencies[Search.Facet.Region].AnyOf.FirstOrDefault())}
                {NumbersForm.Box(Parameters.Least, "不小于", "At least", address.Written(address.Least))}
                {NumbersForm.Box(Parameters.Most, "不大于", "At most", address.Written(address.Most))}
                """))}
            {(answer is null ? Html.Empty : Found(address, answer))}
            """), answer is null ? null : address.Under(Paths.Api + Paths.Ranking), canonical: address.Under(Paths.Ranking));
    }

    static Html Found(NumbersAddress address, RankingAnswer answer) => Html.Of($"""
        <section class="numbers"><h2>{address.Measures[0].Label}，{address.Year!.Value} 年</h2>
        {NumbersForm.Meaning(address.Measures[0])}
        <p class="facts">{Html.Bilingual(Figure.Named(answer.Ranking.Coverage))}{(address is { Least: null, Most: null } ? Html.Empty : Html.Of($""" 列出 {answer.Ranking.Total} 个，名次为全部机关中的名次。<span lang="en">{answer.Ranking.Total} are listed, with their ranks among all.</span>"""))}</p>
        <p class="choices"><a href="{(address with { SmallestFirst = !address.SmallestFirst, Cursor = null }).Under(Paths.Ranking)}">{Html.Bilingual(address.SmallestFirst ? "大的在前 largest first" : "小的在前 smallest first")}</a> ·
        {FilesPiece.Of(Paths.Ranking, address.Under, (address with { Cursor = null }).Under)}</p>
        {Table(address.Measures[0], answer)}
        {PagerPiece.Next(answer.Next is { } next ? (address with { Cursor = next }).Under(Paths.Ranking) : null)}</section>
        """);

    /// <summary>The agencies of a page with their ranks and bars.</summary>
    public static Html Table(Measure measure, RankingAnswer answer) => Html.Of($"""
        <div class="wide" tabindex="0" role="region" aria-label="{measure.Label}"><table class="ranking"><thead><tr><th scope="col" class="number">名次 <span lang="en">Rank</span></th><th scope="col">机关 <span lang="en">Agency</span></th><th scope="col" class="number">数值 <span lang="en">Value</span></th><th scope="col" class="bars"></th></tr></thead>
        <tbody>{Html.Each(answer.Page, ranked => Row(measure, ranked, Largest(answer.Ranking)))}</tbody></table></div>
        """);

    static decimal Largest(Ranking ranking) => ranking.Ranked.IsEmpty ? 0 : Math.Max(ranking.Ranked[0].Point.Value!.Value, ranking.Ranked[^1].Point.Value!.Value);

    static Html Row(Measure measure, RankedPoint ranked, decimal largest) => Html.Of($"""
        <tr><td class="number">{(ranked.Rank is { } rank ? rank.ToString(CultureInfo.InvariantCulture) : "—")}</td><th scope="row"><a href="{Paths.Agency(ranked.Point.Of.Agency.Id)}">{ranked.Point.Of.Agency.Name}</a> <span class="facts">{ranked.Point.Of.Agency.Region?.Path}</span></th><td class="number">{NumbersForm.Value(measure, ranked.Point)}</td><td class="bars">{Bar(ranked.Point.Value, largest)}</td></tr>
        """);

    // The number stands beside it, so the bar says nothing of its own.
    static Html Bar(decimal? value, decimal largest) => value is > 0 && largest > 0
        ? Html.Of($"""<svg class="bar" viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true"><rect width="{(100 * value.Value / largest).ToString("0.##", CultureInfo.InvariantCulture)}" height="8"/></svg>""")
        : Html.Empty;
}
