using SearchService.Search;
using SearchService.Sqlite;
using SearchService.Web.Hosting;

namespace SearchService.Benchmarks;

/// <summary>How long the site takes until the first byte of a page, over a store that is there, warm, another report each time; and how heavy its pages are.</summary>
static class PagesBenchmark
{
    const string Address = "http://127.0.0.1:5097";
    const int Asked = 45;

    /// <summary>Measures over a data folder that has reports.</summary>
    public static async Task Run(string dataFolder)
    {
        var database = new Database(dataFolder);
        var store = ReportStore.Open(database);
        await using var server = Server.Build(["--urls", Address], store, () => new SqliteSearchEngine(database));
        await server.StartAsync();
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        var year = store.Summary.LastYear!.Value;
        var cards = store.Reports(new(Filters.None.With(Facet.Year, $"{year}")) { Size = ListRequest.MaxSize }).Items;
        var keys = cards.Where((_, index) => index % (cards.Length / Asked) == 0).Select(card => card.Key).ToList();
        await Say(client, store, "start", ["/"]);
        await Say(client, store, "search", ["/search?q=依申请公开", "/search?q=公开", "/search?q=政务新媒体 行政复议", "/search"]);
        await Say(client, store, "report", keys.Select(key => $"/reports/{key}?q=公开"));
        await Say(client, store, "agency", keys.Select(key => $"/agencies/{key.AgencyId}"));
        await Say(client, store, "tables of two years", keys.Select(key => $"/compare/tables?reports={key with { Year = year - 1 }},{key}"));
        await Say(client, store, "tables of twelve agencies", keys.Chunk(12).Where(chunk => chunk.Length == 12).Select(chunk => $"/compare/tables?reports={string.Join(',', chunk)}"));
        await Say(client, store, "wording of two years", keys.Select(key => $"/compare/wording?left={key with { Year = year - 1 }}&right={key}"));
        await Say(client, store, "matrix by region", ["/matrix?phrase=依申请公开&phrase=政务新媒体&rows=region"]);
        await Say(client, store, "regions", ["/regions"]);
        await Say(client, store, "region", cards.Select(card => card.Agency.Region?.Path).OfType<string>().Distinct().Take(Asked).Select(path => $"/regions/{path}"));
        await Say(client, store, "ranking", [$"/ranking?indicator=requests/received/total&year={year}"]);
        await Say(client, store, "series of fifty agencies", ["/series?indicator=requests/received/total"]);
        await Say(client, store, "quality", ["/quality"]);
        await Say(client, store, "findings", ["/findings"]);
        await Say(client, store, "reports", ["/reports"]);
        await Say(client, store, "agencies", ["/agencies"]);
        await server.StopAsync();
    }

    static async Task Say(HttpClient client, ReportStore store, string page, IEnumerable<string> addresses)
    {
        var (all, next, heaviest) = (addresses.ToList(), 0, 0);
        foreach (var address in all)
            heaviest = Math.Max(heaviest, (await client.GetByteArrayAsync(address)).Length);
        Console.WriteLine($"{store.Summary.Reports} reports\tpage {page}\t{await Timing.Of(() => FirstByteAsync(client, all[next++ % all.Count]))}\theaviest {heaviest / 1000} kB");
    }

    static async Task FirstByteAsync(HttpClient client, string address)
    {
        using var response = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead);
        response.EnsureSuccessStatusCode();
        await using var body = await response.Content.ReadAsStreamAsync();
        await body.ReadExactlyAsync(new byte[1]);
    }
}
