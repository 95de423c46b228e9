using System.Collections.Immutable;

namespace SearchService.Compare;

/// <summary>Agencies by a measure of one year.</summary>
/// <param name="Ranked">Those with a value; equal values have the same rank and the next rank is skipped: 1, 2, 2, 4.</param>
/// <param name="Absent">Those without, by reason.</param>
/// <param name="Coverage">How many of each, of all agencies.</param>
public sealed record Ranking(ImmutableArray<RankedPoint> Ranked, ImmutableArray<Point> Absent, PointCoverage Coverage)
{
    /// <summary>Those whose value lies between two bounds, each with the rank it has among all. Without any bound all of them, those without a value too; with one, who has no value is left out.</summary>
    /// <param name="least">The least value, or null.</param>
    /// <param name="most">The largest value, or null.</param>
    public Ranking Between(decimal? least, decimal? most) => least is null && most is null ? this
        : this with { Ranked = [.. Ranked.Where(ranked => !(ranked.Point.Value < least) && !(ranked.Point.Value > most))], Absent = [] };

    /// <summary>How many are listed.</summary>
    public int Total => Ranked.Length + Absent.Length;

    /// <summary>All of them: those with a value, then those without.</summary>
    public IEnumerable<RankedPoint> All => Ranked.Concat(Absent.Select(point => new RankedPoint(null, point)));

    /// <summary>Ranks points; among equal ones the order they come in stays.</summary>
    /// <param name="points">One point for each agency.</param>
    /// <param name="smallestFirst">Whether the smallest value is first, not the largest.</param>
    public static Ranking Of(IReadOnlyCollection<Point> points, bool smallestFirst = false)
    {
        var withValue = points.Where(point => point.State == PointState.Number);
        var inOrder = smallestFirst ? withValue.OrderBy(point => point.Value) : withValue.OrderByDescending(point => point.Value);
        return new([.. Numbered(inOrder)], [.. points.Where(point => point.State != PointState.Number).OrderBy(point => point.State)], PointCoverage.Of(points));
    }

    static IEnumerable<RankedPoint> Numbered(IEnumerable<Point> inOrder)
    {
        RankedPoint? last = null;
        foreach (var (index, point) in inOrder.Index())
            yield return last = new(last is not null && last.Point.Value == point.Value ? last.Rank : index + 1, point);
    }
}

/// <summary>A point and its rank.</summary>
/// <param name="Rank">From 1; null where there is no value.</param>
/// <param name="Point">The point.</param>
public sealed record RankedPoint(int? Rank, Point Point);
