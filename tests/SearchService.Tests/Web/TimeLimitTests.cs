using System.Net;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using SearchService.Search;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class TimeLimitTests : IDisposable
{
    readonly SearchApp _app = new();

    public void Dispose() => _app.Dispose();

    HttpClient Hurried() => _app.WithWebHostBuilder(builder => builder.UseSetting("SearchService:SearchSeconds", "0.05").ConfigureTestServices(services => services.AddSingleton<ISearchEngine, SleepingEngine>())).CreateClient();

    [Theory]
    [InlineData("/api/search?q=公开")]
    [InlineData("/api/matrix?phrase=公开")]
    [InlineData("/api/matrix.csv?phrase=公开")]
    [InlineData("/api/similar/{key}/overview")]
    [InlineData("/api/similar/{key}/overview.csv")]
    [InlineData("/api/origins/{key}/overview")]
    [InlineData("/api/origins/{key}/overview.csv")]
    [InlineData("/api/reports/{key}/occurrences?q=公开 agency:望湖区")]
    public async Task What_takes_too_long_is_stopped_and_says_so(string path)
    {
        using var response = await Late(path);
        var problem = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
        problem["type"]!.GetValue<string>().Should().EndWith(":timed-out");
        problem["timedOut"]!.GetValue<bool>().Should().BeTrue();
        problem["seconds"]!.GetValue<double>().Should().Be(0.05);
    }

    [Theory]
    [InlineData("/matrix?phrase=公开")]
    [InlineData("/reports/{key}?q=公开 agency:望湖区")]
    public async Task People_are_told_on_a_page(string path)
    {
        using var response = await Late(path);
        (await response.Content.ReadAsStringAsync()).Should().Contain("检索超时").And.Contain("<h1>");
    }

    async Task<HttpResponseMessage> Late(string path)
    {
        var report = A.Report().Saying("各部门要主动公开政府信息，接受群众监督。");
        using var client = Hurried();
        _app.Holding(report);
        var response = await client.GetAsync(new Uri(path.Replace("{key}", report.Build().Key!.Value.ToString(), StringComparison.Ordinal), UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        return response;
    }

    /// <summary>An engine that never answers.</summary>
    sealed class SleepingEngine : ISearchEngine
    {
        public ValueTask<SearchResults> SearchAsync(SearchRequest request, CancellationToken cancellation) => Never<SearchResults>(cancellation);

        public ValueTask<MatrixResults> CountAsync(MatrixRequest request, CancellationToken cancellation) => Never<MatrixResults>(cancellation);

        public ValueTask<SimilarResults> SimilarAsync(SimilarRequest request, CancellationToken cancellation) => Never<SimilarResults>(cancellation);

        static async ValueTask<T> Never<T>(CancellationToken cancellation)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
            throw new InvalidOperationException("It never comes to this.");
        }
    }
}
