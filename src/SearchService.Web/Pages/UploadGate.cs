using SearchService.Web.Addresses;
using SearchService.Web.Asking;
using SearchService.Web.Uploads;

namespace SearchService.Web.Pages;

/// <summary>
/// Who may pass to the pages of uploads. The key is typed into a form each time something changes; looking at an upload it was given for needs the ticket the browser got for
/// it then, which no script can read and no other site can make the browser send.
/// </summary>
static class UploadGate
{
    /// <summary>The name of the field with the key.</summary>
    public const string KeyField = "key";

    const string Cookie = "upload";

    /// <summary>The answer where no key is configured.</summary>
    public static IResult Off => FaultPage.Of(StatusCodes.Status404NotFound, "上传已关闭，未配置密钥 / Uploading is off: no key is configured");

    /// <summary>Says that a key is wrong.</summary>
    public static Html WrongKey => Message.Fault("密钥不对。 This is not the key.");

    /// <summary>The field for the key; it is never filled in.</summary>
    public static Html KeyInput => Html.Of($"""<label>密钥 <span lang="en">Key</span> <input type="password" name="{KeyField}" required autocomplete="current-password"></label>""");

    /// <summary>Lets no cache keep these pages, not even the one that says there is no such upload.</summary>
    public static RouteGroupBuilder Unkept(this RouteGroupBuilder group)
    {
        group.AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return next(context);
        });
        return group;
    }

    /// <summary>Why nothing may be sent here, or null: uploading is off, or the form stands on another site.</summary>
    public static IResult? Refusal(HttpContext context, WritePermission permission) =>
        !permission.IsOn ? Off
        : context.Request.Headers["Sec-Fetch-Site"].ToString() is "cross-site" or "same-site" ? FaultPage.Of(StatusCodes.Status403Forbidden, "只能从本站的页面上传 / Only this site's own page can upload")
        : null;

    /// <summary>Lets the browser see an upload, and leads it there.</summary>
    public static IResult Open(HttpContext context, WritePermission permission, string upload)
    {
        context.Response.Cookies.Append(Cookie, permission.TicketOf(upload), new()
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Strict,
            Secure = context.Request.IsHttps,
            Path = Paths.Uploaded(upload),
            MaxAge = WaitingFiles.Stay,
        });
        return Results.Redirect(Paths.Uploaded(upload));
    }

    /// <summary>Whether the browser may see an upload.</summary>
    public static bool IsOpen(HttpContext context, WritePermission permission, string upload) => permission.IsTicket(context.Request.Cookies[Cookie], upload);
}
