using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

public sealed class WritingTests : IDisposable
{
    const string Sent = "/api/reports?fileName=a.txt&agency=清河市水务局&year=2023";
    static readonly (string, string) Bearer = ("Authorization", $"Bearer {SearchApp.Key}");

    readonly SearchApp _app = new() { Writable = true };

    public void Dispose() => _app.Dispose();

    static ByteArrayContent Document(string text = "清河市水务局2023年政府信息公开工作年度报告\n\n一、总体情况\n\n    本年收到申请两件，均已按期答复。\n") => new(Encoding.UTF8.GetBytes(text));

    [Theory]
    [InlineData("Bearer a-wrong-key-of-some-length")]
    [InlineData("Basic " + SearchApp.Key)]
    [InlineData("Bearer")]
    [InlineData("")]
    public async Task Without_the_key_nothing_is_written(string authorization)
    {
        using var refused = await _app.Send(HttpMethod.Post, Sent, Document(), ("Authorization", authorization));
        refused.StatusCode.Should().Be(HttpStatusCode.Unauthorized);
        refused.Headers.WwwAuthenticate.Single().Scheme.Should().Be("Bearer");
        _app.Store.Summary.Versions.Should().Be(0);
    }

    [Fact]
    public async Task With_the_key_a_document_is_stored_where_the_answer_says()
    {
        using var created = await _app.Send(HttpMethod.Post, Sent, Document(), Bearer);
        created.StatusCode.Should().Be(HttpStatusCode.Created);
        var report = await _app.Json(created.Headers.Location!.ToString());
        report["agency"]!["name"]!.GetValue<string>().Should().Be("清河市水务局");
        using var again = await _app.Send(HttpMethod.Post, Sent, Document(), Bearer);
        JsonNode.Parse(await again.Content.ReadAsStringAsync())!["word"]!.GetValue<string>().Should().Be("unchanged");
    }

    [Fact]
    public async Task A_form_with_one_file_is_a_document_too()
    {
        using var form = new MultipartFormDataContent { { Document(), "file", "清河市水务局2023年.txt" } };
        using var created = await _app.Send(HttpMethod.Post, "/api/reports", form, Bearer);
        created.StatusCode.Should().Be(HttpStatusCode.Created, await created.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task An_empty_document_is_refused_with_a_reason()
    {
        using var refused = await _app.Send(HttpMethod.Post, Sent, Document(""), Bearer);
        refused.StatusCode.Should().Be(HttpStatusCode.UnprocessableEntity);
    }

    [Fact]
    public async Task A_withdrawn_report_is_gone()
    {
        var report = A.Report();
        var path = $"/api/reports/{_app.Holding(report).Store.Find(report.Build().Key!.Value)!.Report.Key}";
        using var withdrawn = await _app.Send(HttpMethod.Delete, path, null, Bearer);
        withdrawn.StatusCode.Should().Be(HttpStatusCode.NoContent);
        using var gone = await _app.Get(path);
        gone.StatusCode.Should().Be(HttpStatusCode.NotFound);
        using var again = await _app.Send(HttpMethod.Delete, path, null, Bearer);
        again.StatusCode.Should().Be(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_draft_is_judged_without_a_key_and_nothing_is_stored()
    {
        using var checkedDraft = await _app.Send(HttpMethod.Post, "/api/check?fileName=a.txt", Document());
        var body = JsonNode.Parse(await checkedDraft.Content.ReadAsStringAsync())!;
        body["accepted"]!.GetValue<bool>().Should().BeTrue();
        body["report"]!["year"]!.GetValue<int>().Should().Be(2023);
        _app.Store.Summary.Versions.Should().Be(0);
    }
}
