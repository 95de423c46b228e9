using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Sqlite;
using SearchService.Web.Api;
using SearchService.Web.Api.Bodies;

namespace SearchService.Web.Hosting;

/// <summary>Live: the process answers. Ready: the store answers too.</summary>
static class Health
{
    public const string ReadyPath = "/health/ready";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/health/live", Live).WithName("live").WithTags("Health").WithSummary("进程在运行 / The process runs");
        routes.MapGet(ReadyPath, Ready).WithName("ready").WithTags("Health").WithSummary("可以应答 / The store answers").ProducesProblem(503);
    }

    static Ok<HealthBody> Live() => TypedResults.Ok(new HealthBody("live", null));

    static Results<Ok<HealthBody>, ProblemHttpResult> Ready(ReportStore store, ILogger<ReportStore> log) => Asked(() => store.ChangeNumber, log) is { } change
        ? TypedResults.Ok(new HealthBody("ready", change))
        : Problems.NotReady.Because("数据库没有应答。The store does not answer.");

    /// <summary>What the store answers, or null where it does not answer.</summary>
    public static T? Asked<T>(Func<T> question, ILogger log) where T : struct
    {
        try
        {
            return question();
        }
        // Whatever keeps the store from answering, a full disk or a file taken away, is what this address is asked for.
        catch (Exception fault) when (fault is not OutOfMemoryException)
        {
            log.StoreDidNotAnswer(fault);
            return null;
        }
    }
}

static partial class HealthLog
{
    [LoggerMessage(LogLevel.Error, "The store did not answer.")]
    public static partial void StoreDidNotAnswer(this ILogger log, Exception fault);
}
