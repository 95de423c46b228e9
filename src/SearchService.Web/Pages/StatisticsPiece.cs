using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>The indicator list of a report before 2019, line by line as printed.</summary>
static class StatisticsPiece
{
    public static Html Of(ReportKey key, ImmutableArray<Statistic> statistics) => statistics.IsEmpty ? Html.Empty : Html.Of($"""
        <section class="numbers" id="statistics"><h2>统计表 <span lang="en">Statistics as printed</span></h2>
        <p class="facts">表中各行照原文列出，不与其他年报比较。<span lang="en">Lines as printed, not compared with other reports.</span> {FilesPiece.Of(Paths.Statistics(key))}</p>
        <div class="wide" tabindex="0" role="region" aria-label="统计表 Statistics"><table><thead><tr><th scope="col">指标 <span lang="en">Indicator</span></th><th scope="col" class="number">数值 <span lang="en">Value</span></th><th scope="col">单位 <span lang="en">Unit</span></th></tr></thead>
        <tbody>{Html.Each(statistics, Row)}</tbody></table></div></section>
        """);

    static Html Row(Statistic statistic) => Html.Of($"""
        <tr><th scope="row">{string.Join(" › ", statistic.Path)}{(statistic.Column is null ? "" : $"（{statistic.Column}）")}</th><td class="number">{Figure.Of(statistic.State, statistic.Value, statistic.Raw, statistic.Remark)}</td><td>{statistic.Unit ?? ""}</td></tr>
        """);
}
