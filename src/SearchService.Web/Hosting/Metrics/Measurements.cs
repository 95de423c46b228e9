using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using SearchService.Web.Asking;

namespace SearchService.Web.Hosting.Metrics;

/// <summary>Adds up what the meters of this server measure, from its start on. Nothing is sent anywhere: whoever watches the server asks for it.</summary>
sealed class Measurements : IDisposable
{
    // The buckets OpenTelemetry advises for requests, in seconds.
    static readonly double[] Seconds = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10];

    static readonly MetricFamily[] Wanted =
    [
        new("http.server.request.duration", "http_server_request_duration_seconds", "Duration of requests, by method, route and status.", Seconds,
            [("http.request.method", "method"), ("http.route", "route"), ("http.response.status_code", "status")]),
        new(DocumentDoor.Counter, "searchservice_documents_total", "Documents sent to this server, by what became of them.", [], [("outcome", "outcome")]),
    ];

    readonly MeterListener _listener = new();
    readonly ConcurrentDictionary<(MetricFamily Family, string Labels), MetricSeries> _series = new();

    /// <summary>Begins to listen to the meters of one server; those of another in the same process are not heard.</summary>
    public Measurements(IMeterFactory meters)
    {
        _listener.InstrumentPublished = (instrument, listener) =>
        {
            if (ReferenceEquals(instrument.Meter.Scope, meters) && Wanted.FirstOrDefault(family => family.Instrument == instrument.Name) is { } family)
                listener.EnableMeasurementEvents(instrument, family);
        };
        _listener.SetMeasurementEventCallback<double>((_, value, tags, family) => Add((MetricFamily)family!, value, tags));
        _listener.SetMeasurementEventCallback<long>((_, value, tags, family) => Add((MetricFamily)family!, value, tags));
        _listener.Start();
    }

    /// <summary>All families with their series, in a steady order.</summary>
    public IEnumerable<(MetricFamily Family, IEnumerable<MetricSeries> Series)> Families =>
        Wanted.Select(family => (family, _series.Where(series => series.Key.Family == family).OrderBy(series => series.Key.Labels, StringComparer.Ordinal).Select(series => series.Value)));

    /// <inheritdoc/>
    public void Dispose() => _listener.Dispose();

    void Add(MetricFamily family, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var labels = family.LabelsOf(tags);
        _series.GetOrAdd((family, labels), key => new(key.Labels, key.Family.Bounds)).Add(value);
    }
}
