using System.Diagnostics;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Benchmarks;

/// <summary>Asks for wording like that of paragraphs of the newest year, as their agency would.</summary>
static class SimilarBenchmark
{
    const int Paragraphs = 100;
    const int ShortestParagraph = 40;

    /// <summary>Measures over a data folder that has reports.</summary>
    public static async Task Run(string dataFolder)
    {
        var store = ReportStore.Open(dataFolder);
        using var engine = new SqliteSearchEngine(new Database(dataFolder));
        var requests = Requests(store).ToList();
        // The first round learns how frequent the pairs are.
        await Measure(engine, requests, "first", store.Summary.Reports);
        await Measure(engine, requests, "warm", store.Summary.Reports);
    }

    static IEnumerable<SimilarRequest> Requests(ReportStore store) =>
        from card in store.Reports(new(Filters.None) { Size = ListRequest.MaxSize }).Items.Index()
        where card.Index % (ListRequest.MaxSize / Paragraphs) == 0
        let paragraphs = store.Find(card.Item.Key)!.Report.Sections.SelectMany(section => section.Text.Split('\n')).Where(text => text.Length >= ShortestParagraph).ToList()
        where paragraphs.Count > 0
        // Another place in each report: what opens one opens them all.
        select new SimilarRequest(paragraphs[card.Index * 7 / 10 % paragraphs.Count]) { Agency = card.Item.Key.AgencyId, Year = card.Item.Key.Year };

    static async Task Measure(SqliteSearchEngine engine, List<SimilarRequest> requests, string name, int reports)
    {
        var (milliseconds, found, complete, earlier) = (new List<double>(), 0, 0, 0);
        var processor = Process.GetCurrentProcess().TotalProcessorTime;
        foreach (var request in requests)
        {
            var watch = Stopwatch.StartNew();
            var results = await engine.SimilarAsync(request, CancellationToken.None);
            milliseconds.Add(watch.Elapsed.TotalMilliseconds);
            found += results.Paragraphs.Length;
            complete += results.Complete ? 1 : 0;
            earlier += results.Paragraphs.FirstOrDefault()?.Earlier == true ? 1 : 0;
        }
        milliseconds.Sort();
        var used = (Process.GetCurrentProcess().TotalProcessorTime - processor).TotalMilliseconds / requests.Count;
        Console.WriteLine($"{reports} reports\tlike wording, {name}\t{requests.Count} paragraphs\tfound {found}\tcomplete {complete}\tearlier year first {earlier}\tp50 {milliseconds[requests.Count / 2]:F1} ms\tp95 {milliseconds[requests.Count * 95 / 100]:F1} ms\tprocessor {used:F1} ms");
    }
}
