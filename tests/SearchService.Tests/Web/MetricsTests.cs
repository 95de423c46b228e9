using System.Globalization;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SearchService.Tests.Support;
using SearchService.Web.Hosting.Metrics;

namespace SearchService.Tests.Web;

/// <summary>What whoever watches the server is told, read as Prometheus reads it.</summary>
public sealed partial class MetricsTests : IDisposable
{
    readonly SearchApp _app = new() { Writable = true };

    public void Dispose() => _app.Dispose();

    async Task<Dictionary<string, double>> Metrics() =>
        Lines(await _app.Text("/metrics")).ToDictionary(line => line.Groups["series"].Value, line => double.Parse(line.Groups["value"].Value, CultureInfo.InvariantCulture));

    static List<Match> Lines(string text)
    {
        text.Should().EndWith("\n");
        var lines = text.Split('\n', StringSplitOptions.RemoveEmptyEntries).Where(line => line[0] != '#').Select(line => Sample().Match(line)).ToList();
        lines.Should().OnlyContain(line => line.Success);
        return lines;
    }

    [GeneratedRegex("""^(?<series>[a-z_]+(\{([a-z]+="([^"\\\n]|\\["\\n])*",?)+\})?) (?<value>[0-9.E+-]+)$""")]
    private static partial Regex Sample();

    [Fact]
    public async Task The_store_is_counted_and_every_change_is_a_generation()
    {
        var before = await Metrics();
        _app.Holding(A.Report().AllZero(), A.Report().In(2022).AllZero());
        var after = await Metrics();
        (before["searchservice_reports"], after["searchservice_reports"], after["searchservice_agencies"], after["searchservice_store_up"]).Should().Be((0, 2, 1, 1));
        after["searchservice_index_generation"].Should().BeGreaterThan(before["searchservice_index_generation"]).And.Be(_app.Store.ChangeNumber);
        after.Keys.Should().ContainSingle(series => series.StartsWith("searchservice_build_info{version=\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Requests_are_counted_by_route_and_status_and_not_by_address()
    {
        for (var asked = 0; asked < 3; asked++)
            (await _app.Get($"/api/reports/nobody-{2020 + asked}")).Dispose();
        (await _app.Get("/nothing-here")).Dispose();
        var metrics = await Metrics();
        const string labels = "{method=\"GET\",route=\"/api/reports/{key}\",status=\"404\"}";
        metrics[$"http_server_request_duration_seconds_count{labels}"].Should().Be(3);
        metrics[$"http_server_request_duration_seconds_sum{labels}"].Should().BePositive();
        metrics["http_server_request_duration_seconds_bucket{method=\"GET\",route=\"/api/reports/{key}\",status=\"404\",le=\"+Inf\"}"].Should().Be(3);
        metrics.Keys.Should().NotContain(series => series.Contains("nobody") || series.Contains("nothing-here"));
    }

    [Fact]
    public async Task Documents_are_counted_by_what_became_of_them()
    {
        foreach (var text in new[] { "清河市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n    收到申请两件。\n", "", "" })
            (await _app.Send(HttpMethod.Post, "/api/reports?fileName=a.txt&agency=清河市水务局&year=2023", new ByteArrayContent(Encoding.UTF8.GetBytes(text)), ("Authorization", $"Bearer {SearchApp.Key}"))).Dispose();
        var metrics = await Metrics();
        (metrics["searchservice_documents_total{outcome=\"accepted\"}"], metrics["searchservice_documents_total{outcome=\"refused\"}"]).Should().Be((1, 2));
    }

    [Fact]
    public async Task A_store_that_does_not_answer_is_told_beside_the_rest()
    {
        _app.BreakStore();
        using var response = await _app.Get("/metrics");
        response.StatusCode.Should().Be(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync()).Should().Contain("searchservice_store_up 0\n").And.NotContain("searchservice_reports ");
    }

    [Fact]
    public void A_bucket_counts_all_that_is_not_above_it()
    {
        var random = new Random(83);
        double[] bounds = [0.1, 0.5, 1, 5];
        var (series, values) = (new MetricSeries("", bounds), Enumerable.Range(0, 1000).Select(_ => Math.Round(random.NextDouble() * 6, 1)).ToList());
        values.ForEach(series.Add);
        series.Read().Count.Should().Be(1000);
        series.Read().Sum.Should().BeApproximately(values.Sum(), 1e-6);
        series.Read().Within.Should().Equal(bounds.Select(bound => (long)values.Count(value => value <= bound)));
    }
}
