using Microsoft.Net.Http.Headers;
using SearchService.Sqlite;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>An answer is as old as the state of the store it was made from and the day, which citations name: <c>If-None-Match</c> gets 304 until one of them changes.</summary>
static class ETags
{
    // Another build may print the same data otherwise.
    static readonly string Build = typeof(ETags).Assembly.ManifestModule.ModuleVersionId.ToString("N")[..8];

    public static RouteGroupBuilder WithETags(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) => IsTagged(context.HttpContext) && IsUnchanged(context.HttpContext) ? Results.StatusCode(StatusCodes.Status304NotModified) : await next(context));
        return group;
    }

    /// <summary>Says that an answer changes without the store.</summary>
    public static RouteHandlerBuilder WithoutETag(this RouteHandlerBuilder endpoint) => endpoint.WithMetadata(Untagged.Instance);

    static bool IsTagged(HttpContext context) => HttpMethods.IsGet(context.Request.Method) && context.GetEndpoint()!.Metadata.GetMetadata<Untagged>() is null;

    // The number is read before the answer is made: a change in between makes the answer newer than its tag, never older.
    static bool IsUnchanged(HttpContext context)
    {
        var change = context.RequestServices.GetRequiredService<ReportStore>().ChangeNumber;
        var day = context.RequestServices.GetRequiredService<TimeProvider>().Today();
        var tag = new EntityTagHeaderValue(FormattableString.Invariant($"\"{change}-{day:yyyyMMdd}-{Build}\""), isWeak: true);
        context.Response.OnStarting(() => Mark(context, tag));
        return context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false));
    }

    static Task Mark(HttpContext context, EntityTagHeaderValue tag)
    {
        if (context.Response.StatusCode is StatusCodes.Status200OK or StatusCodes.Status304NotModified)
        {
            var headers = context.Response.GetTypedHeaders();
            headers.ETag = tag;
            headers.CacheControl = new() { NoCache = true };
            context.Response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        }
        return Task.CompletedTask;
    }

    sealed record Untagged
    {
        public static readonly Untagged Instance = new();
    }
}
