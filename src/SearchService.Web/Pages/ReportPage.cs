using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>A report: its narrative, with what was asked for marked, its numbers, and the sums that fail.</summary>
static class ReportPage
{
    public static Task<IResult> Current(string key, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation) => Of(key, null, context, store, finder, cancellation);

    public static Task<IResult> Version(string key, int version, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation) => Of(key, version, context, store, finder, cancellation);

    static async Task<IResult> Of(string key, int? version, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation)
    {
        if (ReportKey.TryParse(key) is not { } parsed || store.Find(parsed, version) is not { } stored || !context.Request.Query.Names(stored.Report.Source))
            return FaultPage.Of(StatusCodes.Status404NotFound, "没有这份年报 / There is no such report");
        // Where it stands now: the address may be one it had before.
        var (at, number) = (stored.Report.Key!.Value, version is null ? version : stored.Version);
        var withdrawn = !stored.Current && store.Find(at) is null;
        var address = SearchAddress.Of(context.Request.Query).OfOneReport;
        if (address.Text.Length == 0)
            return Page(at, number, stored, store.Judge(stored.Report), new(PlacesAsked(context.Request.Query, stored.Report)), Html.Empty, withdrawn);
        var answer = await finder.FindAsync(address, stored, cancellation);
        var marks = new MarkedText((answer as OccurrenceAnswer.Found)?.Occurrences.Select(occurrence => occurrence.Place) ?? []);
        return Page(at, number, stored, store.Judge(stored.Report), marks, OccurrencePiece.Of(address, stored, answer, marks.Count), withdrawn,
            answer is OccurrenceAnswer.NotUnderstood ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK);
    }

    static IEnumerable<TextPlace> PlacesAsked(IQueryCollection query, Report report) =>
        TextPlace.TryParse(query.First(Parameters.At)) is { } place && SectionPlace.Of(report.Sections).Any(section => section.Place == place.Section && place.End <= section.Section.Text.Length) ? [place] : [];

    static IResult Page(ReportKey key, int? version, StoredReport stored, ImmutableArray<Outcome> outcomes, MarkedText marks, Html found, bool withdrawn, int status = StatusCodes.Status200OK)
    {
        var (report, json) = (stored.Report, Paths.Api + (version is { } number ? Paths.Version(key, number) : Paths.Report(key)));
        return Layout.Page($"{report.Agency!.Name} {key.Year}", Html.Of($"""
            <article>
            <h1>{report.Agency.Name} <span class="year">{key.Year} 年</span>{HitPiece.SampleBadge(stored.Sample)}</h1>
            <p class="facts">{Facts(report, stored.Version)}</p>
            <p><a href="{Paths.Api + Paths.Source(key)}">原件 <span lang="en">original</span></a> · <a href="{json}">JSON</a> · <a href="{json}.csv">CSV</a></p>
            {CitationPiece(key, stored)}
            {Superseded(key, stored, withdrawn)}
            {(stored.Moved is { } move ? Moved(move) : Html.Empty)}
            {found}
            {Html.Each(report.Warnings, warning => Html.Of($"""<p class="notice">{warning.Message}</p>"""))}
            {Findings(outcomes)}
            {Html.Each(SectionPlace.Of(report.Sections), section => SectionPiece(section.Place, section.Section, marks))}
            {Html.Each(report.Counts.GroupBy(cell => cell.Indicator.Path[0]), Table)}
            {(report.Statistics.IsEmpty ? Html.Empty : Statistics(key, report.Statistics))}
            </article>
            """), json, status);
    }

    static Html CitationPiece(ReportKey key, StoredReport stored) => Html.Of($"""
        <p><a href="{Paths.Cited(key, stored.Version, stored.Report.Source.Sha256[..Citation.HashLength])}" rel="bookmark">此版的永久网址 <span lang="en">permanent address of this version</span></a> · <a href="{Paths.Api + Paths.Citation(key, stored.Version)}">引用格式 <span lang="en">how to cite it</span></a></p>
        """);

    static Html Superseded(ReportKey key, StoredReport stored, bool withdrawn) => (stored.Current, withdrawn) switch
    {
        (true, _) => Html.Empty,
        (_, true) => Html.Of($"""<p class="notice">这份年报已撤下，检索不再包括它。<span lang="en">This report was withdrawn and is no longer searched.</span></p>"""),
        _ => Html.Of($"""<p class="notice">这是旧的第 {stored.Version} 版，检索不再包括它。<a href="{Paths.Report(key)}">现行版本</a> <span lang="en">An older version, no longer searched; see the current one.</span></p>"""),
    };

    static Html Moved(Move move) => Html.Of($"""<p class="notice">机关、年度或地区经人工更正，原为 {move.From.ToString()}：{move.Word.Reason}（{Said(move.Word)}）。<span lang="en">Agency, year or region was corrected by a person.</span></p>""");

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
            : Html.Of($"""<section class="notice"><h2>{failed.Count} 条勾稽关系不成立 <span lang="en">sums that fail</span></h2><ul>{Html.Each(failed, outcome => Html.Of($"<li>{outcome.Sentence()}{Dismissed(outcome.Dismissed)}</li>"))}</ul></section>""");
    }

    static Html Dismissed(PersonsWord? word) => word is null ? Html.Empty
        : Html.Of($""" <strong>已说明 <span lang="en">explained</span></strong>：{word.Reason}（{Said(word)}）""");

    static Html SectionPiece(SectionPlace place, Section section, MarkedText marks) => Html.Of($"""
        <section id="{place.ToString()}">
        {(section.Heading.Length > 0 ? Html.Of($"<h2>{section.Heading}</h2>") : Html.Empty)}
        {marks.Paragraphs(place, section.Text)}
        </section>
        """);

    static Html Table(IGrouping<string, Cell> table) => Html.Of($"""
        <section class="numbers"><h2>{table.Key}</h2>
        <table><thead><tr><th scope="col">指标 <span lang="en">Indicator</span></th><th scope="col">数值 <span lang="en">Value</span></th><th scope="col">单位 <span lang="en">Unit</span></th></tr></thead>
        <tbody>{Html.Each(table, Row)}</tbody></table></section>
        """);

    static Html Row(Cell cell) => Html.Of($"""
        <tr id="{cell.Indicator.Id}"><th scope="row">{string.Join(" › ", cell.Indicator.Path.Skip(1))}{(cell.Computed ? "（计算）" : "")}</th><td class="number">{Shown(cell)}</td><td>{cell.Unit}</td></tr>
        """);

    static Html Shown(Cell cell) => cell.Correction is { } correction
        ? Html.Of($"""{Printed(correction.Printed)} <span class="correction">更正为 <span lang="en">corrected to</span> {Shown(cell.State, cell.Value, cell.Raw, cell.Remark)}：{correction.Word.Reason}（{Said(correction.Word)}）</span>""")
        : Shown(cell.State, cell.Value, cell.Raw, cell.Remark);

    static Html Printed(Cell? printed) => printed is null
        ? Html.Of($"""<span class="blank">未载 <span lang="en">no cell</span></span>""")
        : Shown(printed.State, printed.Value, printed.Raw, printed.Remark);

    static string Said(PersonsWord word) => $"{word.By}，{word.At:yyyy-MM-dd}";

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
