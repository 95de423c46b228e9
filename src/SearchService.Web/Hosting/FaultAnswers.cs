using Microsoft.AspNetCore.Diagnostics;
using SearchService.Web.Addresses;
using SearchService.Web.Api;
using SearchService.Web.Asking;
using SearchService.Web.Pages;

namespace SearchService.Web.Hosting;

/// <summary>Every error has a body: a problem document for programs, a page for people.</summary>
static class FaultAnswers
{
    static readonly string[] ForPrograms = [Paths.Api, "/health", "/openapi", Paths.Metrics];

    public static void UseFaultAnswers(this IApplicationBuilder app)
    {
        // Both write the bare status; what the status pages then make of it is one thing for all.
        app.UseStatusCodePages(context => Answer(context.HttpContext));
        app.UseExceptionHandler(new ExceptionHandlerOptions { ExceptionHandler = SetStatus, AllowStatusCode404Response = true, SuppressDiagnosticsCallback = fault => fault.Exception is SearchTimeoutException });
    }

    static Task SetStatus(HttpContext context)
    {
        // A body over the limit or cut short is the sender's fault, a search that took too long nobody's; all else is ours, and logged by the handler.
        context.Response.StatusCode = FaultOf(context) switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            SearchTimeoutException => Problems.TimedOut.Status,
            _ => StatusCodes.Status500InternalServerError,
        };
        return Task.CompletedTask;
    }

    static Exception? FaultOf(HttpContext context) => context.Features.Get<IExceptionHandlerFeature>()?.Error;

    static Task Answer(HttpContext context)
    {
        var late = (FaultOf(context) as SearchTimeoutException)?.Late;
        var kind = late is null ? Problems.Of(context.Response.StatusCode) : Problems.TimedOut;
        if (!ForPrograms.Any(path => context.Request.Path.StartsWithSegments(path)))
            return FaultPage.Of(kind.Status, kind.Title).ExecuteAsync(context);
        return (late is null ? kind.Because(DetailOf(kind, context)) : SearchEndpoints.TimedOut(late)).ExecuteAsync(context);
    }

    static string? DetailOf(ProblemKind kind, HttpContext context) => kind.Status switch
    {
        404 => $"这里没有 {context.Request.Path}。There is nothing at this path; see /openapi/v1.json.",
        405 => $"{context.Request.Path} 不支持 {context.Request.Method}，可用 {context.Response.Headers.Allow}。The methods to choose from are in the header Allow.",
        414 => $"地址至多 {Limits.AddressLength} 个字符。An address may have at most {Limits.AddressLength} characters.",
        _ => null,
    };
}
