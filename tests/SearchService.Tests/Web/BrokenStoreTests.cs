using System.Net;

namespace SearchService.Tests.Web;

public sealed class BrokenStoreTests : IDisposable
{
    readonly SearchApp _app = new();

    public BrokenStoreTests() => _app.BreakStore();

    public void Dispose() => _app.Dispose();

    [Theory]
    [InlineData("/api/reports", HttpStatusCode.InternalServerError, "application/problem+json")]
    [InlineData("/health/ready", HttpStatusCode.ServiceUnavailable, "application/problem+json")]
    [InlineData("/health/live", HttpStatusCode.OK, "application/json")]
    [InlineData("/", HttpStatusCode.InternalServerError, "text/html")]
    public async Task A_store_that_fails_is_told_without_telling_how(string path, HttpStatusCode status, string mediaType)
    {
        using var response = await _app.Get(path);
        response.StatusCode.Should().Be(status);
        response.Content.Headers.ContentType!.MediaType.Should().Be(mediaType);
        (await response.Content.ReadAsStringAsync()).Should().NotContain("SQLite").And.NotContain("   at ");
        response.Headers.GetValues("Content-Security-Policy").Single().Should().StartWith("default-src 'none'");
    }
}
