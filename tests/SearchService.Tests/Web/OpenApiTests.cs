using System.Text;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using SearchService.Ingest;
using SearchService.Tests.Support;
using SearchService.Web.Uploads;

namespace SearchService.Tests.Web;

public sealed class OpenApiTests : IDisposable
{
    readonly SearchApp _app = new() { Writable = true };

    public void Dispose() => _app.Dispose();

    [Fact]
    public async Task The_description_is_the_one_that_was_reviewed() =>
        Golden.Is("Web/openapi.json", (await _app.Json("/openapi/v1.json")).ToJsonString(new(Unescaped.Options) { WriteIndented = true }) + "\n");

    [Fact]
    public async Task The_description_is_openapi_3_1() =>
        (await _app.Json("/openapi/v1.json"))["openapi"]!.GetValue<string>().Should().StartWith("3.1.");

    [Fact]
    public async Task Every_operation_answers_as_described()
    {
        var (one, two) = (A.Report().In(2022).AllZero().Saying("主动公开"), A.Report().In(2023).AllZero().With("requests/received/total", 4).Saying("主动公开"));
        _app.Holding(one, two);
        var scan = new SourceFile("scan.pdf", Encoding.UTF8.GetBytes("scan"));
        _app.Store.Save([new IngestOutcome.Quarantined(scan, "noTextLayer", "没有文字层。")]);
        var samples = new Dictionary<string, string>
        {
            ["{key}"] = $"{two.Build().Key}",
            ["{version}"] = "1",
            ["{sha256}"] = scan.Sha256,
            ["{id}"] = two.Build().Agency!.Id,
            ["{facet}"] = "region",
            ["{upload}"] = _app.Services.GetRequiredService<UploadDesk>().Take([scan])!.Id,
            ["phrase"] = "公开",
            ["{section}"] = "overview",
            ["q"] = "公开",
            ["indicator"] = "disclosure/rules/issued",
            ["year"] = "2023",
            ["rule"] = "R3/received",
            ["reason"] = "核对",
            ["by"] = "王某",
            ["reports"] = $"{one.Build().Key},{two.Build().Key}",
            ["left"] = $"{one.Build().Key}",
            ["right"] = $"{two.Build().Key}/versions/1",
            ["section"] = "overview",
        };
        foreach (var (method, path, operation) in Operations(await _app.Json("/openapi/v1.json")).OrderBy(operation => operation.Method == "delete").ThenByDescending(operation => operation.Method == "delete" ? operation.Path.Length : 0))
        {
            using var response = await _app.Send(new(method.ToUpperInvariant()), AddressOf(path, operation, samples), Body(operation), ("Authorization", $"Bearer {SearchApp.Key}"));
            var described = operation["responses"]![$"{(int)response.StatusCode}"];
            described.Should().NotBeNull($"{method} {path} answered {response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
            ((int)response.StatusCode).Should().BeLessThan(400, $"{method} {path}");
            if (response.Content.Headers.ContentType?.MediaType is { } mediaType)
                described!["content"]!.AsObject().Select(content => content.Key).Should().Contain(mediaType);
        }
    }

    [Fact]
    public async Task Every_operation_says_what_it_does_and_what_its_parameters_mean()
    {
        foreach (var (method, path, operation) in Operations(await _app.Json("/openapi/v1.json")))
        {
            operation["operationId"].Should().NotBeNull($"{method} {path}");
            operation["summary"]!.GetValue<string>().Should().Contain(" / ", $"{path} is summed up in two languages");
            foreach (var parameter in QueryParameters(operation))
                parameter["description"]!.GetValue<string>().Should().NotBeEmpty();
        }
    }

    static IEnumerable<(string Method, string Path, JsonNode Operation)> Operations(JsonNode description) =>
        from path in description["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        select (operation.Key, path.Key, operation.Value!);

    static string AddressOf(string path, JsonNode operation, Dictionary<string, string> samples)
    {
        foreach (var (hole, value) in samples.Where(sample => sample.Key[0] == '{'))
            path = path.Replace(hole, value, StringComparison.Ordinal);
        var required = QueryParameters(operation).Where(parameter => parameter["required"]?.GetValue<bool>() == true).Select(parameter => parameter["name"]!.GetValue<string>());
        // Of agency, year and region any one will do, so none is required.
        var stated = operation["operationId"]!.GetValue<string>() == "correctIdentity" ? "&year=2020" : "";
        return path + "?" + string.Join('&', required.Select(name => $"{name}={samples[name]}")) + stated;
    }

    static IEnumerable<JsonNode> QueryParameters(JsonNode operation) =>
        (operation["parameters"]?.AsArray() ?? []).Where(parameter => parameter!["in"]!.GetValue<string>() == "query").OfType<JsonNode>();

    static HttpContent? Body(JsonNode operation) => operation["requestBody"] is not { } body ? null
        : body["content"]!["application/json"] is not null ? new StringContent(operation["operationId"]!.GetValue<string>().Contains("atrix", StringComparison.Ordinal) ? """{"phrases":["公开"]}""" : """{"text":"主动公开"}""", Encoding.UTF8, "application/json")
        : new ByteArrayContent(Encoding.UTF8.GetBytes("清河市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n    本年收到申请两件。\n"));
}
