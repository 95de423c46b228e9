using System.Diagnostics;
using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using SearchService.Corpus;
using SearchService.Ingest;
using SearchService.Sqlite;
using SearchService.Tests.Support;

namespace SearchService.Tests.Durability;

/// <summary>The server is killed while it stores uploads: each is then done, or waits whole, and storing it again stores nothing twice.</summary>
public sealed partial class KilledUploadTests : IDisposable
{
    const string Key = "a-key-of-twenty-four-chars";
    const int Kills = 4, Files = 12;

    readonly TempFolder _data = new();

    public void Dispose() => _data.Dispose();

    [Fact]
    public async Task Loses_no_file_and_stores_none_twice()
    {
        var files = ReportCorpus.Generate(new(Seed: 11, Agencies: Kills * Files / 6)).Select(report => report.File).Chunk(Files).ToList();
        var random = new Random(31);
        string? killed = null;
        foreach (var batch in files)
            using (var server = await Server.Start(_data.Path))
            {
                await server.Finish(killed);
                killed = await server.Upload(batch);
                await server.Store(killed);
                await Task.Delay(random.Next(400));
            }
        using (var last = await Server.Start(_data.Path))
            await last.Finish(killed);
        using var store = ReportStore.Open(_data.Path);
        store.Verify().Should().BeEmpty();
        (store.Summary.Reports, store.Summary.Versions).Should().Be((Kills * Files, Kills * Files));
    }

    sealed partial class Server(Process process, HttpClient client) : IDisposable
    {
        public static async Task<Server> Start(string data)
        {
            var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Program).Assembly.Location, "serve", "--data", data, "--urls", "http://127.0.0.1:0", $"--SearchService:ApiKey={Key}"]) { RedirectStandardOutput = true })!;
            var announced = await process.StandardOutput.ReadLineAsync();
            return new(process, new() { BaseAddress = new(Address().Match(announced!).Value), DefaultRequestHeaders = { { "Authorization", $"Bearer {Key}" } } });
        }

        [GeneratedRegex(@"http://\S+")]
        private static partial Regex Address();

        public async Task<string> Upload(IEnumerable<SourceFile> files)
        {
            using var form = new MultipartFormDataContent { { new StringContent(Key), "key" } };
            foreach (var file in files)
                form.Add(new ByteArrayContent(file.Bytes.ToArray()), "file", file.Name);
            using var sent = await client.PostAsync(new Uri("/upload", UriKind.Relative), form);
            var id = sent.RequestMessage!.RequestUri!.Segments[^1];
            await Settled(id);
            return id;
        }

        public async Task Store(string id)
        {
            using var form = new FormUrlEncodedContent([new("key", Key), new("deed", "store")]);
            (await client.PostAsync(new Uri($"/upload/{id}", UriKind.Relative), form)).Dispose();
        }

        /// <summary>Stores what waits, all of which must be there and readable. Nothing waits of what is done.</summary>
        public async Task Finish(string? id)
        {
            if (id is null || await Settled(id) is not { } waiting)
                return;
            waiting["files"]!.AsArray().Should().HaveCount(Files).And.OnlyContain(file => file!["understood"]!["accepted"]!.GetValue<bool>());
            await Store(id);
            (await Settled(id))!["state"]!.GetValue<string>().Should().Be("done");
        }

        async Task<JsonNode?> Settled(string id)
        {
            for (var tries = 0; tries < 600; tries++, await Task.Delay(100))
            {
                using var response = await client.GetAsync(new Uri($"/api/uploads/{id}", UriKind.Relative));
                if (response.StatusCode == HttpStatusCode.NotFound)
                    return null;
                var upload = JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
                if (upload["state"]!.GetValue<string>() is "ready" or "done")
                    return upload;
            }
            throw new TimeoutException("The upload is still being worked on.");
        }

        public void Dispose()
        {
            process.Kill();
            process.WaitForExit();
            process.Dispose();
            client.Dispose();
        }
    }
}
