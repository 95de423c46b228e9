using System.Text.Json.Nodes;
using SearchService.Web.Api;

namespace SearchService.Tests.Web;

public sealed class ProblemTests(SearchApp app) : IClassFixture<SearchApp>
{
    [Theory]
    [InlineData("GET", "/api/nothing", 404, "no-such-address")]
    [InlineData("GET", "/api", 404, "no-such-address")]
    [InlineData("GET", "/health/nothing", 404, "no-such-address")]
    [InlineData("PUT", "/api/reports", 405, "method-not-allowed")]
    [InlineData("POST", "/api/search", 405, "method-not-allowed")]
    [InlineData("GET", "/api/reports/none-2023", 404, "no-such-report")]
    [InlineData("GET", "/api/reports/none", 404, "no-such-report")]
    [InlineData("GET", "/api/reports/none-2023/source", 404, "no-such-report")]
    [InlineData("GET", "/api/reports/none-2023/versions/one", 404, "no-such-address")]
    [InlineData("GET", "/api/agencies/none", 404, "no-such-agency")]
    [InlineData("GET", "/api/agencies/none.csv", 406, "no-table")]
    [InlineData("GET", "/api/reports?size=many", 400, "invalid-parameter")]
    [InlineData("GET", "/api/reports?size=0", 400, "invalid-parameter")]
    [InlineData("GET", "/api/reports?cursor=@", 400, "invalid-parameter")]
    [InlineData("GET", "/api/reports?year=1900", 400, "invalid-parameter")]
    [InlineData("GET", "/api/search?level=kingdom", 400, "invalid-parameter")]
    [InlineData("GET", "/api/search?q=a&q=b", 400, "invalid-parameter")]
    [InlineData("GET", "/api/search?yaer=2023", 400, "invalid-parameter")]
    [InlineData("GET", "/api/search?q=(", 400, "invalid-query")]
    [InlineData("GET", "/api/search?cursor=%00", 400, "invalid-parameter")]
    [InlineData("GET", "/api/compare/tables", 400, "invalid-parameter")]
    [InlineData("GET", "/api/compare/tables?reports=a-2023", 400, "invalid-parameter")]
    [InlineData("GET", "/api/compare/tables?reports=a-2023,b-2023", 404, "no-such-report")]
    [InlineData("GET", "/api/compare/tables?reports=a-2023,b-2023&show=some", 400, "invalid-parameter")]
    [InlineData("GET", "/api/series", 400, "invalid-parameter")]
    [InlineData("GET", "/api/series?indicator=公开", 400, "invalid-parameter")]
    [InlineData("GET", "/api/ranking?indicator=新收", 400, "invalid-parameter")]
    [InlineData("GET", "/api/ranking?indicator=新收&indicator=不予公开率&year=2023", 400, "invalid-parameter")]
    [InlineData("GET", "/api/aggregate?indicator=新收&by=color", 400, "invalid-parameter")]
    [InlineData("POST", "/api/reports", 404, "writing-is-off")]
    [InlineData("DELETE", "/api/reports/none-2023", 404, "writing-is-off")]
    public async Task Every_error_is_a_problem_document_of_a_known_type(string method, string path, int status, string word)
    {
        using var response = await app.Send(new HttpMethod(method), path, null, ("Accept", "text/html"));
        var problem = await Problem(response, status);
        problem["type"]!.GetValue<string>().Should().Be($"urn:searchservice:problem:{word}");
        problem["title"]!.GetValue<string>().Should().Be(Problems.All.Single(kind => kind.Word == word).Title);
    }

    [Fact]
    public async Task An_address_of_ten_thousand_characters_is_too_long()
    {
        using var response = await app.Get($"/api/search?q={new string('a', 10_000)}");
        (await Problem(response, 414))["type"]!.GetValue<string>().Should().EndWith(":address-too-long");
    }

    [Fact]
    public async Task A_query_of_501_characters_is_refused_at_its_501st()
    {
        using var response = await app.Get($"/api/search?q={Uri.EscapeDataString(new string('公', 501))}");
        var problem = await Problem(response, 400);
        problem["position"]!.GetValue<int>().Should().Be(500);
        problem["detail"]!.GetValue<string>().Should().Contain("500");
    }

    [Fact]
    public async Task All_faults_of_an_address_are_told_at_once()
    {
        using var response = await app.Get("/api/search?size=x&level=y&nonsense=z&year=2023&year=-20");
        (await Problem(response, 400))["errors"]!.AsObject().Select(fault => fault.Key).Should().Equal("level", "nonsense", "size", "year");
    }

    [Theory]
    [InlineData("/api/compare/tables?reports=a-2023", "reports", "2 到 12")]
    [InlineData("/api/compare/wording?left=a-2023&right=b-2023&ignore=year,colour", "ignore", "year、number、punctuation、width、script、space")]
    public async Task A_fault_names_its_parameter_and_what_would_do(string path, string parameter, string sentence)
    {
        using var response = await app.Get(path);
        var problem = await Problem(response, 400);
        problem["errors"]!.AsObject().Single().Key.Should().Be(parameter);
        problem["errors"]![parameter]![0]!.GetValue<string>().Should().Contain(sentence).And.Be(problem["detail"]!.GetValue<string>());
    }

    [Fact]
    public async Task Chinese_is_not_escaped()
    {
        using var response = await app.Get("/api/nothing");
        (await response.Content.ReadAsStringAsync()).Should().Contain("没有这个地址");
    }

    [Fact]
    public void No_two_problems_share_a_type() => Problems.All.Select(kind => kind.Type).Should().OnlyHaveUniqueItems();

    [Fact]
    public void The_table_of_problems_is_complete() =>
        typeof(Problems).GetFields().Select(field => field.GetValue(null)).OfType<ProblemKind>().Should().BeEquivalentTo(Problems.All);

    static async Task<JsonObject> Problem(HttpResponseMessage response, int status)
    {
        var text = await response.Content.ReadAsStringAsync();
        ((int)response.StatusCode).Should().Be(status, text);
        response.Content.Headers.ContentType!.MediaType.Should().Be("application/problem+json");
        text.Should().NotContain("   at ");
        var problem = JsonNode.Parse(text)!.AsObject();
        problem["status"]!.GetValue<int>().Should().Be(status);
        problem["traceId"]!.GetValue<string>().Should().NotBeEmpty();
        return problem;
    }
}
