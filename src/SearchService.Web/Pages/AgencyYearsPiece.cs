using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Tables of an agency's years.</summary>
static class AgencyYearsPiece
{
    static readonly (string Indicator, string Chinese, string English)[] Main =
    [
        ("requests/received/total", "新收申请", "received"),
        ("requests/brought-forward/total", "上年结转", "brought forward"),
        ("requests/disclosed/total", "予以公开", "disclosed"),
        ("requests/withheld/total", "不予公开", "withheld"),
        ("requests/handled/total", "办理总计", "handled"),
        ("requests/carried-forward/total", "结转下年", "carried forward"),
        ("challenges/reconsideration/total", "行政复议", "reconsideration"),
        ("challenges/direct-litigation/total", "直接起诉", "litigation"),
    ];

    /// <summary>Which years are there, in which form, with how many findings.</summary>
    public static Html Glance(AgencyHistory years) => Section("years", "历年", "Years", Html.Of($"""
        <thead><tr><th scope="col">年度 <span lang="en">Year</span></th><th scope="col">年报 <span lang="en">Report</span></th><th scope="col">格式 <span lang="en">Form</span></th><th scope="col" class="number">勾稽不符 <span lang="en">Findings</span></th><th scope="col" class="number">旧版 <span lang="en">Older versions</span></th></tr></thead>
        <tbody>{Html.Each(years.Years.Reverse(), year => Year(years, year))}</tbody>
        """));

    static Html Year(AgencyHistory years, CoverageCell year)
    {
        var stored = years.Reports.FirstOrDefault(stored => stored.Report.Key == year.Key);
        return Html.Of($"""
            <tr><th scope="row">{year.Key.Year}</th><td>{CoveragePiece.Status(year)}</td><td>{stored?.Report.Form.Id ?? ""}</td>
            <td class="number">{(stored is null ? Html.Empty : Html.Of($"""<a href="{Paths.Report(year.Key)}{(years.Findings.ContainsKey(year.Key.Year) ? "#findings" : "")}">{years.Findings.GetValueOrDefault(year.Key.Year)}</a>"""))}</td><td class="number">{year.Superseded}</td></tr>
            """);
    }

    /// <summary>The main numbers, each leading to its cell and, in the heading, to its series.</summary>
    public static Html Numbers(AgencyHistory years) => Section("numbers", "主要数据", "Main numbers", Html.Of($"""
        <thead><tr><th scope="col">年度 <span lang="en">Year</span></th>{Html.Each(Main, main => Html.Of($"""<th scope="col" class="number"><a href="{Paths.SeriesOf(years.Record.Agency.Id, main.Indicator)}">{main.Chinese} <span lang="en">{main.English}</span></a></th>"""))}</tr></thead>
        <tbody>{Html.Each(years.Reports.Reverse(), stored => Html.Of($"""<tr><th scope="row">{stored.Report.Year!.Value}</th>{Html.Each(Main, main => Number(stored.Report, main.Indicator))}</tr>"""))}</tbody>
        """));

    static Html Number(Report report, string indicator) => report.Counts[indicator] is { } cell
        ? Html.Of($"""<td class="number{(cell.Value == 0 ? " zero" : "")}"><a href="{Paths.Cell(report.Key!.Value, cell.Indicator)}">{CellPiece.Shown(cell.State, cell.Value, cell.Raw, null)}</a></td>""")
        : Html.Of($"""<td class="number"><span class="blank">—</span></td>""");

    /// <summary>How much of each section is what it was the year before, leading to the wording side by side.</summary>
    public static Html Wording(AgencyHistory years) => Section("wording", "措辞重复率，与上一份年报相比", "Repetition since the report before", Html.Of($"""
        <thead><tr><th scope="col">部分 <span lang="en">Section</span></th>{Html.Each(years.Reports.Skip(1), stored => Html.Of($"""<th scope="col" class="number">{stored.Report.Year!.Value}</th>"""))}</tr></thead>
        <tbody>{Html.Each(years.WordingStrip(), strip => Html.Of($"""<tr><th scope="row">{Labels.Of(strip.Kind)}</th>{Html.Each(years.Reports.Skip(1), stored => Repeated(strip.Kind, strip.Years.FirstOrDefault(year => year.Key == stored.Report.Key)))}</tr>"""))}</tbody>
        """));

    static Html Repeated(SectionKind kind, (ReportKey Before, ReportKey Key, Repetition Repetition) year) => year.Key == default
        ? Html.Of($"""<td class="number"><span class="blank">—</span></td>""")
        : Html.Of($"""<td class="number"><a href="{Paths.CompareWording(year.Before, year.Key, kind)}">{WordingPage.Percent(year.Repetition)}</a></td>""");

    /// <summary>Every two years, one click from being side by side.</summary>
    public static Html Pairs(AgencyHistory years) => years.Reports.Length < 2 ? Html.Empty : Section("compare", "任意两年比较", "Any two years side by side", Html.Of($"""
        <thead><tr><th scope="col">与 <span lang="en">against</span></th>{Html.Each(years.Reports.SkipLast(1), stored => Html.Of($"""<th scope="col">{stored.Report.Year!.Value}</th>"""))}</tr></thead>
        <tbody>{Html.Each(years.Reports.Skip(1).Reverse(), later => Html.Of($"""<tr><th scope="row">{later.Report.Year!.Value}</th>{Html.Each(years.Reports.SkipLast(1), earlier => Pair(earlier.Report.Key!.Value, later.Report.Key!.Value))}</tr>"""))}</tbody>
        """));

    static Html Pair(ReportKey earlier, ReportKey later) => earlier.Year >= later.Year ? Html.Of($"<td></td>") : Html.Of($"""
        <td class="pair"><a href="{Paths.Compared(earlier, later)}" aria-label="表 tables {earlier.Year} {later.Year}">表 <span lang="en">tables</span></a> <a href="{Paths.CompareWording(earlier, later)}" aria-label="文 wording {earlier.Year} {later.Year}">文 <span lang="en">wording</span></a></td>
        """);

    static Html Section(string id, string chinese, string english, Html table) => Html.Of($"""
        <section class="numbers" id="{id}"><h2>{chinese} <span lang="en">{english}</span></h2>
        <div class="wide" tabindex="0" role="region" aria-label="{chinese} {english}"><table class="list">{table}</table></div></section>
        """);
}
