using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>Any search as a feed: what was stored last comes first.</summary>
static class FeedEndpoints
{
    const int DefaultSize = 50;

    /// <summary>The feed under <c>/api</c>.</summary>
    public static void MapFeed(this IEndpointRouteBuilder api) =>
        api.MapGet(Paths.Feed, Feed).WithName("feed").WithTags("Search").WithSummary("订阅检索：新入库的在前 / A search as an Atom feed, what was stored last first")
            .Takes(Parameters.OfFeed).Produces<string>(StatusCodes.Status200OK, AtomFeed.MediaType).ProducesProblem(StatusCodes.Status503ServiceUnavailable);

    /// <summary>The same feed at the address beside the search page, where readers look for it.</summary>
    public static void MapFeedOfPage(this IEndpointRouteBuilder routes) =>
        routes.MapGroup("").WithCheckedParameters().WithETags().ExcludeFromDescription().MapGet(Paths.Feed, Feed).Takes(Parameters.OfFeed);

    static async Task<Results<ContentHttpResult, ProblemHttpResult>> Feed(HttpContext context, Searcher searcher, ReportStore store, CancellationToken cancellation)
    {
        var address = SearchAddress.Of(context.Request.Query);
        var asked = address with { Order = new(SearchOrder.Stored), Size = context.Request.Query.Whole(Parameters.Size) ?? DefaultSize };
        return await searcher.AskAsync(asked, cancellation) switch
        {
            SearchAnswer.NotUnderstood error => Problems.InvalidQuery.Because(error.Message, ("position", error.Position)),
            SearchAnswer.TookTooLong late => SearchEndpoints.TimedOut(late),
            SearchAnswer.Found found => TypedResults.Text(
                new AtomFeed(address, context.Origin(), found.Results, store.StoredAt(found.Results.Hits.Select(hit => hit.Report))).ToString(), $"{AtomFeed.MediaType}; charset=utf-8"),
            var other => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
        };
    }
}
