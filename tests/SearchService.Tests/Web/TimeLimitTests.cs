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

    // Each of a thousand like paragraphs is compared with each: seconds of work.
    [Theory]
    [InlineData("/api/compare/wording?left={0}&right={1}", "timed-out")]
    [InlineData("/compare/wording?left={0}&right={1}", "检索超时")]
    public async Task A_comparison_of_long_wordings_is_stopped_too(string path, string word)
    {
        ReportBuilder Long(string agency, int year) => A.Report().Of(agency).In(year).Saying(string.Concat(Enumerable.Range(0, 1_000).Select(number => $"{agency}在{year}年办理了第{number}件。\n")));
        var reports = new[] { Long("望湖区审计局", 2022), Long("望湖区审计局", 2023) };
        using var client = _app.Holding(reports).WithWebHostBuilder(builder => builder.UseSetting("SearchService:SearchSeconds", "0.01")).CreateClient();
        var address = string.Format(System.Globalization.CultureInfo.InvariantCulture, path, reports[0].Build().Key, reports[1].Build().Key);
        using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
        response.StatusCode.Should().Be(HttpStatusCode.ServiceUnavailable);
        (await response.Content.ReadAsStringAsync()).Should().Contain(word);
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
