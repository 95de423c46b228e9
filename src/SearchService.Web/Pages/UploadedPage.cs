using System.Collections.Immutable;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;
using SearchService.Web.Uploads;

namespace SearchService.Web.Pages;

/// <summary>An upload: how far it is, what was understood of each file, what a person says against it, what became of it. Without the key it tells nothing, not even whether it is there.</summary>
static class UploadedPage
{
    public static IResult Of(string id, HttpContext context, WritePermission permission, UploadDesk desk) =>
        !permission.IsOn ? UploadGate.Off
        : !UploadGate.IsOpen(context, permission, id) ? Locked(id, Html.Empty)
        : desk.Find(id) is { } upload ? Page(context, upload, [.. upload.Files.Select(file => file.Decision)])
        : Gone;

    public static async Task<IResult> Decide(string id, HttpContext context, WritePermission permission, UploadDesk desk, CancellationToken cancellation)
    {
        if (UploadGate.Refusal(context, permission) is { } refusal)
            return refusal;
        var form = await SentForm.FieldsAsync(context, cancellation) ?? FormCollection.Empty;
        var isKey = permission.IsKey(form[UploadGate.KeyField].ToString());
        if (!isKey && !UploadGate.IsOpen(context, permission, id))
            return Locked(id, UploadGate.WrongKey);
        if (desk.Find(id) is not { } upload)
            return Gone;
        return isKey ? Do(context, permission, desk, upload, form) : Page(context, upload, UploadForm.DecisionsIn(form, upload), UploadGate.WrongKey, StatusCodes.Status401Unauthorized);
    }

    static IResult Do(HttpContext context, WritePermission permission, UploadDesk desk, Upload upload, IFormCollection form)
    {
        switch (form[UploadForm.DeedField].ToString())
        {
            case UploadForm.Discard when !upload.IsAtWork:
                desk.Discard(upload);
                return Results.Redirect(Paths.Upload);
            case UploadForm.Store when UploadForm.FaultsIn(form, upload) is { Count: > 0 } faults:
                return Page(context, upload, UploadForm.DecisionsIn(form, upload), Html.Each(faults, UploadGate.Fault), StatusCodes.Status400BadRequest);
            case UploadForm.Store:
                desk.Store(upload, UploadForm.DecisionsIn(form, upload));
                break;
        }
        return UploadGate.Open(context, permission, upload.Id);
    }

    static IResult Gone => FaultPage.Of(StatusCodes.Status404NotFound, "没有这次上传：已放弃，或已过期清除 / There is no such upload: it was discarded, or swept after its time");

    static IResult Locked(string id, Html fault) => Shown(id, Html.Of($"""
        {fault}
        <p>凭密钥查看。 <span lang="en">The key is needed to look at an upload.</span></p>
        <form class="fields" action="{Paths.Uploaded(id)}" method="post">{UploadGate.KeyInput}<p><button type="submit">查看 <span lang="en">Look</span></button></p></form>
        """), StatusCodes.Status401Unauthorized);

    static IResult Page(HttpContext context, Upload upload, ImmutableArray<FileDecision> decisions, Html fault = default, int status = StatusCodes.Status200OK)
    {
        context.Response.Headers.CacheControl = "no-store";
        // Without script a page asks again by itself; said in a header, it concerns this one answer and stands nowhere in the page.
        if (upload.IsAtWork && status == StatusCodes.Status200OK)
            context.Response.Headers["Refresh"] = "1";
        return Shown(upload.Id, Html.Of($"{fault}{UploadPiece.Of(upload, decisions)}"), status);
    }

    static IResult Shown(string id, Html main, int status) => Layout.Page("上传的文件 — 年报检索", Html.Of($"""
        <h1>上传的文件 <span lang="en">Uploaded files</span></h1>
        {main}
        """), Paths.Api + Paths.Uploads(id), status, canonical: Paths.Uploaded(id));
}
