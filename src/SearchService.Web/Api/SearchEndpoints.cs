using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Search;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

static class SearchEndpoints
{
    static readonly CsvColumn<Hit>[] Columns =
    [
        new("key", hit => hit.Report.Key),
        new("agency", hit => hit.Report.Agency.Name),
        new("region", hit => hit.Report.Agency.Region?.Path),
        new("year", hit => hit.Report.Key.Year),
        new("title", hit => hit.Report.Title),
        new("occurrences", hit => hit.Occurrences),
        new("sample", hit => hit.Report.Sample),
        new("passage", hit => hit.Snippets.IsEmpty ? null : string.Concat(hit.Snippets[0].Fragments.Select(fragment => fragment.Text))),
    ];

    public static void MapSearch(this IEndpointRouteBuilder api) =>
        api.MapGet("/search", Search).WithName("search").WithTags("Search").WithSummary("检索年报正文 / Search the narratives of reports")
            .Takes(Parameters.OfSearch);

    static async Task<Results<Ok<SearchBody>, Csv, ProblemHttpResult>> Search(HttpContext context, Searcher searcher, CancellationToken cancellation)
    {
        var address = SearchAddress.Of(context.Request.Query);
        return await searcher.AskAsync(address, cancellation) switch
        {
            SearchAnswer.NotUnderstood error => Problems.InvalidQuery.Because(error.Message, ("position", error.Position)),
            SearchAnswer.Found found when context.WantsCsv() => Csv.Of(AllHits(found, address, searcher, cancellation), Columns),
            SearchAnswer.Found found => TypedResults.Ok(SearchBody.Of(address, found)),
            var other => throw new InvalidOperationException($"There is no answer {other.GetType()}."),
        };
    }

    static async IAsyncEnumerable<Hit> AllHits(SearchAnswer.Found first, SearchAddress address, Searcher searcher, [EnumeratorCancellation] CancellationToken cancellation)
    {
        for (var found = first; ;)
        {
            foreach (var hit in found.Results.Hits)
                yield return hit;
            if (found.Results.Next is not { } next || await searcher.AskAsync(address with { Size = SearchRequest.MaxSize, Cursor = next }, cancellation) is not SearchAnswer.Found more)
                yield break;
            found = more;
        }
    }
}
