using SearchService.Ingest;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Pages;

/// <summary>A draft judged: its sums, what was carried over from the stored year before, where it departs from the form. Nothing is stored.</summary>
static class CheckPage
{
    public static IResult Of() => Page(Stated.Nothing, Html.Empty);

    public static async Task<IResult> Check(HttpContext context, IngestPipeline pipeline, ReportStore store, CancellationToken cancellation) =>
        await SentForm.ReadAsync(context, cancellation) switch
        {
            { Files: [{ } file] } form => Page(form.Stated, DraftPiece.Of(pipeline.Read(file, form.Stated, cancellation), store)),
            var form => Page(form?.Stated ?? Stated.Nothing, Html.Of($"""<p class="fault" role="alert">请选择一个文件。<span lang="en">Please choose one file.</span></p>"""), StatusCodes.Status400BadRequest),
        };

    static IResult Page(Stated stated, Html result, int status = StatusCodes.Status200OK) => Layout.Page("检查草稿 — 年报检索", Html.Of($"""
        <h1>检查草稿 <span lang="en">Check a draft</span></h1>
        <p>放入一份年报草稿（DOCX、PDF、HTML 或文本），列出勾稽关系、与上年的衔接、与法定格式的出入。文件只读一遍，不保存。
        <span lang="en">Drop a draft: its sums, what was carried over from the year before, where it departs from the form. It is read once and not stored.</span></p>
        <form class="fields" action="{Paths.Check}" method="post" enctype="multipart/form-data">
        {SentForm.Fields(stated)}
        <button type="submit">检查 <span lang="en">Check</span></button>
        </form>
        {result}
        """), status: status, canonical: Paths.Check);
}
