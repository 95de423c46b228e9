using System.Text;
using Microsoft.Net.Http.Headers;

namespace SearchService.Web.Pages;

/// <summary>A page as an answer. Whether its English shows is the reader's choice, which the request tells.</summary>
/// <param name="status">The HTTP status.</param>
/// <param name="document">Makes the page for a reader.</param>
sealed class Page(int status, Func<Reader, Html> document) : IResult
{
    public Task ExecuteAsync(HttpContext context)
    {
        if (Reader.Chose(context) is { } address)
        {
            context.Response.Redirect(address);
            return Task.CompletedTask;
        }
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        context.Response.Headers.Append(HeaderNames.Vary, $"{HeaderNames.AcceptLanguage}, {HeaderNames.Cookie}");
        return context.Response.WriteAsync(document(Reader.Of(context)).ToString(), Encoding.UTF8, context.RequestAborted);
    }
}
