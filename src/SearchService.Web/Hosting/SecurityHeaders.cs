using Microsoft.Net.Http.Headers;

namespace SearchService.Web.Hosting;

/// <summary>What browsers are told: nothing but our own style sheet and script, no other host, no frame, no guessing of types.</summary>
static class SecurityHeaders
{
    const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public static void UseSecurityHeaders(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        // Last of all, so that an error that begins the answer anew keeps them; an original brings a stricter policy of its own.
        context.Response.OnStarting(() => Set(context.Response.Headers));
        return next(context);
    });

    static Task Set(IHeaderDictionary headers)
    {
        headers.TryAdd(HeaderNames.ContentSecurityPolicy, Policy);
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        return Task.CompletedTask;
    }
}
