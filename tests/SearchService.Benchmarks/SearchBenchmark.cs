using System.Diagnostics;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Benchmarks;

/// <summary>Searches with facets, exact occurrences and ten snippets, warm, without any cache of results.</summary>
static class SearchBenchmark
{
    const int Warm = 5;
    const int Rounds = 40;

    static readonly string[] Queries = ["公开", "依申请公开", "政府信息公开", "公", "信息处理费", "2023", "依申请公开 行政复议", "绝无此句"];

    public static async Task Run(int reports)
    {
        using var documents = new GeneratedFolder(reports);
        var data = Directory.CreateTempSubdirectory("search-service-benchmark-");
        IngestBenchmark.Start(documents.Path, data.FullName);
        using (var engine = new SqliteSearchEngine(new Database(data.FullName)))
            foreach (var query in Queries)
                await Measure(engine, query, documents.Count);
        data.Delete(recursive: true);
    }

    static async Task Measure(SqliteSearchEngine engine, string text, int reports)
    {
        var request = new SearchRequest(((ParsedQuery.Understood)QueryParser.Parse(text)).Query);
        var milliseconds = new List<double>();
        var results = await engine.SearchAsync(request, CancellationToken.None);
        for (var round = 0; round < Warm + Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await engine.SearchAsync(request, CancellationToken.None);
            if (round >= Warm)
                milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        }
        milliseconds.Sort();
        Console.WriteLine($"{reports} reports\t{text}\t{results.Total} hits\t{results.Occurrences} occurrences\tp50 {milliseconds[Rounds / 2]:F1} ms\tp95 {milliseconds[Rounds * 95 / 100]:F1} ms");
    }
}
