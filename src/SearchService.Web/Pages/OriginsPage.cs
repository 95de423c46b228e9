using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>Where each sentence of a section first stood: in the same agency's reports, and in any.</summary>
static class OriginsPage
{
    const int Sentences = 20;

    public static async Task<IResult> Of(string key, string section, HttpContext context, ReportStore store, OriginFinder finder, CancellationToken cancellation)
    {
        if (SectionOf.Find(key, section, store) is not { } found)
            return ReportPage.NoSuch;
        var sentences = Sentence.Of(found.Place, found.Section.Text).ToList();
        var first = ListCursor.TryParse(context.Request.Query.First(Parameters.ListCursor))?.Offset ?? 0;
        var origins = await sentences.Skip(first).Take(Sentences).ToAsyncEnumerable().Select((Sentence sentence, CancellationToken cancel) => finder.FindAsync(found.Key, sentence, cancel)).ToListAsync(cancellation);
        var (here, reached) = (Paths.Origins(found.Key, found.Place), first + origins.Count);
        return Layout.Page("语句出处 — 年报检索", Html.Of($"""
            {found.Head("语句出处", "Where sentences first stood")}
            <p class="tools">{FilesPiece.Of(here)}</p>
            <div class="wide" tabindex="0" role="region" aria-label="语句出处 Origins"><table class="list"><thead><tr><th scope="col">语句 <span lang="en">Sentence</span></th><th scope="col">本机关最早 <span lang="en">first here</span></th><th scope="col">各机关最早 <span lang="en">first anywhere</span></th><th scope="col" class="number">年报 <span lang="en">reports</span></th></tr></thead>
            <tbody>{Html.Each(origins, origin => Html.Of($"""<tr><th scope="row">{origin.Sentence.Text}</th><td>{Where(origin.InAgency)}</td><td>{Where(origin.Anywhere)}</td><td class="number">{origin.Reports}</td></tr>"""))}</tbody></table></div>
            {PagerPiece.Next(reached < sentences.Count ? $"{here}?{Parameters.ListCursor.Name}={new ListCursor(store.ChangeNumber, reached)}" : null)}
            """), Paths.Api + here, canonical: here);
    }

    static Html Where(Hit? hit) => hit is null ? Html.Of($"—") : Html.Of($"""<a href="{Paths.Report(hit.Report.Key)}">{hit.Report.Agency.Name} {hit.Report.Key.Year}</a>""");
}
