using System.Globalization;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>The wording of two reports side by side: what went out struck through, what came in underlined, what moved linked both ways.</summary>
static class WordingPage
{
    public static async Task<IResult> Of(HttpContext context, WordingComparer comparer, TimeProvider time, CancellationToken cancellation)
    {
        var address = WordingAddress.Of(context.Request.Query);
        if (address.Left.Length == 0 || address.Right.Length == 0)
            return Layout.Page("措辞比较 — 年报检索", Html.Of($"<h1>措辞比较 {English("Wording side by side")}</h1>{Form(address)}"));
        return await comparer.CompareAsync(address, cancellation) switch
        {
            ({ } compared, _) => Layout.Page($"{compared.Left.Name} ↔ {compared.Right.Name}", Page(compared, address, OnPaper(context, address, time)), (address with { Unified = false }).Under(Paths.Api + Paths.Wording), canonical: address.Under(Paths.Wording)),
            (_, var missing) => FaultPage.Of(StatusCodes.Status404NotFound, ReportPage.NoSuchTitle, Message.Fault(missing!)),
        };
    }

    // A sheet that lies about should say where it comes from and when.
    static Html OnPaper(HttpContext context, WordingAddress address, TimeProvider time) => Html.Of($"""
        <p class="paper-only">制表 {English("printed on")} {time.Today().ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)} · {context.Origin()}{address.Under(Paths.Wording)}</p>
        """);

    static Html Page(ComparedWording compared, WordingAddress address, Html onPaper) => Html.Of($"""
        <h1>措辞比较 {English("Wording side by side")}</h1>
        <p class="sides"><span>左 {English("left")} {Report(compared.Left)}</span> <span>右 {English("right")} {Report(compared.Right)}</span> <a href="{Paths.Choice(compared.Left.Report.Key!.Value, compared.Right.Report.Key!.Value)}">改选 <span lang="en">choose others</span></a> {Numbers(compared.Left, compared.Right, address)}</p>
        {onPaper}
        <p class="facts">全文重复率 {English("repetition in all")} <strong>{WordingLabels.Percent(compared.Diff.Repetition)}</strong> = {Repetition.Formula}：{compared.Diff.Repetition.Same} · {compared.Diff.Repetition.Left} · {compared.Diff.Repetition.Right} 字。
        两侧都有的句子的字数，不计全半角、繁简、空格、标点。{English("Characters of sentences that stand on both sides.")}</p>
        <nav class="choices" aria-label="显示 View">{ChoicePiece.Of(address.Show, show => (address with { Show = show }).Under(Paths.Wording))} ·
        {ChoicePiece.Of("两栏 two columns", !address.Unified, (address with { Unified = false }).Under(Paths.Wording))}{ChoicePiece.Of("单栏 unified", address.Unified, (address with { Unified = true }).Under(Paths.Wording))} ·
        {FilesPiece.Of(Paths.Wording, (address with { Unified = false }).Under)} · <a href="{(address with { Unified = false }).Under(Paths.Redline)}">Word 修订稿 {English("redline")}</a></nav>
        {Form(address)}
        {WordingPiece.Sections(compared, address)}
        """);

    // Tables are those of current versions, of two reports.
    static Html Numbers(ComparedReport left, ComparedReport right, WordingAddress address) =>
        left.Report.Key == right.Report.Key || address.Left.Contains('/', StringComparison.Ordinal) || address.Right.Contains('/', StringComparison.Ordinal) ? Html.Empty
        : Html.Of($"""<a href="{Paths.Compared(left.Report.Key!.Value, right.Report.Key!.Value)}">这两份的数字 {English("their tables")}</a>""");

    static Html Report(ComparedReport side) => Html.Of($"""
        <a href="{Paths.Version(side.Report.Key!.Value, side.Version!.Value)}">{side.Name}</a> {Html.Bilingual(side.Edition)}{HitPiece.SampleBadge(side.Sample)}<br><cite>{side.Report.Title}</cite>
        """);

    static Html Form(WordingAddress address) => Html.Of($"""
        <form class="search sides" action="{Paths.Wording}" method="get">
        <label>左侧年报 {English("left: key, or key/versions/2")} <span class="box"><input name="{Parameters.Left.Name}" value="{address.Left}" required></span></label>
        <label>右侧年报 {English("right")} <span class="box"><input name="{Parameters.Right.Name}" value="{address.Right}" required></span></label>
        <label>部分 {English("section")} <span class="box"><select name="{Parameters.OneSection.Name}"><option value="">全部 all</option>{Html.Each(Enum.GetValues<SectionKind>(), kind => Option(kind, address))}</select></span></label>
        <label>不计 {English("ignore: year,number,punctuation,width,script,space")} <span class="box"><input name="{Parameters.Ignore.Name}" value="{string.Join(',', address.Ignored.Select(Word.Of))}" placeholder="year,number"><button type="submit">比较 {English("Compare")}</button></span></label>
        </form>
        """);

    static Html Option(SectionKind kind, WordingAddress address) => Html.Of($"""
        <option value="{Word.Of(kind)}"{(address.Section == kind ? Html.Of($" selected") : Html.Empty)}>{Labels.Of(kind)}</option>
        """);

    static Html English(string text) => Html.Of($"""<span lang="en">{text}</span>""");
}
