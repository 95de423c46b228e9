using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>Paragraphs with like wording.</summary>
static class SimilarEndpoints
{
    const int DefaultTop = 5;
    const int DefaultSize = 10;

    static readonly TableColumn<(LikeWording Wording, int Group, SimilarParagraph Found)>[] Columns =
    [
        new("paragraph", row => row.Wording.Index),
        new("group", row => row.Group),
        new("score", row => Math.Round(row.Found.Score, 4)),
        new("earlier", row => row.Found.Earlier),
        new("key", row => row.Found.Report.Key),
        new("agency", row => row.Found.Report.Agency.Name),
        new("year", row => row.Found.Report.Key.Year),
        new("section", row => Word.Of(row.Found.Paragraph.Place.Section.Kind)),
        new("start", row => row.Found.Paragraph.Place.Start),
        new("end", row => row.Found.Paragraph.Place.End),
        new("text", row => row.Found.Paragraph.Text),
        new("url", row => Paths.Passage(row.Found.Report.Key, row.Found.Report.Version, row.Found.Paragraph.Place)),
        new("complete", row => row.Wording.Complete),
    ];

    public static void MapSimilar(this IEndpointRouteBuilder api)
    {
        var similar = api.MapGroup("/similar").WithTags("Search");

        similar.MapPost("", OfText).WithName("similarText").WithSummary("措辞相近的段落：给出一段文字 / Paragraphs with wording like a text’s; nothing is stored, no key is needed")
            .Takes(Parameters.OfSimilar).Accepts<WordingBody>("application/json", "*/*").ProducesProblem(413).ProducesProblem(503);
        similar.MapGet("/{key}/{section}", OfSection).WithName("similar").WithSummary("措辞相近的段落：年报的一个部分 / Paragraphs with wording like those of a section")
            .Takes(Parameters.OfSimilar).ProducesProblem(404).ProducesProblem(503);
    }

    static async Task<Results<Ok<SimilarBody>, TableAnswer, ProblemHttpResult>> OfText(HttpContext context, SimilarFinder finder, CancellationToken cancellation) =>
        await SentWording.ReadAsync(context, cancellation) switch
        {
            (null, var problem) => problem!,
            (var wording, _) => await Answer(context, wording, finder, cancellation),
        };

    static async Task<Results<Ok<SimilarBody>, TableAnswer, ProblemHttpResult>> OfSection(string key, string section, HttpContext context, ReportStore store, SimilarFinder finder, CancellationToken cancellation) =>
        SectionInAddress.Find(key, section, store) switch
        {
            (null, var problem) => problem!,
            ({ } found, _) => await Answer(context, Wording.Of(found.Key, found.Place, found.Section), finder, cancellation),
        };

    static async Task<Results<Ok<SimilarBody>, TableAnswer, ProblemHttpResult>> Answer(HttpContext context, Wording wording, SimilarFinder finder, CancellationToken cancellation)
    {
        var query = context.Request.Query;
        var after = ListCursor.TryParse(query.First(Parameters.ListCursor));
        var found = finder.FindAsync(wording, query.Filters(), query.First(Parameters.Collapse) != "false", after?.Offset ?? 0, after?.ChangeNumber, cancellation);
        return context.WantsTable()
            ? TableAnswer.Of(found.SelectMany(found => Rows(found.Found).ToAsyncEnumerable()), Columns)
            : TypedResults.Ok(SimilarBody.Of(wording, await found.Take(query.Whole(Parameters.Pieces) ?? DefaultSize).ToListAsync(cancellation), query.Whole(Parameters.Top) ?? DefaultTop));
    }

    static IEnumerable<(LikeWording, int, SimilarParagraph)> Rows(LikeWording wording) =>
        from @group in wording.Groups.Index() from paragraph in @group.Item.Paragraphs select (wording, @group.Index, paragraph);
}
