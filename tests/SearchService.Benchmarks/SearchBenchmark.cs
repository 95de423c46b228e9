using System.Diagnostics;
using System.Globalization;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Benchmarks;

/// <summary>Searches with facets, exact occurrences and ten snippets, and matrices, warm, without any cache of results.</summary>
static class SearchBenchmark
{
    /// <summary>Document frequencies to look for among random runs of the texts.</summary>
    static readonly double[] Frequencies = [0.001, 0.01, 0.1, 0.4];

    /// <param name="reports">How large the store shall be.</param>
    /// <param name="folder">Where it is kept for the next time, or null.</param>
    public static async Task Run(int reports, string? folder)
    {
        var data = folder ?? Directory.CreateTempSubdirectory("search-service-benchmark-").FullName;
        StoredCorpus.Fill(data, reports);
        var start = Stopwatch.StartNew();
        using (var engine = new SqliteSearchEngine(new Database(data)))
        {
            await engine.SearchAsync(new(new Query.Run("公开")), CancellationToken.None);
            Console.WriteLine($"{reports} reports\tfirst answer after {start.Elapsed.TotalMilliseconds:F0} ms");
            foreach (var (name, query) in await QueriesFor(engine, reports))
                await Measure(engine, name, query, reports);
            await MatrixBenchmark.Run(engine, reports);
        }
        Console.WriteLine($"{reports} reports\tanonymous memory {AnonymousMegabytes()} MB");
        if (folder is null)
            Directory.Delete(data, recursive: true);
    }

    static async Task<List<(string Name, Query Query)>> QueriesFor(SqliteSearchEngine engine, int reports)
    {
        var queries = new List<(string, Query)> { ("none", Parsed("绝无此句")) };
        queries.AddRange(await RandomRuns.WithFrequencies(engine, [1.0 / reports, .. Frequencies], reports));
        queries.AddRange(
        [
            ("two characters, 100 %", Parsed("公开")),
            ("one character", Parsed("公")),
            ("eight characters of common pairs", Parsed("政府信息公开工作")),
            ("five characters", Parsed("依申请公开")),
            ("two terms", Parsed("依申请公开 行政复议")),
            ("digits", Parsed("2023")),
            ("wildcard", Parsed("政府*公开")),
            ("near", Parsed("\"申请 公开\"~10")),
            ("either", Parsed("行政复议 | 行政诉讼")),
            ("number", Parsed("公开 新收>100")),
            ("in a section", Parsed("section:problems 公开 人员")),
        ]);
        return queries;
    }

    static Query Parsed(string text) => ((ParsedQuery.Understood)QueryParser.Parse(text)).Query!;

    static async Task Measure(SqliteSearchEngine engine, string name, Query query, int reports)
    {
        var request = new SearchRequest(query);
        var results = await engine.SearchAsync(request, CancellationToken.None);
        var taken = await Timing.Of(() => engine.SearchAsync(request, CancellationToken.None).AsTask());
        Console.WriteLine($"{reports} reports\t{name}\t{query}\t{results.Total} hits\t{results.Occurrences} occurrences\t{taken}");
    }

    static string AnonymousMegabytes() =>
        File.ReadLines("/proc/self/status").FirstOrDefault(line => line.StartsWith("RssAnon:", StringComparison.Ordinal)) is { } line
            ? (long.Parse(line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)[1], CultureInfo.InvariantCulture) / 1024).ToString(CultureInfo.InvariantCulture)
            : "?";
}
