using System.CommandLine;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Addresses;
using SearchService.Web.Hosting;

namespace SearchService.Web.Commands;

/// <summary><c>serve</c>: the web site and the API.</summary>
static class ServeVerb
{
    public static Command Create(Func<Database, ISearchEngine> engine)
    {
        var urls = new Option<string?>("--urls") { Description = $"监听地址，默认 {Paths.DefaultServer} / Where to listen", HelpName = "URLS" };
        var data = DataFolder.Option();
        // Any setting of the server may be given as --name=value; a word that is none is wrong usage.
        var verb = new Command("serve", "运行网站与 API（默认） / Run the web site and the API (the default)") { urls, data };
        verb.TreatUnmatchedTokensAsErrors = false;
        verb.SetAction(async (parsed, cancellation) =>
        {
            if (parsed.UnmatchedTokens.FirstOrDefault(word => !IsSetting(word)) is not { } odd)
                return await RunAsync(parsed.GetValue(urls), parsed.GetValue(data), [.. parsed.UnmatchedTokens], engine, parsed.InvocationConfiguration, cancellation);
            await parsed.InvocationConfiguration.Error.WriteLineAsync($"用法有误：不认识“{odd}”，设置应写作 --name=value。Wrong usage: {odd} is neither a verb nor a setting; see --help.");
            return CommandLine.WrongUsage;
        });
        return verb;
    }

    static bool IsSetting(string word) => word.StartsWith("--", StringComparison.Ordinal) && word.IndexOf('=', StringComparison.Ordinal) > 2;

    static async Task<int> RunAsync(string? urls, string? data, string[] settings, Func<Database, ISearchEngine> engine, InvocationConfiguration console, CancellationToken cancellation)
    {
        var (output, error) = (console.Output, console.Error);
        var database = new Database(DataFolder.Of(data));
        using var store = ReportStore.Open(database);
        if (DataFolder.IsDefault(data))
            Samples.IngestInto(store, database.Folder, output);
        foreach (var fault in store.Groups.Faults.Concat(store.Synonyms.Faults))
            await error.WriteLineAsync(fault);
        await using var app = Server.Build(urls is null ? settings : [.. settings, $"--urls={urls}"], store, () => engine(database));
        app.Lifetime.ApplicationStarted.Register(() => Announce(app, output));
        await app.RunAsync(cancellation);
        return CommandLine.Well;
    }

    static void Announce(WebApplication app, TextWriter output)
    {
        foreach (var address in app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()?.Addresses ?? [])
            output.WriteLine($"请在浏览器打开 {address} / Open {address} in a browser");
    }
}
