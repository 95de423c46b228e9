using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Ingest;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class CheckingEndpoints
{
    public static void MapChecking(this IEndpointRouteBuilder api) =>
        api.MapPost("/check", Check).WithName("check").WithTags("Quality").WithSummary("检查一份草稿，不保存 / A draft judged; nothing is stored, no key is needed")
            .Takes([.. Parameters.OfDocument, Parameters.Against]).TakesDocument().ProducesProblem(404).ProducesProblem(413);

    static async Task<Results<Ok<CheckBody>, ProblemHttpResult>> Check(HttpContext context, IngestPipeline pipeline, ReportStore store, DraftJudge judge, CancellationToken cancellation)
    {
        var name = context.Request.Query.First(Parameters.Against);
        var against = name is null ? null : store.Named(name)[0];
        if (name is not null && against is null)
            return Problems.NoSuchReport.Because(VersionName.NoSuch(name));
        return await SentDocument.ReadAsync(context, cancellation) switch
        {
            (null, var problem) => problem!,
            (var sent, _) => TypedResults.Ok(CheckBody.Of(sent.File.Name, await judge.JudgeAsync(pipeline.Read(sent.File, sent.Stated, cancellation), against, cancellation))),
        };
    }
}
