using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>For each paragraph of a section, paragraphs with like wording: the same agency's earlier years first, then the most alike.</summary>
static class SimilarPage
{
    const int Paragraphs = 5;
    const int Groups = 4;

    public static async Task<IResult> Of(string key, string section, HttpContext context, ReportStore store, SimilarFinder finder, CancellationToken cancellation)
    {
        if (SectionOf.Find(key, section, store) is not { } found)
            return ReportPage.NoSuch;
        var (wording, after) = (Wording.Of(found.Key, found.Place, found.Section), ListCursor.TryParse(context.Request.Query.First(Parameters.ListCursor)));
        var like = await finder.FindAsync(wording, Filters.None, collapse: true, after?.Offset ?? 0, after?.ChangeNumber, cancellation).Take(Paragraphs).ToListAsync(cancellation);
        var (here, reached) = (Paths.Similar(found.Key, found.Place), (after?.Offset ?? 0) + like.Count);
        return Layout.Page("相近措辞 — 年报检索", Html.Of($"""
            {found.Head("相近措辞", "Like wording")}
            <p class="tools">{FilesPiece.Of(here)}</p>
            {Html.Each(like, paragraph => Paragraph(paragraph.Found))}
            {PagerPiece.Next(reached < wording.Paragraphs.Length ? $"{here}?{Parameters.ListCursor.Name}={new ListCursor(like[^1].ChangeNumber, reached)}" : null)}
            """), Paths.Api + here, canonical: here);
    }

    static Html Paragraph(LikeWording like) => Html.Of($"""
        <section class="like"><h2 class="plain">{like.Paragraph.Text}</h2>
        {(like.Groups.IsEmpty ? Html.Of($"""<p class="facts">没有相近的段落。<span lang="en">No paragraph is like it.</span></p>""") : Html.Empty)}
        <ol>{Html.Each(like.Groups.Take(Groups), Group)}</ol>
        {(like.Complete ? Html.Empty : Html.Of($"""<p class="facts">可能还有。<span lang="en">There may be more.</span></p>"""))}</section>
        """);

    static Html Group(SimilarGroup group)
    {
        var first = group.Paragraphs[0];
        return Html.Of($"""
            <li><a href="{Paths.Passage(first.Report.Key, first.Report.Version, first.Paragraph.Place)}">{first.Report.Agency.Name} {first.Report.Key.Year} 年</a> <span class="count">{FormattableString.Invariant($"{first.Score * 100:0} %")}</span>{(group.Paragraphs.Length > 1 ? Html.Of($""" <span class="facts">另 {group.Paragraphs.Length - 1} 段几乎相同 <span lang="en">more nearly the same</span></span>""") : Html.Empty)}
            <blockquote>{first.Paragraph.Text}</blockquote></li>
            """);
    }
}
