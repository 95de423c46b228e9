using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>Lets through who sends the configured key as <c>Authorization: Bearer …</c>, before anything of the body is read.</summary>
static class WriteKey
{
    const string Scheme = "Bearer ";

    public static RouteGroupBuilder WithKey(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter(async (context, next) => Refusal(context.HttpContext) is { } refusal ? refusal : await next(context));
        return group;
    }

    static ProblemHttpResult? Refusal(HttpContext context)
    {
        var permission = context.RequestServices.GetRequiredService<WritePermission>();
        if (!permission.IsOn)
            return Problems.WritingIsOff.Because("未配置 SearchService:ApiKey，写入接口关闭。No SearchService:ApiKey is configured.");
        if (Sent(context) is { } sent && permission.IsKey(sent))
            return null;
        context.Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.KeyRequired.Because("请以 Authorization: Bearer 发送配置的密钥。Send the configured key as Authorization: Bearer.");
    }

    static string? Sent(HttpContext context) =>
        context.Request.Headers[HeaderNames.Authorization].ToString() is var header && header.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) ? header[Scheme.Length..] : null;
}
