using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>Where each sentence of a section first stood.</summary>
static class OriginEndpoints
{
    const int DefaultSize = 10;

    static readonly TableColumn<Origin>[] Columns =
    [
        new("sentence", origin => origin.Sentence.Text),
        new("start", origin => origin.Sentence.Place.Start),
        new("end", origin => origin.Sentence.Place.End),
        new("keyInAgency", origin => origin.InAgency?.Report.Key),
        new("yearInAgency", origin => origin.InAgency?.Report.Key.Year),
        new("keyAnywhere", origin => origin.Anywhere?.Report.Key),
        new("agencyAnywhere", origin => origin.Anywhere?.Report.Agency.Name),
        new("yearAnywhere", origin => origin.Anywhere?.Report.Key.Year),
        new("reports", origin => origin.Reports),
    ];

    public static void MapOrigins(this IEndpointRouteBuilder api) =>
        api.MapGet("/origins/{key}/{section}", Origins).WithName("origins").WithTags("Search").WithSummary("每句话最早见于何处 / Where each sentence of a section first stood")
            .Takes(Parameters.OfOrigins).ProducesProblem(404).ProducesProblem(503);

    static async Task<Results<Ok<ListBody<OriginBody>>, TableAnswer, ProblemHttpResult>> Origins(string key, string section, HttpContext context, ReportStore store, OriginFinder finder, CancellationToken cancellation)
    {
        var (found, problem) = SectionInAddress.Find(key, section, store);
        if (found is null)
            return problem!;
        var sentences = Sentence.Of(found.Place, found.Section.Text).ToList();
        var origins = sentences.ToAsyncEnumerable().Select((Sentence sentence, CancellationToken cancel) => finder.FindAsync(found.Key, sentence, cancel));
        if (context.WantsTable())
            return TableAnswer.Of(origins, Columns);
        var (query, change) = (context.Request.Query, store.ChangeNumber);
        var first = ListCursor.TryParse(query.First(Parameters.ListCursor))?.Offset ?? 0;
        var page = await origins.Skip(first).Take(query.Whole(Parameters.Pieces) ?? DefaultSize).ToListAsync(cancellation);
        return TypedResults.Ok(new ListBody<OriginBody>([.. page.Select(OriginBody.Of)], sentences.Count, first + page.Count < sentences.Count ? new ListCursor(change, first + page.Count).ToString() : null));
    }
}
