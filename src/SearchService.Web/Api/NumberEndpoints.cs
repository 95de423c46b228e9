using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Compare;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class NumberEndpoints
{
    public static void MapNumbers(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("").WithTags("Compare");

        api.MapGet(Paths.Series, Series).WithName("series").WithSummary("指标或比率在各机关、各年度的数列 / Numbers of agencies over years, with breaks at changes of the form").Takes(Parameters.OfSeries);
        api.MapGet(Paths.Ranking, Ranking).WithName("ranking").WithSummary("某年度各机关按一个指标或比率排序 / Agencies by a number of one year; those without one are counted by reason").Takes(Parameters.OfRanking);
        api.MapGet(Paths.Aggregate, Aggregates).WithName("aggregate").WithSummary("按地区、层级或类型汇总，并说明覆盖情况 / Numbers of agencies together, by group and year, with their coverage").Takes(Parameters.OfAggregate);
    }

    static Results<Ok<SeriesBody>, TableAnswer> Series(HttpContext context, NumberFinder finder)
    {
        var address = NumbersAddress.Of(context.Request.Query);
        return context.WantsTable() ? TableAnswer.Of(AllSeries(address, finder).SelectMany(NumberCsv.LinesOf), NumberCsv.OfPoints) : TypedResults.Ok(SeriesBody.Of(address, finder.Series(address)));
    }

    // In the state of the store the first page was read in, over the same years.
    static IEnumerable<Series> AllSeries(NumbersAddress address, NumberFinder finder)
    {
        for (var next = address with { Cursor = null, Size = ListRequest.MaxSize }; ;)
        {
            var page = finder.Series(next);
            foreach (var series in page.Series)
                yield return series;
            if (page.Next is null)
                yield break;
            next = next with { Cursor = page.Next, From = page.From, To = page.To };
        }
    }

    static Results<Ok<RankingBody>, TableAnswer> Ranking(HttpContext context, NumberFinder finder)
    {
        var address = NumbersAddress.Of(context.Request.Query);
        return context.WantsTable()
            ? TableAnswer.Of(finder.Ranking(address with { Cursor = null }).Ranking.All, NumberCsv.OfRanking(address.Measures[0]))
            : TypedResults.Ok(RankingBody.Of(address, finder.Ranking(address)));
    }

    static Results<Ok<AggregatesBody>, TableAnswer> Aggregates(HttpContext context, NumberFinder finder)
    {
        var address = NumbersAddress.Of(context.Request.Query);
        var aggregates = finder.Aggregates(address).ToList();
        return context.WantsTable() ? TableAnswer.Of(aggregates, NumberCsv.OfAggregates) : TypedResults.Ok(AggregatesBody.Of(address, context.Request.Query.First(Parameters.By) ?? Parameters.By.Words[0], aggregates));
    }
}
