using System.Globalization;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>The place of a hit in an order: numbers that count, the larger first, and the key, which makes it unique.</summary>
/// <param name="First">What counts first.</param>
/// <param name="Second">What counts next.</param>
/// <param name="Key">The report.</param>
public readonly record struct HitRank(int First, int Second, ReportKey Key) : IComparable<HitRank>
{
    /// <summary>The rank of a report with so many occurrences.</summary>
    public static HitRank Of(SearchOrder order, int occurrences, ReportKey key) => order switch
    {
        SearchOrder.Newest => new(key.Year, occurrences, key),
        SearchOrder.Oldest => new(-key.Year, occurrences, key),
        _ => new(occurrences, key.Year, key),
    };

    /// <summary>Less than zero where this hit comes before the other.</summary>
    public int CompareTo(HitRank other)
    {
        var byNumbers = (other.First, other.Second).CompareTo((First, Second));
        return byNumbers != 0 ? byNumbers : string.CompareOrdinal(Key.AgencyId, other.Key.AgencyId) is var byAgency and not 0 ? byAgency : Key.Year.CompareTo(other.Key.Year);
    }

    /// <summary>Why a hit stands where it does, in a sentence.</summary>
    public static string Why(SearchOrder order, int occurrences, int year) => order switch
    {
        SearchOrder.Newest => Sentence($"{year} 年，新的在前；同年出现多的在前（{occurrences} 次）", $"{year}, newer years first, then more occurrences ({occurrences})"),
        SearchOrder.Oldest => Sentence($"{year} 年，旧的在前；同年出现多的在前（{occurrences} 次）", $"{year}, older years first, then more occurrences ({occurrences})"),
        _ => Sentence($"出现 {occurrences} 次，多的在前；同次数新的在前", $"{occurrences} occurrences, more first, then newer years"),
    };

    static string Sentence(FormattableString chinese, FormattableString english) =>
        $"{chinese.ToString(CultureInfo.InvariantCulture)}。{english.ToString(CultureInfo.InvariantCulture)}.";

    /// <inheritdoc/>
    public static bool operator <(HitRank left, HitRank right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(HitRank left, HitRank right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(HitRank left, HitRank right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(HitRank left, HitRank right) => left.CompareTo(right) >= 0;
}
