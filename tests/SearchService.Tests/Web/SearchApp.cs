using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Web;

/// <summary>The real host in memory, over a data folder of its own.</summary>
public sealed class SearchApp : WebApplicationFactory<Program>
{
    public const string Key = "a-key-of-twenty-four-chars";

    readonly TempFolder _folder = new();

    /// <summary>Whether a key for writing is configured.</summary>
    public bool Writable { get; init; }

    internal string Folder => _folder.Path;

    internal ReportStore Store => Services.GetRequiredService<ReportStore>();

    internal AgencyDecisions Decisions => new(new Database(_folder.Path));

    internal SearchApp Holding(params ReportBuilder[] reports)
    {
        Store.Save([.. reports.Select(report => report.Accepted())]);
        return this;
    }

    /// <summary>Takes the database away while the server runs.</summary>
    internal void BreakStore()
    {
        _ = Store.ChangeNumber;
        foreach (var file in Directory.EnumerateFiles(_folder.Path, Database.FileName + "*"))
            File.Delete(file);
    }

    public async Task<JsonNode> Json(string path)
    {
        using var client = CreateClient();
        return JsonNode.Parse(await client.GetStringAsync(new Uri(path, UriKind.Relative)))!;
    }

    public async Task<string> Text(string path)
    {
        using var client = CreateClient();
        return await client.GetStringAsync(new Uri(path, UriKind.Relative));
    }

    public async Task<HttpResponseMessage> Get(string path, params (string Name, string Value)[] headers) => await Send(HttpMethod.Get, path, null, headers);

    public async Task<HttpResponseMessage> Send(HttpMethod method, string path, HttpContent? content = null, params (string Name, string Value)[] headers)
    {
        using var client = CreateClient();
        using var message = new HttpRequestMessage(method, new Uri(path, UriKind.Relative)) { Content = content };
        foreach (var (name, value) in headers)
            message.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(message);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseSetting("data", _folder.Path);
        builder.UseSetting("urls", "http://127.0.0.1:0");
        if (Writable)
            builder.UseSetting("SearchService:ApiKey", Key);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        // The factory disposes of itself twice.
        if (disposing && Directory.Exists(_folder.Path))
            _folder.Dispose();
    }
}
