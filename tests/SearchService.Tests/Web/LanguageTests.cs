using System.Net;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class LanguageTests : IDisposable
{
    readonly SearchApp _app = new SearchApp().Holding(A.Report().Of("望湖区档案局").Saying("公开。\n"));

    public void Dispose() => _app.Dispose();

    async Task<bool> ShowsEnglish(string? accepted, string? cookie = null)
    {
        using var client = _app.CreateClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/help");
        if (accepted is not null)
            request.Headers.TryAddWithoutValidation("Accept-Language", accepted);
        if (cookie is not null)
            request.Headers.Add("Cookie", cookie);
        using var response = await client.SendAsync(request);
        response.Headers.Vary.Should().Contain("Accept-Language").And.Contain("Cookie");
        return !(await response.Content.ReadAsStringAsync()).Contains("class=\"chinese\"", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, true)]
    [InlineData("zh-CN,zh;q=0.9,en;q=0.8", null, false)]
    [InlineData("en-US,en;q=0.9,zh;q=0.8", null, true)]
    [InlineData("en;q=0.5,zh-TW", null, false)]
    [InlineData("no language at all!", null, true)]
    [InlineData("zh-CN", "language=en", true)]
    [InlineData("en", "language=zh", false)]
    [InlineData("en", "language=klingon", true)]
    public async Task English_shows_unless_Chinese_is_preferred_and_a_choice_stays(string? accepted, string? cookie, bool shows) => (await ShowsEnglish(accepted, cookie)).Should().Be(shows);

    [Theory]
    [InlineData("/search?q=%E5%85%AC%E5%BC%80&year=2023&year=2022&lang=en", "/search?q=%E5%85%AC%E5%BC%80&year=2023&year=2022")]
    [InlineData("/?lang=zh", "/")]
    [InlineData("//elsewhere.example/?lang=en", "/elsewhere.example/")]
    public async Task A_choice_leads_to_the_same_address_without_it(string path, string address)
    {
        using var client = _app.CreateClient(new() { AllowAutoRedirect = false });
        using var response = await client.GetAsync(new Uri(client.BaseAddress!.GetLeftPart(UriPartial.Authority) + path));
        response.StatusCode.Should().Be(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.Should().Be(address);
        response.Headers.GetValues("Set-Cookie").Single().Should().StartWith("language=").And.Contain("httponly").And.Contain("samesite=lax");
    }
}
