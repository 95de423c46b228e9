using Microsoft.AspNetCore.Server.Kestrel.Core;
using SearchService.Web.Asking;

namespace SearchService.Web.Hosting;

/// <summary>How much a request may hold.</summary>
static class Limits
{
    /// <summary>The longest address that is answered, in characters; as much as servers commonly take.</summary>
    public const int AddressLength = 8192;

    // Kestrel refuses a longer request line by itself, with a bare 414, before anything of ours runs. What lies in between gets a problem document.
    const int RequestLineBytes = 256 << 10;

    public static void Apply(KestrelServerOptions kestrel)
    {
        kestrel.AddServerHeader = false;
        kestrel.Limits.MaxRequestLineSize = RequestLineBytes;
        kestrel.Limits.MaxRequestBufferSize = 2 * RequestLineBytes + (1 << 20);
        kestrel.Limits.MaxRequestBodySize = SentFile.MaxBytes + (1 << 20);
    }

    /// <summary>Answers 414 to an address that is too long.</summary>
    public static void UseLongAddresses(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        if (context.Request.Path.Value!.Length + context.Request.QueryString.Value!.Length <= AddressLength)
            return next(context);
        context.Response.StatusCode = StatusCodes.Status414UriTooLong;
        return Task.CompletedTask;
    });
}
