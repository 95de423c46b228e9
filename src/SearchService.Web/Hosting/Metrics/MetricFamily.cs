using System.Collections.Immutable;
using System.Globalization;

namespace SearchService.Web.Hosting.Metrics;

/// <summary>An instrument of .NET and how Prometheus calls it.</summary>
/// <param name="Instrument">The instrument's name.</param>
/// <param name="Name">Its name in the answer.</param>
/// <param name="Help">What it tells.</param>
/// <param name="Bounds">The upper bounds of a histogram's buckets; none for a counter.</param>
/// <param name="Labels">Which tags become labels, and how those are called. Others are added up: they would have no end.</param>
sealed record MetricFamily(string Instrument, string Name, string Help, double[] Bounds, ImmutableArray<(string Tag, string Label)> Labels)
{
    /// <summary>The labels of a measurement: <c>method="GET",route="/search"</c>.</summary>
    public string LabelsOf(ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var values = new Dictionary<string, object?>();
        foreach (var (tag, value) in tags)
            values[tag] = value;
        return string.Join(',', Labels.Select(label => PrometheusText.Label(label.Label, Convert.ToString(values.GetValueOrDefault(label.Tag), CultureInfo.InvariantCulture) ?? "")));
    }
}

/// <summary>What was measured under the same labels.</summary>
/// <param name="labels">The labels.</param>
/// <param name="bounds">The upper bounds of the buckets.</param>
sealed class MetricSeries(string labels, double[] bounds)
{
    readonly long[] _within = new long[bounds.Length];
    long _count;
    double _sum;

    /// <summary>The labels.</summary>
    public string Labels => labels;

    /// <summary>Adds a measurement. The buckets are cumulative, as Prometheus wants them.</summary>
    public void Add(double value)
    {
        lock (_within)
        {
            _count++;
            _sum += value;
            for (var bucket = bounds.Length - 1; bucket >= 0 && value <= bounds[bucket]; bucket--)
                _within[bucket]++;
        }
    }

    /// <summary>How often it was measured, the sum, and how many were within each bound.</summary>
    public (long Count, double Sum, ImmutableArray<long> Within) Read()
    {
        lock (_within)
            return (_count, _sum, [.. _within]);
    }
}
