using Microsoft.AspNetCore.Http.Extensions;
using SearchService.Sqlite;

namespace SearchService.Web.Addresses;

/// <summary>A list as the address of a page carries it. A page has always as many rows; the API is asked for other numbers.</summary>
/// <param name="Request">What is listed.</param>
sealed record ListAddress(ListRequest Request)
{
    /// <summary>The rows of a page.</summary>
    public const int Rows = 50;

    /// <summary>What must stand in the documents listed, or null.</summary>
    public string? Holding { get; init; }

    /// <summary>Reads an address. What cannot be read is left out: the API has refused it before.</summary>
    public static ListAddress Of(IQueryCollection query) => new(query.ListRequest() with { Size = Rows }) { Holding = query.First(Parameters.Holding) };

    /// <summary>The same list from a place on.</summary>
    public ListAddress From(ListCursor? cursor) => this with { Request = Request with { After = cursor } };

    /// <summary>The address under a path.</summary>
    public string Under(string path) => path + new QueryBuilder(Pairs()).ToQueryString();

    /// <summary>The pairs of name and value the address is made of.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs()
    {
        if (Holding is { } holding)
            yield return new(Parameters.Holding.Name, holding);
        foreach (var pair in new SearchAddress { Filters = Request.Filters }.Pairs())
            yield return pair;
        if (Request.Rule is { } rule)
            yield return new(Parameters.Rule.Name, rule);
        if (Request.Dismissed is { } dismissed)
            yield return new(Parameters.Dismissed.Name, dismissed ? "1" : "0");
        foreach (var reason in Request.Reasons)
            yield return new(Parameters.Reason.Name, reason);
        if (Request.After is { } cursor)
            yield return new(Parameters.ListCursor.Name, cursor.ToString());
    }
}
