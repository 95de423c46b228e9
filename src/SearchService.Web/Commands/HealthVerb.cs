using System.CommandLine;
using SearchService.Web.Addresses;
using SearchService.Web.Hosting;

namespace SearchService.Web.Commands;

/// <summary><c>health</c>: asks a running server whether it is ready; what a container's health check runs.</summary>
static class HealthVerb
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    public static Command Create()
    {
        var url = new Option<string>("--url") { Description = $"服务器地址，默认 {Paths.DefaultServer} / The server", HelpName = "URL", DefaultValueFactory = _ => Paths.DefaultServer };
        url.Validators.Add(result =>
        {
            if (!Uri.TryCreate(result.GetValueOrDefault<string>(), UriKind.Absolute, out var server) || server.Scheme is not ("http" or "https"))
                result.AddError("--url 应为 http 地址。--url must be an http address.");
        });
        var verb = new Command("health", "询问运行中的服务器 / Ask a running server") { url, DataFolder.Option() };
        verb.SetAction((parsed, cancellation) => RunAsync(new(parsed.GetValue(url)!), parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error, cancellation));
        return verb;
    }

    static async Task<int> RunAsync(Uri server, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        using var client = new HttpClient { BaseAddress = server, Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(new Uri(Health.ReadyPath, UriKind.Relative), cancellation);
            var text = await answer.Content.ReadAsStringAsync(cancellation);
            await (answer.IsSuccessStatusCode ? output : error).WriteLineAsync(text);
            return answer.IsSuccessStatusCode ? CommandLine.Well : CommandLine.Refused;
        }
        catch (Exception fault) when (fault is HttpRequestException or TaskCanceledException)
        {
            await error.WriteLineAsync($"{server} 没有应答：{fault.Message} The server does not answer.");
            return CommandLine.Refused;
        }
    }
}
