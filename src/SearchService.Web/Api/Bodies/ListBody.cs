using System.Collections.Immutable;
using SearchService.Sqlite;

namespace SearchService.Web.Api.Bodies;

/// <summary>A page of a list.</summary>
/// <param name="Items">The items.</param>
/// <param name="Total">How many there are in all.</param>
/// <param name="Next">The cursor of the next page, or null at the end.</param>
sealed record ListBody<T>(ImmutableArray<T> Items, int Total, string? Next)
{
    /// <summary>Whether, since the first page, findings or agencies have changed that the list depends on: pages may then miss or repeat items; begin again with the first.</summary>
    public bool OrderChanged { get; init; }
}

static class ListBody
{
    /// <summary>Prints a page of the store.</summary>
    public static ListBody<TBody> Of<T, TBody>(Listing<T> page, Func<T, TBody> body) =>
        new([.. page.Items.Select(body)], page.Total, page.Next?.ToString()) { OrderChanged = page.HasShifted };

    /// <summary>A list that is never paged.</summary>
    public static ListBody<T> OfAll<T>(ImmutableArray<T> items) => new(items, items.Length, null);
}
