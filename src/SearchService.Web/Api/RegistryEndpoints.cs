using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Search.Names;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class RegistryEndpoints
{
    static readonly TableColumn<Agency>[] AgencyColumns =
    [
        new("id", agency => agency.Id),
        new("name", agency => agency.Name),
        new("level", agency => agency.Level is { } level ? Word.Of(level) : null),
        new("type", agency => agency.Type is { } type ? Word.Of(type) : null),
        new("region", agency => agency.Region?.Path),
    ];

    // The columns of the list of indicators that the project is specified by.
    static readonly TableColumn<IndicatorBody>[] IndicatorColumns =
    [
        new("format", fact => fact.Format),
        new("indicator", fact => fact.Indicator),
        new("path", fact => string.Join(" > ", fact.Path)),
        new("unit", fact => fact.Unit),
    ];

    static readonly TableColumn<MeasureBody>[] MeasureColumns =
    [
        new("id", measure => measure.Id),
        new("label", measure => measure.Label),
        new("kind", measure => measure.Kind),
        new("unit", measure => measure.Unit),
        new("formula", measure => measure.Formula),
        new("numerator", measure => string.Join(' ', measure.Numerator)),
        new("denominator", measure => string.Join(' ', measure.Denominator)),
    ];

    static readonly TableColumn<StoredFinding>[] FindingColumns =
    [
        new("key", finding => finding.Report.Key),
        new("agency", finding => finding.Report.Agency.Name),
        new("year", finding => finding.Report.Key.Year),
        .. ReportFields.OfOutcome.Select(field => field.Of<StoredFinding>(finding => finding.Outcome)),
        new("sample", finding => finding.Report.Sample),
    ];

    static readonly TableColumn<QuarantinedDocument>[] QuarantineColumns =
    [
        new("fileName", document => document.Source.FileName),
        new("sha256", document => document.Source.Sha256),
        new("reason", document => document.Reason),
        new("message", document => document.Message),
        new("release", document => Release.Of(document)),
        new("title", document => document.Title),
        new("agency", document => document.AgencyName),
        new("year", document => document.Year),
        new("quarantinedAt", document => document.QuarantinedAt),
    ];

    public static void MapRegistries(this IEndpointRouteBuilder api)
    {
        api.MapGet("/agencies", Agencies).WithName("agencies").WithTags("Registries").WithSummary("有年报的机关 / Agencies that have reports").Takes(Parameters.OfList);
        api.MapGet("/agencies/{id}", Agency).WithName("agency").WithTags("Registries").WithSummary("一个机关 / An agency, its names and reports").ProducesProblem(404);
        api.MapGet("/agencies/{id}/peers", PeersOf).WithName("peers").WithTags("Registries").WithSummary("相近机关：同名的，其次同层级同类型的，近处在前 / Agencies like one: of its name, then of its level and type, the nearest first").Takes(Parameters.ByteOrderMark).ProducesProblem(404);
        api.MapGet("/indicators", Indicators).WithName("indicators").WithTags("Registries").WithSummary("统计表的全部指标 / Every fact of the statistics tables").Takes(Parameters.Edition, Parameters.ByteOrderMark);
        api.MapGet("/measures", Measures).WithName("measures").WithTags("Registries").WithSummary("可作条件和次序的数：指标、比率、不符项数 / Every number that may be a condition or an order; ratios with their formula").Takes(Parameters.ByteOrderMark);
        api.MapGet("/coverage", Coverage).WithName("coverage").WithTags("Quality").WithSummary("各机关各年度有无年报 / Which agency has a report of which year").Takes(Parameters.OfCoverage);
        api.MapGet("/findings", Findings).WithName("findings").WithTags("Quality").WithSummary("不成立的勾稽关系 / Sums that fail").Takes(Parameters.OfFindings);
        api.MapGet("/quarantine", Quarantine).WithName("quarantine").WithTags("Quality").WithSummary("隔离的文件 / Documents in quarantine").Takes(Parameters.OfQuarantine);
        api.MapGet("/quarantine/{sha256}/source", QuarantinedSource).WithName("quarantinedSource").WithTags("Quality").WithSummary("隔离文件的原件 / The original of a document in quarantine")
            .Produces<Stream>(200, OriginalDocument.MediaType).ProducesProblem(404);
    }

    static Results<Ok<ListBody<AgencyBody>>, TableAnswer> Agencies(HttpContext context, ReportStore store) => context.Listing(store.Agencies, AgencyBody.Of, AgencyColumns);

    static Results<Ok<AgencyRecordBody>, ProblemHttpResult> Agency(string id, ReportStore store) =>
        store.FindAgency(id) is { } record
            ? TypedResults.Ok(AgencyRecordBody.Of(record))
            : NoSuchAgency(id);

    static Results<Ok<ListBody<AgencyBody>>, TableAnswer, ProblemHttpResult> PeersOf(string id, HttpContext context, ReportStore store)
    {
        if (store.FindAgency(id) is not { } record)
            return NoSuchAgency(id);
        ImmutableArray<Agency> peers = [.. Peers.Of(record.Agency.Id, store.Directory)];
        return context.WantsTable() ? TableAnswer.Of(peers, AgencyColumns) : TypedResults.Ok(ListBody.OfAll(peers.Select(AgencyBody.Of).ToImmutableArray()));
    }

    public static ProblemHttpResult NoSuchAgency(string id) => Problems.NoSuchAgency.Because($"没有 id 为“{id}”的机关。There is no agency with this id.");

    static Results<Ok<ListBody<IndicatorBody>>, TableAnswer> Indicators(HttpContext context)
    {
        var edition = context.Request.Query.First(Parameters.Edition);
        ImmutableArray<IndicatorBody> facts = [.. IndicatorBody.All.Where(fact => edition is null || fact.Format == edition)];
        return context.WantsTable() ? TableAnswer.Of(facts, IndicatorColumns) : TypedResults.Ok(ListBody.OfAll(facts));
    }

    static Results<Ok<ListBody<MeasureBody>>, TableAnswer> Measures(HttpContext context) =>
        context.WantsTable() ? TableAnswer.Of(MeasureBody.All, MeasureColumns) : TypedResults.Ok(ListBody.OfAll(MeasureBody.All));

    static Results<Ok<CoverageBody>, TableAnswer> Coverage(HttpContext context, ReportStore store)
    {
        var query = context.Request.Query;
        var request = query.ListRequest();
        var coverage = store.Coverage(request, query.Whole(Parameters.From), query.Whole(Parameters.To));
        return context.WantsTable()
            ? TableAnswer.Of(Walk.All(request, page => store.Coverage(page, coverage.From, coverage.To).Rows).SelectMany(CoverageTable.RowsOf), CoverageTable.Columns)
            : TypedResults.Ok(CoverageBody.Of(coverage));
    }

    static Results<Ok<ListBody<StoredFindingBody>>, TableAnswer> Findings(HttpContext context, ReportStore store) => context.Listing(store.Findings, StoredFindingBody.Of, FindingColumns);

    static Results<Ok<ListBody<QuarantineBody>>, TableAnswer> Quarantine(HttpContext context, ReportStore store) => context.Listing(request => store.Quarantine(request, context.Request.Query.Terms()), QuarantineBody.Of, QuarantineColumns);

    static Results<OriginalDocument, ProblemHttpResult> QuarantinedSource(string sha256, ReportStore store) =>
        store.FindQuarantined(sha256) is { } document && store.OpenQuarantined(sha256) is { } stream
            ? new OriginalDocument(stream, document.Source)
            : Problems.NoSuchReport.Because("隔离区没有这个文件。There is no such document in quarantine.");
}
