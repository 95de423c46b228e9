using System.Collections.Immutable;
using Microsoft.AspNetCore.Http.Extensions;

namespace SearchService.Web.Addresses;

/// <summary>What somebody chooses to compare, as the address of a form carries it.</summary>
/// <param name="Agencies">Agencies to choose years of: ids, or names as typed.</param>
/// <param name="Keys">The keys of the reports chosen, as typed.</param>
sealed record CompareAddress(ImmutableArray<string> Agencies, ImmutableArray<string> Keys)
{
    /// <summary>What is to be compared of them, <c>tables</c> or <c>wording</c>; null while they are being chosen.</summary>
    public string? Compared { get; init; }

    /// <summary>Reads an address.</summary>
    public static CompareAddress Of(IQueryCollection query) => new(
        Typed(query[Parameters.Facets[Search.Facet.Agency].Name].OfType<string>()),
        Typed(query[Parameters.Reports.Name].SelectMany(keys => (keys ?? "").Split(','))))
    {
        Compared = query.First(Parameters.Compared),
    };

    static ImmutableArray<string> Typed(IEnumerable<string> texts) => [.. texts.Select(text => text.Trim()).Where(text => text.Length > 0).Distinct()];

    /// <summary>The address of the choice under a path.</summary>
    public string Under(string path) => path + new QueryBuilder(
    [
        .. Agencies.Select(agency => KeyValuePair.Create(Parameters.Facets[Search.Facet.Agency].Name, agency)),
        .. Keys.Select(key => KeyValuePair.Create(Parameters.Reports.Name, key)),
    ]).ToQueryString();
}
