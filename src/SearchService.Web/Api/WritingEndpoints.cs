using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>What changes the store: only with the configured key, and off without one.</summary>
static class WritingEndpoints
{
    public static void MapWriting(this IEndpointRouteBuilder api)
    {
        var writing = api.MapGroup("/reports").WithTags("Writing").WithKey();

        writing.MapPost("", Store).WithName("storeReport").WithSummary("保存一份文件 / Stores a document, which is the body or the one file of a form")
            .Takes(Parameters.OfDocument).TakesDocument().ProducesProblem(401).ProducesProblem(404).ProducesProblem(413).ProducesProblem(422);
        writing.MapDelete("/{key}", Withdraw).WithName("withdrawReport").WithSummary("撤下一份年报，各版本仍可引用 / Takes a report out of lists and search; its versions keep their addresses")
            .Takes().ProducesProblem(401).ProducesProblem(404);
    }

    static async Task<Results<Ok<StoredOutcomeBody>, Created<StoredOutcomeBody>, Accepted<StoredOutcomeBody>, ProblemHttpResult>> Store(
        HttpContext context, DocumentDoor door, CancellationToken cancellation)
    {
        var (sent, problem) = await SentDocument.ReadAsync(context, cancellation);
        if (sent is null)
            return problem!;
        var stored = door.Store(sent.File, sent.Stated, cancellation);
        var body = StoredOutcomeBody.Of(stored);
        return stored.Word switch
        {
            "refused" => Problems.DocumentRefused.Because(stored.Reason),
            "quarantined" => TypedResults.Accepted(Paths.Api + "/quarantine", body),
            "unchanged" => TypedResults.Ok(body),
            _ => TypedResults.Created(Paths.Api + Paths.Report(stored.Key!.Value), body),
        };
    }

    static Results<NoContent, ProblemHttpResult> Withdraw(string key, ReportStore store, ILogger<ReportStore> log)
    {
        if (ReportKey.TryParse(key) is not { } parsed || !store.Withdraw(parsed))
            return ReportEndpoints.NoSuch(key, null);
        log.Withdrawn(key);
        return TypedResults.NoContent();
    }
}
