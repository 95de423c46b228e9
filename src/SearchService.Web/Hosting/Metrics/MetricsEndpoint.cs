using System.Reflection;
using SearchService.Sqlite;
using SearchService.Web.Addresses;

namespace SearchService.Web.Hosting.Metrics;

/// <summary>Numbers for whoever watches the server, in the text format of Prometheus: the build, the store, the requests, the documents taken.</summary>
static class MetricsEndpoint
{
    static readonly string Version = typeof(MetricsEndpoint).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion;

    static readonly (string Name, string Help, Func<StoreSummary, double> Value)[] OfStore =
    [
        ("searchservice_reports", "Current reports.", summary => summary.Reports),
        ("searchservice_versions", "Versions of reports, current and superseded.", summary => summary.Versions),
        ("searchservice_agencies", "Agencies with current reports.", summary => summary.Agencies),
        ("searchservice_quarantined_documents", "Documents in quarantine.", summary => summary.Quarantined),
        ("searchservice_findings", "Sums of current reports that fail and that nobody has explained.", summary => summary.Findings),
    ];

    public static void MapMetrics(this IEndpointRouteBuilder routes) => routes.MapGet(Paths.Metrics, Metrics)
        .WithName("metrics").WithTags("Health").WithSummary("运行指标，Prometheus 文本格式 / Numbers for whoever watches the server, in the text format of Prometheus").Produces<string>(contentType: "text/plain");

    static IResult Metrics(ReportStore store, Measurements measurements, ILogger<ReportStore> log)
    {
        var text = new PrometheusText();
        text.Gauge("searchservice_build_info", "The build that runs.", 1, $"{PrometheusText.Label("version", Version)},{PrometheusText.Label("runtime", Environment.Version.ToString())}");
        Store(text, store, log);
        foreach (var (family, series) in measurements.Families)
            text.Family(family, series);
        return Results.Text(text.ToString(), PrometheusText.MediaType);
    }

    // A store that does not answer is a number, too: the rest must still be told.
    static void Store(PrometheusText text, ReportStore store, ILogger log)
    {
        var state = Health.Asked(() => (store.ChangeNumber, store.Summary), log);
        text.Gauge("searchservice_store_up", "Whether the store answers.", state is null ? 0 : 1);
        if (state is not var (change, summary))
            return;
        text.Gauge("searchservice_index_generation", "The number of the last change of store and index.", change);
        foreach (var (name, help, value) in OfStore)
            text.Gauge(name, help, value(summary));
    }
}
