using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>A report: its narrative, its numbers, and the sums that fail.</summary>
static class ReportPage
{
    public static IResult Of(string key, ReportStore store) =>
        ReportKey.TryParse(key) is { } parsed && store.Find(parsed) is { } stored
            ? Page(parsed, stored, store.Judge(stored.Report))
            : FaultPage.Of(StatusCodes.Status404NotFound, "没有这份年报 / There is no such report");

    static IResult Page(ReportKey key, StoredReport stored, ImmutableArray<Outcome> outcomes)
    {
        var report = stored.Report;
        return Layout.Page($"{report.Agency!.Name} {key.Year}", Html.Of($"""
            <article>
            <h1>{report.Agency.Name} <span class="year">{key.Year} 年</span>{HitPiece.SampleBadge(stored.Sample)}</h1>
            <p class="facts">{Facts(report, stored.Version)}</p>
            <p><a href="{Paths.Api + Paths.Source(key)}">原件 <span lang="en">original</span></a> · <a href="{Paths.Api + Paths.Report(key)}">JSON</a> · <a href="{Paths.Api + Paths.Report(key)}.csv">CSV</a></p>
            {Html.Each(report.Warnings, warning => Html.Of($"""<p class="notice">{warning.Message}</p>"""))}
            {Findings(outcomes)}
            {Html.Each(report.Sections, SectionPiece)}
            {Html.Each(report.Counts.GroupBy(cell => cell.Indicator.Path[0]), Table)}
            {(report.Statistics.IsEmpty ? Html.Empty : Statistics(key, report.Statistics))}
            </article>
            """), Paths.Api + Paths.Report(key));
    }

    static string Facts(Report report, int version) => string.Join(" · ", new[]
    {
        report.Title,
        report.Agency!.Region?.Path,
        report.PublishedOn is { } day ? $"发布 {day}" : null,
        $"格式 {report.Form.Id}",
        FormattableString.Invariant($"第 {version} 版"),
    }.OfType<string>());

    static Html Findings(ImmutableArray<Outcome> outcomes)
    {
        var failed = outcomes.Where(outcome => outcome.Status == OutcomeStatus.Fails).ToList();
        return failed.Count == 0
            ? Html.Of($"""<p class="facts">勾稽关系 {outcomes.Length} 条，没有不成立的。<span lang="en">None of {outcomes.Length} sums fails.</span></p>""")
            : Html.Of($"""<section class="notice"><h2>{failed.Count} 条勾稽关系不成立 <span lang="en">sums that fail</span></h2><ul>{Html.Each(failed, outcome => Html.Of($"<li>{outcome.Sentence()}</li>"))}</ul></section>""");
    }

    static Html SectionPiece(Section section) => Html.Of($"""
        <section id="{Word.Of(section.Kind)}">
        {(section.Heading.Length > 0 ? Html.Of($"<h2>{section.Heading}</h2>") : Html.Empty)}
        {Html.Each(section.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries), paragraph => Html.Of($"<p>{paragraph}</p>"))}
        </section>
        """);

    static Html Table(IGrouping<string, Cell> table) => Html.Of($"""
        <section class="numbers"><h2>{table.Key}</h2>
        <table><thead><tr><th scope="col">指标 <span lang="en">Indicator</span></th><th scope="col">数值 <span lang="en">Value</span></th><th scope="col">单位 <span lang="en">Unit</span></th></tr></thead>
        <tbody>{Html.Each(table, Row)}</tbody></table></section>
        """);

    static Html Row(Cell cell) => Html.Of($"""
        <tr id="{cell.Indicator.Id}"><th scope="row">{string.Join(" › ", cell.Indicator.Path.Skip(1))}{(cell.Computed ? "（计算）" : "")}</th><td class="number">{Shown(cell.State, cell.Value, cell.Raw, cell.Remark)}</td><td>{cell.Unit}</td></tr>
        """);

    static Html Statistics(ReportKey key, ImmutableArray<Statistic> statistics) => Html.Of($"""
        <section class="numbers" id="statistics"><h2>统计表 <span lang="en">Statistics as printed</span></h2>
        <p class="facts">表中各行照原文列出，不与其他年报比较。<span lang="en">Lines as printed, not compared with other reports.</span> <a href="{Paths.Api + Paths.Statistics(key)}">JSON</a> · <a href="{Paths.Api + Paths.Statistics(key)}.csv">CSV</a></p>
        <table><thead><tr><th scope="col">指标 <span lang="en">Indicator</span></th><th scope="col">数值 <span lang="en">Value</span></th><th scope="col">单位 <span lang="en">Unit</span></th></tr></thead>
        <tbody>{Html.Each(statistics, Row)}</tbody></table></section>
        """);

    static Html Row(Statistic statistic) => Html.Of($"""
        <tr><th scope="row">{string.Join(" › ", statistic.Path)}{(statistic.Column is null ? "" : $"（{statistic.Column}）")}</th><td class="number">{Shown(statistic.State, statistic.Value, statistic.Raw, statistic.Remark)}</td><td>{statistic.Unit ?? ""}</td></tr>
        """);

    // A blank is shown as one, so that it cannot be taken for a zero.
    static Html Shown(CellState state, decimal? value, string raw, string? remark) => state switch
    {
        CellState.Number => Html.Of($"{FormattableString.Invariant($"{value}")}{(remark is null ? "" : $" {remark}")}"),
        CellState.Blank => Html.Of($"""<span class="blank">空白 <span lang="en">blank</span></span>"""),
        _ => Html.Of($"""<span class="blank">{raw}</span>"""),
    };
}
