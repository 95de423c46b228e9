namespace SearchService.Web.Hosting;

/// <summary>HEAD is GET without the body, RFC 9110; routing alone would answer 405.</summary>
static class HeadRequests
{
    public static void UseHeadRequests(this IApplicationBuilder app) => app.Use(async (context, next) =>
    {
        if (!HttpMethods.IsHead(context.Request.Method))
        {
            await next(context);
            return;
        }
        var body = context.Response.Body;
        (context.Request.Method, context.Response.Body) = (HttpMethods.Get, Stream.Null);
        await next(context);
        (context.Request.Method, context.Response.Body) = (HttpMethods.Head, body);
    });
}
