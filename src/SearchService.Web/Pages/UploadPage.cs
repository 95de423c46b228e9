using SearchService.Ingest;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Stores documents, where a key is configured: first looked at, with agency, year and region to correct, then stored.</summary>
static class UploadPage
{
    public static IResult Of(WritePermission permission) => permission.IsOn ? Page(Stated.Nothing, Html.Empty) : Off;

    public static async Task<IResult> Upload(HttpContext context, WritePermission permission, IngestPipeline pipeline, DraftJudge judge, ReportStore store, ILogger<ReportStore> log, CancellationToken cancellation)
    {
        if (!permission.IsOn)
            return Off;
        return await SentForm.ReadAsync(context, cancellation) switch
        {
            null or { Files.IsEmpty: true } => Page(Stated.Nothing, Fault("请选择文件。Please choose files."), StatusCodes.Status400BadRequest),
            var form when !permission.IsKey(form.Key) => Page(form.Stated, Fault("密钥不对。This is not the key."), StatusCodes.Status401Unauthorized),
            var form => Page(form.Stated, Html.Each(form.Files, file => file is null ? Fault($"文件至多 {SentFile.MaxBytes >> 20} MB。A file may have at most {SentFile.MaxBytes >> 20} MB.") : Result(pipeline.Read(file, form.Stated, cancellation), form.Stores, judge, store, log))),
        };
    }

    static Html Result(IngestOutcome outcome, bool stores, DraftJudge judge, ReportStore store, ILogger log) => stores ? Stored(store.Save([outcome])[0], log) : DraftPiece.Of(judge.Judge(outcome));

    static Html Stored(StoredOutcome stored, ILogger log)
    {
        log.Stored(stored.Word, stored.Outcome.File.Sha256, stored.Key?.ToString() ?? "-");
        return Html.Of($"""
            <p class="notice" role="status"><strong>{stored.Outcome.File.Name}</strong>：{WordOf(stored)} {(stored.Key is { } key ? Html.Of($"""<a href="{Paths.Report(key)}">{key.ToString()}</a>""") : Html.Empty)} {stored.Reason}</p>
            """);
    }

    static string WordOf(StoredOutcome stored) => stored.Word switch
    {
        "accepted" => "已入库 stored",
        "version" => "已存为新版 stored as a new version",
        "unchanged" => "已有，未变 known and unchanged",
        "quarantined" => "已隔离 in quarantine",
        _ => "未收 refused",
    };

    static IResult Off => FaultPage.Of(StatusCodes.Status404NotFound, "上传已关闭，未配置密钥 / Uploading is off: no key is configured");

    static Html Fault(string message) => Html.Of($"""<p class="fault" role="alert">{message}</p>""");

    static IResult Page(Stated stated, Html result, int status = StatusCodes.Status200OK) => Layout.Page("上传 — 年报检索", Html.Of($"""
        <h1>上传 <span lang="en">Upload</span></h1>
        <p>先“只看”：列出读到的机关、年度及依据；有误则在此更正，再“入库”。<span lang="en">Look first: what was understood, and why; correct it here, then store.</span></p>
        <form class="fields" action="{Paths.Upload}" method="post" enctype="multipart/form-data">
        {SentForm.Fields(stated, several: true)}
        <label>密钥 <span lang="en">Key</span> <input type="password" name="{SentForm.KeyField}" required autocomplete="current-password"></label>
        <p><button type="submit" name="{SentForm.DeedField}" value="look">只看 <span lang="en">Look only</span></button> <button type="submit" name="{SentForm.DeedField}" value="{SentForm.Store}">入库 <span lang="en">Store</span></button></p>
        </form>
        {result}
        """), status: status, canonical: Paths.Upload);
}
