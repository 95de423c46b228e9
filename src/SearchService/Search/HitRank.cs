using SearchService.Reports;

namespace SearchService.Search;

/// <summary>The place of a hit in an order: numbers that count, the larger first, and the key, which makes it unique.</summary>
/// <param name="First">What counts first.</param>
/// <param name="Second">What counts next.</param>
/// <param name="Third">What counts then.</param>
/// <param name="Key">The report.</param>
public readonly record struct HitRank(double First, int Second, int Third, ReportKey Key) : IComparable<HitRank>
{
    /// <summary>Less than zero where this hit comes before the other.</summary>
    public int CompareTo(HitRank other)
    {
        var byNumbers = (other.First, other.Second, other.Third).CompareTo((First, Second, Third));
        return byNumbers != 0 ? byNumbers : string.CompareOrdinal(Key.AgencyId, other.Key.AgencyId) is var byAgency and not 0 ? byAgency : Key.Year.CompareTo(other.Key.Year);
    }

    /// <inheritdoc/>
    public static bool operator <(HitRank left, HitRank right) => left.CompareTo(right) < 0;

    /// <inheritdoc/>
    public static bool operator >(HitRank left, HitRank right) => left.CompareTo(right) > 0;

    /// <inheritdoc/>
    public static bool operator <=(HitRank left, HitRank right) => left.CompareTo(right) <= 0;

    /// <inheritdoc/>
    public static bool operator >=(HitRank left, HitRank right) => left.CompareTo(right) >= 0;
}
