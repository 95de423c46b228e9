using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;
using SearchService.Web.Uploads;

namespace SearchService.Web.Pages;

/// <summary>Takes files, where a key is configured. They wait to be looked at and corrected on a page of their own before anything is stored.</summary>
static class UploadPage
{
    public static IResult Of(WritePermission permission) => permission.IsOn ? Page(Html.Empty) : UploadGate.Off;

    public static async Task<IResult> Upload(HttpContext context, WritePermission permission, UploadDesk desk, CancellationToken cancellation)
    {
        if (UploadGate.Refusal(context, permission) is { } refusal)
            return refusal;
        if (await SentForm.FieldsAsync(context, cancellation) is not { } form)
            return Page(Message.Fault("请选择文件。 Please choose files."), StatusCodes.Status400BadRequest);
        return permission.IsKey(form[UploadGate.KeyField].ToString())
            ? Take(context, permission, desk, await SentForm.FilesAsync(form, cancellation))
            : Page(UploadGate.WrongKey, StatusCodes.Status401Unauthorized);
    }

    static IResult Take(HttpContext context, WritePermission permission, UploadDesk desk, ImmutableArray<SourceFile?> sent)
    {
        var (files, fault) = SentFiles.Of(sent);
        if (fault is var (message, status))
            return Page(Message.Fault(message), status);
        return desk.Take(files) is { } upload
            ? UploadGate.Open(context, permission, upload.Id)
            : Page(Message.Fault("等待入库的文件已太多，请先处理或稍后再试。 Too many files are waiting; please store some of them, or try again later."), StatusCodes.Status503ServiceUnavailable);
    }

    static IResult Page(Html fault, int status = StatusCodes.Status200OK) => Layout.Page("上传 — 年报检索", Html.Of($"""
        <h1>上传 <span lang="en">Upload</span></h1>
        <p>先读，后入库：读完列出每份文件的机关、年度、地区及依据，可更正或剔除，再凭密钥入库。一次至多 {SentFiles.Most} 个文件、共 {SentFile.MaxBytes >> 20} MB，ZIP 压缩包按其中的文件计；未入库的 {WaitingFiles.Stay.TotalHours.ToString("0", null)} 小时后清除。
        <span lang="en">Files, or those in a ZIP archive, are read first; agency, year and region can be corrected, or a file left out, before anything is stored. What is not stored is swept after some hours.</span></p>
        {fault}
        <form class="fields" action="{Paths.Upload}" method="post" enctype="multipart/form-data">
        <label>文件 <span lang="en">Files</span> <input type="file" name="file" required multiple></label>
        {UploadGate.KeyInput}
        <p><button type="submit">读取 <span lang="en">Read</span></button></p>
        </form>
        """), status: status, canonical: Paths.Upload);
}
