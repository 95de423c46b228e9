using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using SearchService.Ingest;
using SearchService.Tests.Support;
using SearchService.Web.Commands;

namespace SearchService.Tests.Web;

/// <summary>The description of the API as pages says what the OpenAPI document says, and its examples answer.</summary>
public sealed partial class ApiPageTests : IClassFixture<SearchApp>
{
    readonly SearchApp _app;

    public ApiPageTests(SearchApp app)
    {
        _app = app;
        Samples.IngestInto(app.Store, Repository.PathOf("index-data"), TextWriter.Null);
        app.Store.Save([new IngestOutcome.Quarantined(new("scan.pdf", Encoding.UTF8.GetBytes("scan")), "noTextLayer", "没有文字层。")], sample: true);
    }

    [GeneratedRegex("""<section class="operation" id="(?<id>\w+)">(?<text>.*?)</section>""", RegexOptions.Singleline)]
    private static partial Regex Operation();

    [GeneratedRegex("class=\"example\" href=\"([^\"]+)\"")]
    private static partial Regex Example();

    static Dictionary<string, string> Operations(string page) => Operation().Matches(page).ToDictionary(match => match.Groups["id"].Value, match => WebUtility.HtmlDecode(match.Groups["text"].Value));

    [Fact]
    public async Task Every_operation_is_on_the_page_with_all_it_takes_and_answers()
    {
        var shown = Operations(await _app.Text("/data/api"));
        var described = (await _app.Json("/openapi/v1.json"))["paths"]!.AsObject().SelectMany(path => path.Value!.AsObject().Select(operation => (Method: operation.Key.ToUpperInvariant(), Path: path.Key, Says: operation.Value!))).ToList();
        shown.Keys.Should().BeEquivalentTo(described.Select(operation => operation.Says["operationId"]!.GetValue<string>()));
        foreach (var (method, path, says) in described)
        {
            var text = shown[says["operationId"]!.GetValue<string>()];
            text.Should().Contain($"<code>{method} {path}</code>").And.ContainAll(says["summary"]!.GetValue<string>().Split(" / ", 2));
            var parameters = (says["parameters"]?.AsArray() ?? []).SelectMany(parameter => new[] { $"<code>{parameter!["name"]}</code>", $"<dd>{parameter["description"]}</dd>" });
            var answers = says["responses"]!.AsObject().SelectMany(answer => (answer.Value!["content"]?.AsObject() ?? []).Select(content => content.Key).Prepend($"<code>{answer.Key}</code>"));
            text.Should().ContainAll(parameters.Concat(answers));
        }
    }

    [Fact]
    public async Task Limits_and_words_to_choose_from_are_told()
    {
        var shown = Operations(await _app.Text("/data/api"));
        shown["similar"].Should().Contain("<code>top</code> 整数 whole number 0–1000").And.Contain("<code>collapse</code> 文字 text：true、false");
        shown["ranking"].Should().Contain("<code>indicator</code> 文字 text · 必需 required");
    }

    [Fact]
    public async Task Every_example_answers()
    {
        var page = await _app.Text("/data/api");
        var examples = Example().Matches(page).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
        // All that only reads, but for an upload, which needs the key.
        Operations(page).Where(operation => !operation.Value.Contains("class=\"example\"")).Should().OnlyContain(operation => !operation.Value.Contains("<code>GET ") || operation.Key == "upload");
        foreach (var example in examples)
        {
            using var response = await _app.Get(example);
            response.StatusCode.Should().Be(HttpStatusCode.OK, example);
        }
    }

    [Fact]
    public async Task An_empty_store_has_examples_only_of_what_answers()
    {
        using var empty = new SearchApp();
        var examples = Example().Matches(await empty.Text("/data/api")).Select(match => WebUtility.HtmlDecode(match.Groups[1].Value)).ToList();
        examples.Should().Contain("/api/indicators").And.NotContain(example => example.Contains('{'));
        foreach (var example in examples)
        {
            using var response = await empty.Get(example);
            response.StatusCode.Should().Be(HttpStatusCode.OK, example);
        }
    }

    [Fact]
    public async Task Every_schema_that_is_named_is_told_member_by_member()
    {
        var (page, schemas) = (await _app.Text("/data/api"), await _app.Text("/data/api/schemas"));
        var named = Regex.Matches(page + schemas, "/data/api/schemas#(\\w+)").Select(match => match.Groups[1].Value).Distinct().ToList();
        var shown = Operations(schemas);
        named.Should().NotBeEmpty().And.BeSubsetOf(shown.Keys);
        foreach (var (name, schema) in (await _app.Json("/openapi/v1.json"))["components"]!["schemas"]!.AsObject())
            shown[name].Should().ContainAll((schema!["properties"]?.AsObject() ?? []).Select(member => $"<code>{member.Key}</code>").Prepend($"<code>{name}</code>"));
        shown["CheckBody"].Should().Contain("<code>report</code> <a href=\"/data/api/schemas#ReportBody\">ReportBody</a> 或空 or null");
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/data")]
    [InlineData("/help")]
    public async Task It_is_found_from(string path) => (await _app.Text(path)).Should().Contain("href=\"/data/api\"");
}
