using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class SearchEndpoints
{
    static readonly TableColumn<Hit>[] Columns =
    [
        new("key", hit => hit.Report.Key),
        new("agency", hit => hit.Report.Agency.Name),
        new("region", hit => hit.Report.Agency.Region?.Path),
        new("year", hit => hit.Report.Key.Year),
        new("title", hit => hit.Report.Title),
        new("occurrences", hit => hit.Occurrences),
        new("sample", hit => hit.Report.Sample),
        new("passage", hit => hit.Snippets.IsEmpty ? null : string.Concat(hit.Snippets[0].Fragments.Select(fragment => fragment.Text))),
        new("numbers", hit => hit.Numbers.IsEmpty ? null : string.Join("; ", hit.Numbers.Select(number => FormattableString.Invariant($"{number.Measure.Id}={number.Value}{(number.Corrected ? " 更正 corrected" : "")}")))),
    ];

    static readonly TableColumn<FacetCountBody>[] FacetColumns =
    [
        new("value", count => count.Value),
        new("label", count => count.Label),
        new("parent", count => count.Parent),
        new("count", count => count.Count),
        new("selected", count => count.Selected),
        new("excluded", count => count.Excluded),
    ];

    public static void MapSearch(this IEndpointRouteBuilder api)
    {
        api.MapGet("/search", Search).WithName("search").WithTags("Search").WithSummary("检索年报正文 / Search the narratives of reports")
            .Takes(Parameters.OfSearch).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        api.MapGet("/facets/{facet}", FacetValues).WithName("facet").WithTags("Search").WithSummary("一个分面的全部值 / All values of a facet, or those whose name contains what is typed")
            .Takes(Parameters.OfFacet).ProducesProblem(404).ProducesProblem(StatusCodes.Status503ServiceUnavailable);
    }

    static async Task<Results<Ok<SearchBody>, TableAnswer, ProblemHttpResult>> Search(HttpContext context, Searcher searcher, CancellationToken cancellation)
    {
        var address = SearchAddress.Of(context.Request.Query);
        return await searcher.AskAsync(address, cancellation) switch
        {
            SearchAnswer.NotUnderstood error => Problems.InvalidQuery.Because(error.Message, ("position", error.Position)),
            SearchAnswer.TookTooLong late => TimedOut(late),
            SearchAnswer.Found found when context.WantsTable() => TableAnswer.Of(AllHits(found, address, searcher, cancellation), Columns),
            SearchAnswer.Found found => TypedResults.Ok(SearchBody.Of(address, found)),
            var other => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
        };
    }

    static async Task<Results<Ok<ListBody<FacetCountBody>>, TableAnswer, ProblemHttpResult>> FacetValues(string facet, HttpContext context, Searcher searcher, CancellationToken cancellation)
    {
        if (Word.TryParse<Facet>(facet) is not { } known)
            return Problems.NoSuchAddress.Because($"没有分面“{facet}”；有：{string.Join("、", Enum.GetValues<Facet>().Select(Word.Of))}。There is no such facet.");
        var address = SearchAddress.Of(context.Request.Query) with { Size = 0 };
        switch (await searcher.AskAsync(address, cancellation))
        {
            case SearchAnswer.NotUnderstood error:
                return Problems.InvalidQuery.Because(error.Message, ("position", error.Position));
            case SearchAnswer.TookTooLong late:
                return TimedOut(late);
            case SearchAnswer.Found found:
                var values = FacetList.Containing(known, found.Results.Facets[known], context.Request.Query.First(Parameters.Contains) ?? "").Select(count => FacetCountBody.Of(known, count, address.Unordered)).ToImmutableArray();
                return context.WantsTable() ? TableAnswer.Of(values, FacetColumns) : TypedResults.Ok(ListBody.OfAll(values));
            case var other:
                throw new InvalidOperationException($"There is no answer {other.GetType()}.");
        }
    }

    /// <summary>The answer to a search that took too long.</summary>
    public static ProblemHttpResult TimedOut(SearchAnswer.TookTooLong late) => Problems.TimedOut.Because(late.Message, ("timedOut", true), ("seconds", late.Limit.TotalSeconds));

    static async IAsyncEnumerable<Hit> AllHits(SearchAnswer.Found first, SearchAddress address, Searcher searcher, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var found = first; ;)
        {
            foreach (var hit in found.Results.Hits)
                yield return hit;
            if (found.Results.Next is not { } next)
                yield break;
            found = await searcher.AskAsync(address with { Size = SearchRequest.MaxSize, Cursor = next }, cancellation) switch
            {
                SearchAnswer.Found { Results.HasShifted: true } => throw new UnsteadyOrderException(),
                SearchAnswer.Found more => more,
                SearchAnswer.TookTooLong late => throw new SearchTimeoutException(late),
                var other => throw new InvalidOperationException($"There is no answer {other.GetType()} to a later page."),
            };
        }
    }
}
