using System.Collections.Immutable;
using SearchService.Ingest;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>A draft judged: its sums, what was carried over from the stored year before, its wording against that year's, where it departs from the form. Nothing is stored.</summary>
static class CheckPage
{
    public static IResult Of() => Page(new([], TypedIdentity.Nothing), Html.Empty);

    public static async Task<IResult> Check(HttpContext context, IngestPipeline pipeline, ReportStore store, DraftJudge judge, CancellationToken cancellation)
    {
        var form = await SentForm.ReadAsync(context, cancellation) ?? new([], TypedIdentity.Nothing);
        if (FaultsIn(form) is { IsEmpty: false } faults)
            return Page(form, Html.Each(faults, Message.Fault), form.Files is [null] ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest);
        var against = form.Against is { } name ? store.Named(name)[0] : null;
        return form.Against is { } typed && against is null
            ? Page(form, Message.Fault(VersionName.NoSuch(typed)), StatusCodes.Status404NotFound)
            : Page(form, DraftPiece.Of(await judge.JudgeAsync(pipeline.Read(form.Files[0]!, form.Typed.Stated, cancellation), against, cancellation)));
    }

    static ImmutableArray<string> FaultsIn(SentForm form) => form.Files switch
    {
        [null] => [SentFile.TooLarge],
        [_] => [.. form.Typed.Faults],
        _ => ["请选择一个文件。Please choose one file."],
    };

    static IResult Page(SentForm form, Html result, int status = StatusCodes.Status200OK) => Layout.Page("检查草稿 — 年报检索", Html.Of($"""
        <h1>检查草稿 <span lang="en">Check a draft</span></h1>
        <p>放入一份年报草稿（DOCX、PDF、HTML 或文本），列出勾稽关系、与上年的衔接、与上年措辞的异同、与法定格式的出入。文件只读一遍，不保存。
        <span lang="en">Drop a draft: its sums, what was carried over from the year before, its wording against that year's, where it departs from the form. It is read once and not stored.</span></p>
        <form class="fields" action="{Paths.Check}" method="post" enctype="multipart/form-data">
        {SentForm.Fields(form.Typed)}
        <label>比措辞的年报 key，默认上年 <span lang="en">Report to compare the wording with, by its key; that of the year before where none is given</span> <input name="{Parameters.Against.Name}" value="{form.Against}"></label>
        <button type="submit">检查 <span lang="en">Check</span></button>
        </form>
        {result}
        """), status: status, canonical: Paths.Check);
}
