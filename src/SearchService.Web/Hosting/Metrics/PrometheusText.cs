using System.Globalization;
using System.Text;

namespace SearchService.Web.Hosting.Metrics;

/// <summary>Writes the text format of Prometheus, version 0.0.4: a line a number.</summary>
sealed class PrometheusText
{
    /// <summary>The media type.</summary>
    public const string MediaType = "text/plain; version=0.0.4; charset=utf-8";

    readonly StringBuilder _text = new();

    /// <summary>A label: its value may hold any character.</summary>
    public static string Label(string name, string value) =>
        $"{name}=\"{value.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)}\"";

    /// <summary>Writes a number that may rise and fall.</summary>
    public void Gauge(string name, string help, double value, string labels = "")
    {
        Head(name, help, "gauge");
        Line(name, labels, value);
    }

    /// <summary>Writes a counter or a histogram.</summary>
    public void Family(MetricFamily family, IEnumerable<MetricSeries> series)
    {
        var isHistogram = family.Bounds.Length > 0;
        Head(family.Name, family.Help, isHistogram ? "histogram" : "counter");
        foreach (var one in series)
            if (isHistogram)
                Histogram(family, one);
            else
                Line(family.Name, one.Labels, one.Read().Sum);
    }

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();

    void Histogram(MetricFamily family, MetricSeries series)
    {
        var (count, sum, within) = series.Read();
        foreach (var (bound, number) in family.Bounds.Zip(within))
            Line($"{family.Name}_bucket", $"{series.Labels},{Label("le", Print(bound))}", number);
        Line($"{family.Name}_bucket", $"{series.Labels},{Label("le", "+Inf")}", count);
        Line($"{family.Name}_sum", series.Labels, sum);
        Line($"{family.Name}_count", series.Labels, count);
    }

    void Head(string name, string help, string kind) => _text.Append($"# HELP {name} {help}\n# TYPE {name} {kind}\n");

    void Line(string name, string labels, double value) => _text.Append(name).Append(labels.Length > 0 ? $"{{{labels}}}" : "").Append(' ').Append(Print(value)).Append('\n');

    static string Print(double value) => value.ToString("R", CultureInfo.InvariantCulture);
}
