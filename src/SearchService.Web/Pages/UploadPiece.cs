using System.Collections.Immutable;
using SearchService.Web.Addresses;
using SearchService.Web.Uploads;

namespace SearchService.Web.Pages;

/// <summary>An upload with its files, as far as it is.</summary>
static class UploadPiece
{
    /// <param name="id">The upload's id.</param>
    /// <param name="upload">How far it is.</param>
    /// <param name="decisions">What is typed of each file so far.</param>
    public static Html Of(string id, UploadProgress upload, ImmutableArray<FileDecision> decisions) => upload.State switch
    {
        UploadState.Reading => Html.Of($"{Progress(upload, "已读", "read")}{Files(upload, Understood)}"),
        UploadState.Ready => Html.Of($"""
            <p role="status">{Html.Bilingual(upload.Files.Any(file => file.Result is not null)
                ? "有文件未能入库，请再试；已入库的不受影响。Some could not be stored; try again. What is stored stays."
                : $"已读完 {upload.Files.Length} 份文件。请核对，然后入库。All are read. Check what was understood, then store.")}</p>
            <form action="{Paths.Uploaded(id)}" method="post">
            {Files(upload, (file, index) => Html.Of($"{Result(file)}{Understood(file, index)}{UploadForm.Fields(index, decisions[index])}"))}
            <div class="fields draft">{UploadGate.KeyInput}
            <p><button type="submit" name="{UploadForm.DeedField}" value="{UploadForm.Store}">入库 <span lang="en">Store</span></button>
            <button type="submit" name="{UploadForm.DeedField}" value="{UploadForm.Discard}">放弃 <span lang="en">Discard</span></button></p></div>
            </form>
            """),
        UploadState.Storing => Html.Of($"{Progress(upload, "已处理", "stored")}{Files(upload, (file, _) => Result(file))}"),
        _ => Html.Of($"""
            <p role="status">{upload.Files.Length} 份文件处理完毕。<span lang="en">All files are dealt with.</span> <a href="{Paths.Upload}">继续上传 <span lang="en">Upload more</span></a></p>
            {Files(upload, (file, _) => Result(file))}
            """),
    };

    static Html Progress(UploadProgress upload, string chinese, string english) => Html.Of($"""
        <p role="status">{chinese} {upload.Ended} / {upload.Files.Length} <span lang="en">{english}</span>；本页会自行刷新。<span lang="en">This page refreshes by itself.</span></p>
        <p><progress aria-label="进度 Progress" max="{upload.Files.Length}" value="{upload.Ended}"></progress></p>
        """);

    static Html Files(UploadProgress upload, Func<UploadedFile, int, Html> content) =>
        Html.Each(upload.Files.Index(), file => Html.Of($"""<section class="draft" id="file-{file.Index + 1}"><h2>{file.Index + 1}. {file.Item.Name}</h2>{content(file.Item, file.Index)}</section>"""));

    static Html Understood(UploadedFile file, int index) => file.Understood is not { } understood
        ? Html.Of($"""<p class="facts">等待读取 <span lang="en">waiting</span></p>""")
        : Html.Of($"""
            {(understood.Message is { } message ? Message.Fault(message) : Html.Empty)}
            {(understood.Report is { } report ? DraftPiece.Understood(report, understood.Outcomes, $"-{index + 1}") : Html.Empty)}
            """);

    static Html Result(UploadedFile file) => file.Result is not { } result ? Html.Empty : Html.Of($"""
        <p class="notice"><strong>{Html.Bilingual(WordOf(result.Word))}</strong> {(result.Key is { } key ? Html.Of($"""<a href="{Paths.Report(key)}">{key.ToString()}</a>""") : Html.Empty)} {Html.Bilingual(result.Reason ?? "")}</p>
        """);

    static string WordOf(string word) => word switch
    {
        "accepted" => "已入库 stored",
        "version" => "已存为新版 stored as a new version",
        "unchanged" => "已有，未变 known and unchanged",
        "quarantined" => "已隔离 in quarantine",
        "leftOut" => "未入库，依您所选 left out",
        "failed" => "出错 failed",
        _ => "未收 refused",
    };
}
