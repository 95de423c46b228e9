using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http.Extensions;
using SearchService.Compare;
using SearchService.Reports;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Web.Addresses;

/// <summary>A question about numbers of many agencies as its address carries it: of series, rankings and aggregates alike.</summary>
sealed record NumbersAddress
{
    /// <summary>What is measured.</summary>
    public ImmutableArray<Measure> Measures { get; init; } = [];

    /// <summary>Which agencies.</summary>
    public Filters Agencies { get; init; } = Filters.None;

    /// <summary>The year of a ranking.</summary>
    public int? Year { get; init; }

    /// <summary>The first year of a series, or null for the first there is.</summary>
    public int? From { get; init; }

    /// <summary>The last year of a series, or null for the last there is.</summary>
    public int? To { get; init; }

    /// <summary>Whether the smallest is first in a ranking.</summary>
    public bool SmallestFirst { get; init; }

    /// <summary>The least value listed in a ranking, or null.</summary>
    public decimal? Least { get; init; }

    /// <summary>The largest value listed in a ranking, or null.</summary>
    public decimal? Most { get; init; }

    /// <summary>What agencies are put together by.</summary>
    public AgencyGrouping Grouping { get; init; } = new AgencyGrouping.ByRegion(1);

    /// <summary>Items a page, or null for the usual number.</summary>
    public int? Size { get; init; }

    /// <summary>Where to go on.</summary>
    public ListCursor? Cursor { get; init; }

    /// <summary>Reads an address. What cannot be read is left out: the API has refused it before.</summary>
    public static NumbersAddress Of(IQueryCollection query) => new()
    {
        Measures = [.. query[Parameters.Indicators.Name].Select(MeasureNames.Find).OfType<Measure>().Distinct()],
        Agencies = query.Filters().Without(Facet.Year),
        Year = query.Whole(Parameters.OneYear),
        From = query.Whole(Parameters.From),
        To = query.Whole(Parameters.To),
        SmallestFirst = query.First(Parameters.Order) == Parameters.Order.Words[^1],
        Least = Bound(query, Parameters.Least),
        Most = Bound(query, Parameters.Most),
        Grouping = GroupingOf(query.First(Parameters.By), query.Whole(Parameters.Depth)),
        Size = query.Whole(Parameters.ListSize),
        Cursor = ListCursor.TryParse(query.First(Parameters.ListCursor)),
    };

    static decimal? Bound(IQueryCollection query, Parameter parameter) => query.First(parameter) is { } text ? QueryValues.Number(text)?.Value : null;

    static AgencyGrouping GroupingOf(string? name, int? depth) => name switch
    {
        "level" => new AgencyGrouping.ByLevel(),
        "type" => new AgencyGrouping.ByType(),
        "year" => new AgencyGrouping.Together(),
        _ => new AgencyGrouping.ByRegion(depth ?? 1),
    };

    /// <summary>The address of a series or ranking under a path.</summary>
    public string Under(string path) => path + new QueryBuilder(Pairs()).ToQueryString();

    /// <summary>The pairs of name and value the address is made of.</summary>
    public IEnumerable<KeyValuePair<string, string>> Pairs() =>
    [
        .. Measures.Select(measure => KeyValuePair.Create(Parameters.Indicators.Name, measure.Id)),
        .. new SearchAddress { Filters = Agencies }.Pairs(),
        .. Whole(Parameters.OneYear, Year), .. Whole(Parameters.From, From), .. Whole(Parameters.To, To),
        .. SmallestFirst ? [KeyValuePair.Create(Parameters.Order.Name, Parameters.Order.Words[^1])] : Array.Empty<KeyValuePair<string, string>>(),
        .. GroupingPairs(),
        .. Bound(Parameters.Least, Least), .. Bound(Parameters.Most, Most),
        .. Whole(Parameters.ListSize, Size),
        .. Cursor is { } cursor ? [KeyValuePair.Create(Parameters.ListCursor.Name, cursor.ToString())] : Array.Empty<KeyValuePair<string, string>>(),
    ];

    IEnumerable<KeyValuePair<string, string>> GroupingPairs() => Grouping switch
    {
        AgencyGrouping.ByRegion { Depth: 1 } => [],
        AgencyGrouping.ByRegion { Depth: var depth } => Whole(Parameters.Depth, depth),
        _ => [KeyValuePair.Create(Parameters.By.Name, NameOf(Grouping))],
    };

    /// <summary>A grouping as the address names it.</summary>
    public static string NameOf(AgencyGrouping grouping) => Parameters.By.Words.First(word => grouping == GroupingOf(word, null) || (word == "region" && grouping is AgencyGrouping.ByRegion));

    /// <summary>A bound as people write it: that of a ratio in percent, for a share above 1 would be refused as a percentage without its sign.</summary>
    public string? Written(decimal? bound) => bound is not { } value ? null
        : Measures is [Measure.OfRatio, ..] ? string.Create(CultureInfo.InvariantCulture, $"{value * 100:0.############}%") : value.ToString(CultureInfo.InvariantCulture);

    IEnumerable<KeyValuePair<string, string>> Bound(Parameter parameter, decimal? bound) => Written(bound) is { } text ? [KeyValuePair.Create(parameter.Name, text)] : [];

    static IEnumerable<KeyValuePair<string, string>> Whole(Parameter parameter, int? number) =>
        number is { } value ? [KeyValuePair.Create(parameter.Name, value.ToString(CultureInfo.InvariantCulture))] : [];
}
