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
        : desk.Find(id) is { } upload ? Page(context, upload)
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
        var decisions = UploadForm.DecisionsIn(form, upload.Progress.Files.Length);
        return isKey ? Do(context, permission, desk, upload, form[UploadForm.DeedField].ToString(), decisions) : Page(context, upload, decisions, UploadGate.WrongKey, StatusCodes.Status401Unauthorized);
    }

    static IResult Do(HttpContext context, WritePermission permission, UploadDesk desk, Upload upload, string deed, ImmutableArray<FileDecision> decisions) => deed switch
    {
        UploadForm.Discard => desk.Discard(upload) ? Results.Redirect(Paths.Upload) : Late(context, upload, decisions),
        UploadForm.Store when UploadForm.FaultsIn(decisions, upload.Progress.Files) is { Count: > 0 } faults => Page(context, upload, decisions, Html.Each(faults, Message.Fault), StatusCodes.Status400BadRequest),
        UploadForm.Store when !desk.Store(upload, decisions) => Late(context, upload, decisions),
        _ => UploadGate.Open(context, permission, upload.Id),
    };

    // Two pages may show one upload, and the other was first: what is typed here must not seem to be what is stored.
    static IResult Late(HttpContext context, Upload upload, ImmutableArray<FileDecision> decisions) => Page(context, upload, decisions, Html.Of($"""
        {Message.Fault("此前已另行提交或正在处理，这次所填未采用。 It is being worked on, or was dealt with before: what was sent now is not used.")}
        <p><a href="{Paths.Uploaded(upload.Id)}">查看进度 <span lang="en">See how far it is</span></a></p>
        """), StatusCodes.Status409Conflict);

    static IResult Gone => FaultPage.Of(StatusCodes.Status404NotFound, "没有这次上传：已放弃，或已过期清除 / There is no such upload: it was discarded, or swept after its time");

    static IResult Locked(string id, Html fault) => Shown(id, Html.Of($"""
        {fault}
        <p>凭密钥查看。 <span lang="en">The key is needed to look at an upload.</span></p>
        <form class="fields" action="{Paths.Uploaded(id)}" method="post">{UploadGate.KeyInput}<p><button type="submit">查看 <span lang="en">Look</span></button></p></form>
        """), StatusCodes.Status401Unauthorized);

    static IResult Page(HttpContext context, Upload upload, ImmutableArray<FileDecision>? decisions = null, Html fault = default, int status = StatusCodes.Status200OK)
    {
        // One moment for both: a page with fields must not refresh and take away what is typed into them.
        var progress = upload.Progress;
        // Without script a page asks again by itself; said in a header, it concerns this one answer and stands nowhere in the page.
        if (progress.IsAtWork && status == StatusCodes.Status200OK)
            context.Response.Headers["Refresh"] = "1";
        return Shown(upload.Id, Html.Of($"{fault}{UploadPiece.Of(upload.Id, progress, decisions ?? [.. progress.Files.Select(file => file.Decision)])}"), status);
    }

    static IResult Shown(string id, Html main, int status) => Layout.Page("上传的文件 — 年报检索", Html.Of($"""
        <h1>上传的文件 <span lang="en">Uploaded files</span></h1>
        {main}
        """), Paths.Api + Paths.Uploads(id), status, canonical: Paths.Uploaded(id));
}
