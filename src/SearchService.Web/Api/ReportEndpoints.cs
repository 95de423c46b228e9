using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class ReportEndpoints
{
    static readonly TableColumn<ReportCard>[] CardColumns =
    [
        new("key", card => card.Key),
        new("agency", card => card.Agency.Name),
        new("region", card => card.Agency.Region?.Path),
        new("level", card => card.Agency.Level is { } level ? Word.Of(level) : null),
        new("type", card => card.Agency.Type is { } type ? Word.Of(type) : null),
        new("year", card => card.Key.Year),
        new("title", card => card.Title),
        new("format", card => card.Format),
        new("version", card => card.Version),
        new("sample", card => card.Sample),
    ];

    static readonly TableColumn<Cell>[] CellColumns = [new("indicator", cell => cell.Indicator.Id), new("path", cell => cell.Indicator.Label), .. ReportFields.OfCell.Skip(1).Select(field => field.Of<Cell>(cell => cell))];

    static readonly TableColumn<Statistic>[] StatisticColumns = [.. ReportFields.OfStatistic.Select(field => field.Of<Statistic>(statistic => statistic))];

    public static void MapReports(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports").WithTags("Reports");

        reports.MapGet("", List).WithName("reports").WithSummary("年报列表 / The current reports").Takes(Parameters.OfList);
        reports.MapGet("/{key}", Current).WithName("report").WithSummary("一份年报的现行版本 / The current version of a report; CSV: its cells").Takes(Parameters.Outcomes, Parameters.ByteOrderMark).ProducesProblem(404);
        reports.MapGet("/{key}/versions/{version:int}", Version).WithName("version").WithSummary("一份年报的某一版本 / A version of a report; CSV: its cells").Takes(Parameters.Outcomes, Parameters.ByteOrderMark, Parameters.Original).ProducesProblem(404);
        reports.MapGet("/{key}/statistics", Statistics).WithName("statistics").WithSummary("2019 年以前的统计表 / The indicator list of a report before 2019, line by line").Takes(Parameters.ByteOrderMark).ProducesProblem(404);
        reports.MapGet("/{key}/source", Source).WithName("source").WithSummary("原始文件 / The original document").Produces<Stream>(200, OriginalDocument.MediaType).ProducesProblem(404);
    }

    static Results<Ok<ListBody<CardBody>>, TableAnswer> List(HttpContext context, ReportStore store) => context.Listing(store.Reports, CardBody.Of, CardColumns);

    static Results<Ok<ReportBody>, TableAnswer, ProblemHttpResult> Current(string key, HttpContext context, ReportStore store) => Print(key, null, context, store);

    static Results<Ok<ReportBody>, TableAnswer, ProblemHttpResult> Version(string key, int version, HttpContext context, ReportStore store) => Print(key, version, context, store);

    static Results<Ok<ReportBody>, TableAnswer, ProblemHttpResult> Print(string key, int? version, HttpContext context, ReportStore store)
    {
        if (ReportKey.TryParse(key) is not { } parsed || store.Find(parsed, version) is not { } stored)
            return NoSuch(key, version);
        if (!context.Request.Query.Names(stored.Report.Source))
            return Problems.NoSuchReport.Because($"“{key}”第 {stored.Version} 版出自另一份原件（SHA-256 {stored.Report.Source.Sha256}）。This version was read from another document.");
        if (context.WantsTable())
            return TableAnswer.Of(stored.Report.Counts, CellColumns);
        var outcomes = store.Judge(stored.Report);
        var body = ReportBody.Of(stored, outcomes);
        return TypedResults.Ok(context.Request.Query.First(Parameters.Outcomes) is null ? body : body.Listing(outcomes));
    }

    static Results<Ok<ListBody<StatisticBody>>, TableAnswer, ProblemHttpResult> Statistics(string key, HttpContext context, ReportStore store)
    {
        if (ReportKey.TryParse(key) is not { } parsed || store.Find(parsed) is not { } stored)
            return NoSuch(key, null);
        var statistics = stored.Report.Statistics;
        return context.WantsTable() ? TableAnswer.Of(statistics, StatisticColumns) : TypedResults.Ok(new ListBody<StatisticBody>([.. statistics.Select(StatisticBody.Of)], statistics.Length, null));
    }

    static Results<OriginalDocument, ProblemHttpResult> Source(string key, ReportStore store) =>
        ReportKey.TryParse(key) is { } parsed && store.Find(parsed) is { } stored && store.OpenSource(parsed) is { } stream
            ? new OriginalDocument(stream, stored.Report.Source)
            : NoSuch(key, null);

    public static ProblemHttpResult NoSuch(string key, int? version) => Problems.NoSuchReport.Because(VersionName.NoSuch(VersionName.Of(key, version)));
}
