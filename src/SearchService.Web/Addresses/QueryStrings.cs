using System.Collections.Immutable;
using System.Globalization;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Web.Addresses;

/// <summary>Reads parameters from the query part of an address.</summary>
static class QueryStrings
{
    public static string? First(this IQueryCollection query, Parameter parameter) =>
        query[parameter.Name].FirstOrDefault() is { Length: > 0 } text ? text : null;

    public static int? Whole(this IQueryCollection query, Parameter parameter) =>
        !parameter.FaultsOf(query[parameter.Name]).Any() && int.TryParse(query.First(parameter), CultureInfo.InvariantCulture, out var number) ? number : null;

    public static Filters Filters(this IQueryCollection query) =>
        Parameters.Facets
            .Select(facet => (facet.Key, Values: query.All(facet.Value)))
            .Where(facet => facet.Values.Count > 0)
            .Aggregate(Search.Filters.None with { Groups = Selection.Parse(query.All(Parameters.Group)) }, (filters, facet) => filters.With(facet.Key, facet.Values));

    /// <summary>Whether an address that carries the beginning of an original's hash means this one.</summary>
    public static bool Names(this IQueryCollection query, Source source) => source.Sha256.StartsWith(query.First(Parameters.Original) ?? "", StringComparison.Ordinal);

    /// <summary>The terms that must stand in what is listed. What cannot be understood has been refused before.</summary>
    public static ImmutableArray<Query.Term> Terms(this IQueryCollection query) =>
        QueryParser.Parse(query.First(Parameters.Holding)) is ParsedQuery.Understood { Query: { } holding } ? [.. holding.WantedTerms.Select(wanted => wanted.Term).Distinct()] : [];

    static List<string> All(this IQueryCollection query, Parameter parameter) =>
        [.. query[parameter.Name].OfType<string>().Where(value => value.Length > 0 && !parameter.FaultsOf([value]).Any())];

    public static ListRequest ListRequest(this IQueryCollection query)
    {
        var request = new ListRequest(query.Filters())
        {
            After = ListCursor.TryParse(query.First(Parameters.ListCursor)),
            Rule = query.First(Parameters.Rule),
            Dismissed = query.Whole(Parameters.Dismissed) is { } dismissed ? dismissed == 1 : null,
            Pending = query.Whole(Parameters.Pending) is { } pending ? pending == 1 : null,
            Reasons = [.. query[Parameters.Reason.Name].OfType<string>().Where(reason => reason.Length > 0)],
        };
        return query.Whole(Parameters.ListSize) is { } size ? request with { Size = size } : request;
    }
}
