using System.Collections.Immutable;
using SearchService.Compare;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Tables of an agency's years.</summary>
static class AgencyYearsPiece
{
    /// <summary>Which years are there, in which form, with how many findings.</summary>
    public static Html Glance(AgencyHistory years) => Section("years", "历年", "Years", Html.Of($"""
        <thead><tr><th scope="col">年度 <span lang="en">Year</span></th><th scope="col">年报 <span lang="en">Report</span></th><th scope="col">格式 <span lang="en">Form</span></th><th scope="col" class="number">勾稽不符 <span lang="en">Findings</span></th><th scope="col" class="number">旧版 <span lang="en">Older versions</span></th><th scope="col">对比 <span lang="en">Compare</span></th></tr></thead>
        <tbody>{Html.Each(years.Years.Reverse(), year => Year(years, year))}</tbody>
        """));

    static Html Year(AgencyHistory years, CoverageCell year)
    {
        var stored = years.Reports.FirstOrDefault(stored => stored.Report.Key == year.Key);
        return Html.Of($"""
            <tr><th scope="row">{year.Key.Year}</th><td>{CoveragePiece.Status(year)}</td><td>{stored?.Report.Form.Id ?? ""}</td>
            <td class="number">{(stored is null ? Html.Empty : Html.Of($"""<a href="{Paths.Report(year.Key)}{(years.Findings.ContainsKey(year.Key.Year) ? "#findings" : "")}">{years.Findings.GetValueOrDefault(year.Key.Year)}</a>"""))}</td><td class="number">{year.Superseded}</td><td>{(stored is null ? Html.Empty : BasketPiece.Pick(year.Key, years.Record.Agency.Name))}</td></tr>
            """);
    }

    /// <summary>Small series of the main numbers, each number leading to its cell, each name to its series.</summary>
    public static Html Numbers(ImmutableArray<Series> series) => series.IsEmpty ? Html.Empty : Section("numbers", "主要数据", "Main numbers", Html.Of($"""
        <thead><tr><th scope="col">指标 <span lang="en">Indicator</span></th>{Html.Each(series[0].Points, point => Html.Of($"""<th scope="col" class="number">{point.Of.Year}</th>"""))}<th scope="col">走势 <span lang="en">Trend</span></th></tr></thead>
        <tbody>{Html.Each(series, one => Html.Of($"""<tr><th scope="row"><a href="{Paths.SeriesOf(one.Agency.Id, one.Measure)}">{MainNumbers.Named(one.Measure)}</a></th>{SeriesPage.Cells(one)}<td>{Sparkline.Of(one)}</td></tr>"""))}</tbody>
        """));

    /// <summary>How much of each section is what it was the year before, leading to the wording side by side.</summary>
    public static Html Wording(AgencyHistory years) => years.Reports.Length < 2 ? Html.Empty : Section("wording", "措辞重复率，与上一份年报相比", "Repetition since the report before", Html.Of($"""
        <thead><tr><th scope="col">部分 <span lang="en">Section</span></th>{Html.Each(years.Reports.Skip(1), stored => Html.Of($"""<th scope="col" class="number">{stored.Report.Year!.Value}</th>"""))}</tr></thead>
        <tbody>{Html.Each(years.WordingStrip(), strip => Html.Of($"""<tr><th scope="row">{Labels.Of(strip.Kind)}</th>{Html.Each(years.Reports.Skip(1), stored => Repeated(strip.Kind, strip.Years.FirstOrDefault(year => year.Key == stored.Report.Key)))}</tr>"""))}</tbody>
        """));

    static Html Repeated(SectionKind kind, (ReportKey Before, ReportKey Key, Repetition Repetition) year) => year.Key == default
        ? Html.Of($"""<td class="number"><span class="blank">—</span></td>""")
        : Html.Of($"""<td class="number"><a href="{Paths.CompareWording(year.Before, year.Key, kind)}">{WordingLabels.Percent(year.Repetition)}</a></td>""");

    /// <summary>Every two years, one click from being side by side.</summary>
    public static Html Pairs(AgencyHistory years) => years.Reports.Length < 2 ? Html.Empty : Section("compare", "任意两年比较", "Any two years side by side", Html.Of($"""
        <thead><tr><th scope="col">与 <span lang="en">against</span></th>{Html.Each(years.Reports.SkipLast(1), stored => Html.Of($"""<th scope="col">{stored.Report.Year!.Value}</th>"""))}</tr></thead>
        <tbody>{Html.Each(years.Reports.Skip(1).Reverse(), later => Html.Of($"""<tr><th scope="row">{later.Report.Year!.Value}</th>{Html.Each(years.Reports.SkipLast(1), earlier => earlier.Report.Year >= later.Report.Year ? Html.Of($"<td></td>") : Pair(earlier.Report.Key!.Value, later.Report.Key!.Value, $"{earlier.Report.Year} {later.Report.Year}"))}</tr>"""))}</tbody>
        """));

    static Html Pair(ReportKey left, ReportKey right, string told) => Html.Of($"""
        <td class="pair"><a href="{Paths.Compared(left, right)}" aria-label="表 tables {told}">表 <span lang="en">tables</span></a> <a href="{Paths.CompareWording(left, right)}" aria-label="文 wording {told}">文 <span lang="en">wording</span></a></td>
        """);

    /// <summary>Agencies like it, and their report of a year beside its own.</summary>
    /// <param name="own">The agency's newest report.</param>
    /// <param name="peers">Agencies like it, fewer than tables can stand side by side.</param>
    /// <param name="there">Their reports of that year.</param>
    public static Html Peers(ReportKey own, IReadOnlyCollection<Agency> peers, IReadOnlyCollection<ReportKey> there) => peers.Count == 0 ? Html.Empty : Section("peers", "相近机关", "Agencies like it", Html.Of($"""
        <thead><tr><th scope="col">机关 <span lang="en">Agency</span></th><th scope="col">地区 <span lang="en">Region</span></th><th scope="col">与其 {own.Year} 年比较 <span lang="en">beside it</span></th></tr></thead>
        <tbody>{Html.Each(peers, peer => Peer(own, peer, there.FirstOrDefault(key => key.AgencyId == peer.Id)))}</tbody>
        """), there.Count == 0 ? Html.Empty : Html.Of($"""<p><a href="{Paths.Compared([own, .. there])}">{own.Year} 年统计表全部并列 <span lang="en">the tables of all of them side by side</span></a></p>"""));

    static Html Peer(ReportKey own, Agency peer, ReportKey its) => Html.Of($"""
        <tr><th scope="row"><a href="{Paths.Agency(peer.Id)}">{peer.Name}</a></th><td>{AgenciesPage.RegionOf(peer)}</td>{(its == default ? Html.Of($"""<td><span class="blank">无年报 <span lang="en">no report</span></span></td>""") : Pair(own, its, peer.Name))}</tr>
        """);

    static Html Section(string id, string chinese, string english, Html table, Html after = default) => Html.Of($"""
        <section class="numbers" id="{id}"><h2>{chinese} <span lang="en">{english}</span></h2>
        <div class="wide" tabindex="0" role="region" aria-label="{chinese} {english}"><table class="list">{table}</table></div>{after}</section>
        """);
}
