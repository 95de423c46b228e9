using System.Globalization;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>An order of hits: lexicographic, without a score, and ready to say why. Ties end with the key, so every order is total.</summary>
/// <param name="Kind">What counts first.</param>
/// <param name="Measure">The number that counts first, where the kind is by number.</param>
public sealed record HitOrder(SearchOrder Kind, Measure? Measure = null)
{
    /// <summary>The order where none is asked for.</summary>
    public static HitOrder Default { get; } = new(SearchOrder.Relevance);

    /// <summary>Reads <c>newest</c>, <c>requests/received/total</c>, <c>不予公开率:asc</c>; a number alone puts the largest first. Null where it is no order or may be several.</summary>
    public static HitOrder? TryParse(string text) =>
        Word.TryParse<SearchOrder>(text) is { } kind ? kind is SearchOrder.Largest or SearchOrder.Smallest ? null : new(kind)
        : Measures.Called(text.EndsWith(Ascending, StringComparison.Ordinal) ? text[..^Ascending.Length] : text) is [var measure] ? new(text.EndsWith(Ascending, StringComparison.Ordinal) ? SearchOrder.Smallest : SearchOrder.Largest, measure)
        : null;

    /// <summary>The order as addresses carry it.</summary>
    public override string ToString() => Measure is null ? Word.Of(Kind) : Measure.Id + (Kind == SearchOrder.Smallest ? Ascending : "");

    const string Ascending = ":asc";

    /// <summary>The rank of a hit.</summary>
    public HitRank RankOf(HitFacts hit) => Kind switch
    {
        SearchOrder.Newest => new(hit.Key.Year, hit.Prominence, hit.Occurrences, hit.Key),
        SearchOrder.Oldest => new(-hit.Key.Year, hit.Prominence, hit.Occurrences, hit.Key),
        SearchOrder.Stored => new(hit.Stored, hit.Key.Year, hit.Occurrences, hit.Key),
        SearchOrder.Largest => new(hit.Number ?? double.NegativeInfinity, hit.Occurrences, hit.Key.Year, hit.Key),
        SearchOrder.Smallest => new(-hit.Number ?? double.NegativeInfinity, hit.Occurrences, hit.Key.Year, hit.Key),
        _ => new(hit.Prominence, hit.Occurrences, hit.Key.Year, hit.Key),
    };

    /// <summary>Why a hit stands where it does, in a sentence, Chinese first.</summary>
    public string WhyOf(HitFacts hit) => string.Create(CultureInfo.InvariantCulture, $"{string.Join("，", Reasons(hit).Select(reason => reason.Chinese))}。{string.Join(", ", Reasons(hit).Select(reason => reason.English))}.");

    IEnumerable<(string Chinese, string English)> Reasons(HitFacts hit)
    {
        var year = ($"{hit.Key.Year} 年", $"{hit.Key.Year}");
        var occurrences = ($"出现 {hit.Occurrences} 次", $"{hit.Occurrences} occurrences");
        return Kind switch
        {
            SearchOrder.Stored => [("按入库先后", "by when it was stored"), year, occurrences],
            SearchOrder.Newest or SearchOrder.Oldest => [year, .. Prominence.Say(hit.Prominence), occurrences],
            SearchOrder.Largest or SearchOrder.Smallest => [hit.Number is { } number ? ($"{Measure!.Label} {number.ToString(CultureInfo.InvariantCulture)}", $"{Measure.Id} {number.ToString(CultureInfo.InvariantCulture)}") : ($"没有{Measure!.Label}", $"no {Measure.Id}"), occurrences, year],
            _ => [.. Prominence.Say(hit.Prominence), occurrences, year],
        };
    }
}

/// <summary>What orders ask of a hit.</summary>
/// <param name="Key">The report.</param>
/// <param name="Occurrences">How often the query's terms occur.</param>
/// <param name="Prominence">How prominently.</param>
/// <param name="Number">The number that is ordered by, or null where there is none.</param>
public readonly record struct HitFacts(ReportKey Key, int Occurrences, int Prominence, double? Number)
{
    /// <summary>The state of the store that its version came with; larger for what came later.</summary>
    public long Stored { get; init; }
}

/// <summary>What counts first.</summary>
public enum SearchOrder
{
    /// <summary>The more prominent first (see <see cref="Search.Prominence"/>), then more occurrences, then newer years.</summary>
    Relevance,

    /// <summary>Newer years first, then the more prominent.</summary>
    Newest,

    /// <summary>Older years first, then the more prominent.</summary>
    Oldest,

    /// <summary>What was stored last first, then newer years.</summary>
    Stored,

    /// <summary>The largest number first; reports without it last.</summary>
    Largest,

    /// <summary>The smallest number first; reports without it last.</summary>
    Smallest,
}
