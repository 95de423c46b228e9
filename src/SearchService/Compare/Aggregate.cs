using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare;

/// <summary>A measure of many agencies in one year. Without any value every figure is null, never 0.</summary>
/// <param name="Coverage">How many agencies the figures stand for.</param>
/// <param name="Sum">The sum of the numbers; null for a ratio, whose values do not add up.</param>
/// <param name="Median">The middle value, or the mean of the two in the middle.</param>
/// <param name="Least">The smallest value.</param>
/// <param name="Most">The largest value.</param>
public sealed record Aggregate(PointCoverage Coverage, decimal? Sum, decimal? Median, decimal? Least, decimal? Most)
{
    /// <summary>Of a ratio, the numerators added up; else null.</summary>
    public decimal? Numerator { get; private init; }

    /// <summary>Of a ratio, the denominators added up; else null.</summary>
    public decimal? Denominator { get; private init; }

    /// <summary>Of a ratio, that of all agencies together; else null.</summary>
    public decimal? Together => Numerator / Denominator;

    /// <summary>The figures of some points of a measure, one for each agency.</summary>
    public static Aggregate Of(Measure measure, IReadOnlyCollection<Point> points)
    {
        var reporting = points.Where(point => point.State == PointState.Number).ToList();
        ImmutableArray<decimal> values = [.. reporting.Select(point => point.Value!.Value).Order()];
        var (coverage, isRatio) = (PointCoverage.Of(points), measure is Measure.OfRatio);
        return values.IsEmpty ? new(coverage, null, null, null, null) : new(coverage, isRatio ? null : values.Sum(), MedianOf(values), values[0], values[^1])
        {
            Numerator = isRatio ? reporting.Sum(point => point.Numerator) : null,
            Denominator = isRatio ? reporting.Sum(point => point.Denominator) : null,
        };
    }

    static decimal MedianOf(ImmutableArray<decimal> inOrder) => (inOrder[(inOrder.Length - 1) / 2] + inOrder[inOrder.Length / 2]) / 2;
}
