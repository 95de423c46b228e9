using System.Collections.Immutable;

namespace SearchService.Compare;

/// <summary>How many agencies a figure stands for, and why others are left out: reporting, missing and excluded add up to all.</summary>
/// <param name="Agencies">All agencies asked for.</param>
/// <param name="Reporting">Those with a value.</param>
/// <param name="Missing">Those of whose year there is nothing.</param>
/// <param name="Excluded">Those whose document gives no value, by reason.</param>
/// <param name="Corrected">Those, with a value or without, of which a person has corrected a cell.</param>
public sealed record PointCoverage(int Agencies, int Reporting, int Missing, ImmutableArray<Excluded> Excluded, int Corrected)
{
    /// <summary>The coverage of some points, one for each agency.</summary>
    public static PointCoverage Of(IReadOnlyCollection<Point> points)
    {
        var counts = points.CountBy(point => point.State).ToDictionary();
        return new(points.Count, counts.GetValueOrDefault(PointState.Number), counts.GetValueOrDefault(PointState.Missing),
            [.. counts.Where(state => state.Key is not (PointState.Number or PointState.Missing)).OrderBy(state => state.Key).Select(state => new Excluded(state.Key, state.Value))],
            points.Count(point => point.Corrected));
    }
}

/// <summary>Agencies left out for one reason.</summary>
/// <param name="Reason">The reason.</param>
/// <param name="Count">How many.</param>
public sealed record Excluded(PointState Reason, int Count);
