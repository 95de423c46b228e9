using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>Answers with a list of the store: a page of it as JSON, all of it as CSV.</summary>
static class ListAnswer
{
    public static Results<Ok<ListBody<TBody>>, Csv> Listing<T, TBody>(
        this HttpContext context, Func<ListRequest, Listing<T>> list, Func<T, TBody> body, IReadOnlyList<CsvColumn<T>> columns)
    {
        var request = context.Request.Query.ListRequest();
        return context.WantsCsv() ? Csv.Of(Walk.All(request, list), columns) : TypedResults.Ok(ListBody.Of(list(request), body));
    }
}
