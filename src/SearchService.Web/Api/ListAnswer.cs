using Microsoft.AspNetCore.Http.HttpResults;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Api.Bodies;
using SearchService.Web.Api.Tables;
using SearchService.Web.Asking;

namespace SearchService.Web.Api;

/// <summary>Answers with a list of the store: a page of it as JSON, all of it as CSV.</summary>
static class ListAnswer
{
    public static Results<Ok<ListBody<TBody>>, TableAnswer> Listing<T, TBody>(
        this HttpContext context, Func<ListRequest, Listing<T>> list, Func<T, TBody> body, IReadOnlyList<TableColumn<T>> columns)
    {
        var request = context.Request.Query.ListRequest();
        return context.WantsTable() ? TableAnswer.Of(Walk.All(request, list), columns) : TypedResults.Ok(ListBody.Of(list(request), body));
    }
}
