using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>A section as its agency worded it before and as other agencies word it.</summary>
static class WordingHistoryEndpoints
{
    static readonly TableColumn<(WordingYear Year, Sentence Sentence, int FirstYear)>[] YearColumns =
    [
        new("key", row => row.Year.Report.Card.Key),
        new("year", row => row.Year.Report.Card.Key.Year),
        new("repetition", row => row.Year.SinceBefore?.RoundedRate),
        new("sentence", row => row.Sentence.Text),
        new("firstYear", row => row.FirstYear),
        new("place", row => row.Sentence.Place),
    ];

    static readonly TableColumn<Neighbor>[] NeighborColumns =
    [
        new("key", neighbor => neighbor.Report.Card.Key),
        new("agency", neighbor => neighbor.Report.Card.Agency.Name),
        new("year", neighbor => neighbor.Report.Card.Key.Year),
        new("repetition", neighbor => neighbor.Repetition.RoundedRate),
        new("text", neighbor => neighbor.Report.Text.Trim()),
    ];

    static readonly TableColumn<Boilerplate>[] BoilerplateColumns =
    [
        new("agencies", shared => shared.Agencies),
        new("reports", shared => shared.Reports),
        new("sentence", shared => shared.Sentence.Text),
    ];

    public static void MapWordingHistory(this IEndpointRouteBuilder api)
    {
        api.MapGet("/agencies/{id}/wording", Years).WithName("wordingHistory").WithTags("Compare").WithSummary("一个机关历年的同一部分，每句话最早见于哪一年 / A section of an agency's reports year by year, and where each sentence came from")
            .Takes(Parameters.RequiredSection, Parameters.ByteOrderMark).ProducesProblem(404).ProducesProblem(503);
        api.MapGet("/neighbors/{key}/{section}", Neighbors).WithName("neighbors").WithTags("Compare").WithSummary("其他机关的同一部分，相同句子多的在前 / The same section in other agencies' reports, the most alike first")
            .Takes(Parameters.OfNeighbors).ProducesProblem(404).ProducesProblem(503);
        api.MapGet("/boilerplate", Shared).WithName("boilerplate").WithTags("Compare").WithSummary("许多机关共有的句子 / Sentences that many agencies share").Takes(Parameters.OfBoilerplate).ProducesProblem(503);
    }

    static async Task<Results<Ok<ListBody<WordingYearBody>>, TableAnswer, ProblemHttpResult>> Years(string id, HttpContext context, ReportStore store, WordingHistory history, CancellationToken cancellation)
    {
        if (store.FindAgency(id) is null)
            return RegistryEndpoints.NoSuchAgency(id);
        var years = await history.OfAsync(id, SectionIn(context), cancellation);
        return context.WantsTable()
            ? TableAnswer.Of(years.SelectMany(year => year.Sentences.Select(sentence => (year, sentence.Sentence, sentence.FirstYear))), YearColumns)
            : TypedResults.Ok(ListBody.OfAll([.. years.Select((year, index) => WordingYearBody.Of(year, index == 0 ? null : years[index - 1]))]));
    }

    static async Task<Results<Ok<NeighborhoodBody<NeighborBody>>, TableAnswer, ProblemHttpResult>> Neighbors(string key, string section, HttpContext context, ReportStore store, NeighborWordings neighbors, CancellationToken cancellation)
    {
        var (asked, problem) = SectionInAddress.Find(key, section, store);
        if (asked is null)
            return problem!;
        var near = await neighbors.NearAsync(asked.Key, asked.OfKind, FiltersOrYear(context, asked.Key.Year), cancellation);
        return context.WantsTable() ? TableAnswer.Of(near.Found, near.Missing, NeighborColumns) : TypedResults.Ok(Print(near, NeighborBody.Of, context));
    }

    static async Task<Results<Ok<NeighborhoodBody<BoilerplateBody>>, TableAnswer>> Shared(HttpContext context, NeighborWordings neighbors, CancellationToken cancellation)
    {
        var shared = await neighbors.SharedAsync(SectionIn(context), context.Request.Query.Filters(), cancellation);
        return context.WantsTable() ? TableAnswer.Of(shared.Found, shared.Missing, BoilerplateColumns) : TypedResults.Ok(Print(shared, BoilerplateBody.Of, context));
    }

    static NeighborhoodBody<TBody> Print<T, TBody>(Neighborhood<T> found, Func<T, TBody> body, HttpContext context) =>
        new([.. found.Found.Take(context.Request.Query.ListRequest().Size).Select(body)], found.Found.Length, found.Complete, NeighborWordings.MostReports);

    static SectionKind SectionIn(HttpContext context) => Word.TryParse<SectionKind>(context.Request.Query.First(Parameters.RequiredSection))!.Value;

    // Neighbors are those of the same year, unless years are asked for.
    static Filters FiltersOrYear(HttpContext context, int year) =>
        context.Request.Query.Filters() is var filters && filters[Facet.Year].IsEmpty ? filters.With(Facet.Year, FormattableString.Invariant($"{year}")) : filters;
}
