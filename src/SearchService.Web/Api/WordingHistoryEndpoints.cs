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
        new("key", row => row.Year.Stored.Report.Key),
        new("year", row => row.Year.Stored.Report.Year),
        new("repetition", row => row.Year.SinceBefore?.RoundedRate),
        new("sentence", row => row.Sentence.Text),
        new("firstYear", row => row.FirstYear),
        new("place", row => row.Sentence.Place),
    ];

    static readonly TableColumn<(Neighbor Neighbor, bool Complete)>[] NeighborColumns =
    [
        new("key", row => row.Neighbor.Card.Key),
        new("agency", row => row.Neighbor.Card.Agency.Name),
        new("year", row => row.Neighbor.Card.Key.Year),
        new("repetition", row => row.Neighbor.Repetition.RoundedRate),
        new("text", row => string.Concat(row.Neighbor.Sections.Select(section => section.Section.Text)).Trim()),
        new("complete", row => row.Complete),
    ];

    static readonly TableColumn<(Boilerplate Shared, bool Complete)>[] BoilerplateColumns =
    [
        new("agencies", row => row.Shared.Agencies),
        new("reports", row => row.Shared.Reports),
        new("sentence", row => row.Shared.Sentence.Text),
        new("complete", row => row.Complete),
    ];

    public static void MapWordingHistory(this IEndpointRouteBuilder api)
    {
        api.MapGet("/agencies/{id}/wording", Years).WithName("wordingHistory").WithTags("Compare").WithSummary("一个机关历年的同一部分，每句话最早见于哪一年 / A section of an agency's reports year by year, and where each sentence came from")
            .Takes(Parameters.RequiredSection, Parameters.ByteOrderMark).ProducesProblem(404);
        api.MapGet("/neighbors/{key}/{section}", Neighbors).WithName("neighbors").WithTags("Compare").WithSummary("其他机关的同一部分，相同句子多的在前 / The same section in other agencies' reports, the most alike first")
            .Takes(Parameters.OfNeighbors).ProducesProblem(404);
        api.MapGet("/boilerplate", Shared).WithName("boilerplate").WithTags("Compare").WithSummary("许多机关共有的句子 / Sentences that many agencies share").Takes(Parameters.OfBoilerplate);
    }

    static Results<Ok<ListBody<WordingYearBody>>, TableAnswer, ProblemHttpResult> Years(string id, HttpContext context, ReportStore store, WordingHistory history)
    {
        if (store.FindAgency(id) is null)
            return RegistryEndpoints.NoSuchAgency(id);
        var years = history.Of(id, SectionIn(context));
        return context.WantsTable()
            ? TableAnswer.Of(years.SelectMany(year => year.Sentences.Select(sentence => (year, sentence.Sentence, sentence.FirstYear))), YearColumns)
            : TypedResults.Ok(ListBody.OfAll([.. years.Select((year, index) => WordingYearBody.Of(year, index == 0 ? null : years[index - 1]))]));
    }

    static Results<Ok<NeighborhoodBody<NeighborBody>>, TableAnswer, ProblemHttpResult> Neighbors(string key, string section, HttpContext context, ReportStore store, NeighborWordings neighbors)
    {
        var (asked, problem) = SectionInAddress.Find(key, section, store);
        if (asked is null)
            return problem!;
        var near = neighbors.Near(asked.Key, asked.Place, asked.Section, FiltersOrYear(context, asked.Key.Year));
        return context.WantsTable() ? TableAnswer.Of(near.Found.Select(neighbor => (neighbor, near.Complete)), NeighborColumns) : TypedResults.Ok(Print(near, NeighborBody.Of, context));
    }

    static Results<Ok<NeighborhoodBody<BoilerplateBody>>, TableAnswer> Shared(HttpContext context, NeighborWordings neighbors)
    {
        var shared = neighbors.Shared(SectionIn(context), context.Request.Query.Filters());
        return context.WantsTable() ? TableAnswer.Of(shared.Found.Select(sentence => (sentence, shared.Complete)), BoilerplateColumns) : TypedResults.Ok(Print(shared, BoilerplateBody.Of, context));
    }

    static NeighborhoodBody<TBody> Print<T, TBody>(Neighborhood<T> found, Func<T, TBody> body, HttpContext context) =>
        new([.. found.Found.Take(context.Request.Query.Whole(Parameters.ListSize) ?? 50).Select(body)], found.Found.Length, found.Complete, NeighborWordings.MostReports);

    static SectionKind SectionIn(HttpContext context) => Word.TryParse<SectionKind>(context.Request.Query.First(Parameters.RequiredSection))!.Value;

    // Neighbors are those of the same year, unless years are asked for.
    static Filters FiltersOrYear(HttpContext context, int year) =>
        context.Request.Query.Filters() is var filters && filters[Facet.Year].IsEmpty ? filters.With(Facet.Year, FormattableString.Invariant($"{year}")) : filters;
}
