using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>Every occurrence of a query in one report; never paged, so that the count is the list's.</summary>
static class OccurrenceEndpoints
{
    static readonly TableColumn<OccurrenceBody>[] Columns =
    [
        new("section", occurrence => occurrence.Section),
        new("heading", occurrence => occurrence.Heading),
        new("start", occurrence => occurrence.Start),
        new("end", occurrence => occurrence.End),
        new("text", occurrence => occurrence.Text),
        new("term", occurrence => occurrence.Term),
        new("sentence", occurrence => occurrence.Sentence),
        new("url", occurrence => occurrence.Url),
    ];

    public static void MapOccurrences(this IEndpointRouteBuilder api)
    {
        var reports = api.MapGroup("/reports/{key}").WithTags("Reports");

        reports.MapGet("/occurrences", Current).WithName("occurrences").WithSummary("检索式在一份年报中的每一处 / Every occurrence of a query in a report").Takes(Parameters.OfOccurrences).ProducesProblem(404).ProducesProblem(503);
        reports.MapGet("/versions/{version:int}/occurrences", Version).WithName("versionOccurrences").WithSummary("检索式在某一版本中的每一处 / Every occurrence of a query in a version").Takes(Parameters.OfOccurrences).ProducesProblem(404).ProducesProblem(503);
    }

    static Task<Results<Ok<ListBody<OccurrenceBody>>, TableAnswer, ProblemHttpResult>> Current(string key, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation) =>
        Find(key, null, context, store, finder, cancellation);

    static Task<Results<Ok<ListBody<OccurrenceBody>>, TableAnswer, ProblemHttpResult>> Version(string key, int version, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation) =>
        Find(key, version, context, store, finder, cancellation);

    static async Task<Results<Ok<ListBody<OccurrenceBody>>, TableAnswer, ProblemHttpResult>> Find(string key, int? version, HttpContext context, ReportStore store, OccurrenceFinder finder, CancellationToken cancellation)
    {
        if (ReportKey.TryParse(key) is not { } parsed || store.Find(parsed, version) is not { } stored)
            return ReportEndpoints.NoSuch(key, version);
        var address = SearchAddress.Of(context.Request.Query);
        return await finder.FindAsync(address, stored, cancellation) switch
        {
            OccurrenceAnswer.NotUnderstood { Error: var error } => Problems.InvalidQuery.Because(error.Message, ("position", error.Position)),
            // Where the query does not hold, the report is no hit, and the occurrences of a hit are none.
            OccurrenceAnswer.Found found => Answer(context, (found.Holds ? found.Occurrences : []).Select(occurrence => OccurrenceBody.Of(stored, address, occurrence))),
            var other => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
        };
    }

    static Results<Ok<ListBody<OccurrenceBody>>, TableAnswer, ProblemHttpResult> Answer(HttpContext context, IEnumerable<OccurrenceBody> occurrences) =>
        context.WantsTable() ? TableAnswer.Of(occurrences, Columns) : TypedResults.Ok(ListBody.OfAll([.. occurrences]));
}
