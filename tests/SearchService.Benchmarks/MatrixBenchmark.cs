using System.Diagnostics;
using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Benchmarks;

/// <summary>Ten phrases by region and year, and by agency and year, warm, without any cache of results.</summary>
static class MatrixBenchmark
{
    const int Warm = 3;
    const int Rounds = 20;

    static readonly string[] Phrases = ["公开", "依申请公开", "政府信息公开", "公", "信息处理费", "行政复议", "政务新媒体", "依申请公开 行政复议", "不予*公开", "绝无此句"];

    public static async Task Run(int reports)
    {
        using var documents = new GeneratedFolder(reports);
        var data = Directory.CreateTempSubdirectory("search-service-benchmark-");
        IngestBenchmark.Start(documents.Path, data.FullName);
        using (var engine = new SqliteSearchEngine(new Database(data.FullName)))
            foreach (var rows in (MatrixRows[])[new MatrixRows.Regions(1), new MatrixRows.Regions(3), new MatrixRows.Agencies()])
                await Measure(engine, rows, documents.Count);
        data.Delete(recursive: true);
    }

    static async Task Measure(SqliteSearchEngine engine, MatrixRows rows, int reports)
    {
        var request = new MatrixRequest([.. Phrases.Select(phrase => ((ParsedQuery.Understood)QueryParser.Parse(phrase)).Query)], rows);
        var milliseconds = new List<double>();
        var results = await engine.CountAsync(request, CancellationToken.None);
        for (var round = 0; round < Warm + Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await engine.CountAsync(request, CancellationToken.None);
            if (round >= Warm)
                milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        }
        milliseconds.Sort();
        Console.WriteLine($"{reports} reports\tmatrix of {Phrases.Length} phrases × {results.TotalRows} rows × {results.Years.Length} years ({rows})\tp50 {milliseconds[Rounds / 2]:F1} ms\tp95 {milliseconds[Rounds * 95 / 100]:F1} ms");
    }
}
