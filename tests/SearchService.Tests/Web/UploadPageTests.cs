using System.Net;
using System.Text;
using SearchService.Search;

namespace SearchService.Tests.Web;

/// <summary>Documents given to the page: looked at first, stored with the key alone.</summary>
public sealed class UploadPageTests : IDisposable
{
    readonly SearchApp _app = new() { Writable = true };

    public void Dispose() => _app.Dispose();

    async Task<(HttpStatusCode Status, string Page)> Send(string key, string deed)
    {
        using var form = new MultipartFormDataContent
        {
            { new ByteArrayContent(Encoding.UTF8.GetBytes("望湖区财政局2023年政府信息公开工作年度报告\n一、总体情况\n本局推进公开。\n")), "file", "../../报告.txt" },
            { new StringContent("望湖区财政局"), "agency" },
            { new StringContent("2023"), "year" },
            { new StringContent(key), "key" },
            { new StringContent(deed), "deed" },
        };
        using var response = await _app.Send(HttpMethod.Post, "/upload", form);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }

    int Stored => _app.Store.Reports(new(Filters.None)).Total;

    [Fact]
    public async Task Nobody_stores_without_the_key()
    {
        (await Send("not the key", "store")).Status.Should().Be(HttpStatusCode.Unauthorized);
        Stored.Should().Be(0);
    }

    [Fact]
    public async Task Looking_tells_what_was_understood_and_stores_nothing()
    {
        (await Send(SearchApp.Key, "look")).Page.Should().Contain("望湖区财政局").And.Contain("<h2>报告.txt</h2>").And.Contain("何以见得");
        Stored.Should().Be(0);
    }

    [Fact]
    public async Task Storing_leads_to_the_report()
    {
        (await Send(SearchApp.Key, "store")).Page.Should().Contain("已入库").And.Contain($"href=\"/reports/{_app.Store.Reports(new(Filters.None)).Items[0].Key}\"");
        Stored.Should().Be(1);
    }
}
