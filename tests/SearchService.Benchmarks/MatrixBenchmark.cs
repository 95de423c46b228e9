using SearchService.Search;
using SearchService.Sqlite;

namespace SearchService.Benchmarks;

/// <summary>Ten phrases by region, agency or group and year, warm, without any cache of results.</summary>
static class MatrixBenchmark
{
    static readonly string[] Phrases = ["公开", "依申请公开", "政府信息公开", "公", "信息处理费", "行政复议", "政务新媒体", "依申请公开 行政复议", "不予*公开", "绝无此句"];

    public static async Task Run(SqliteSearchEngine engine, int reports)
    {
        foreach (var rows in (MatrixRows[])[new MatrixRows.Regions(1), new MatrixRows.Regions(3), new MatrixRows.Agencies(), new MatrixRows.Groups()])
        {
            var request = new MatrixRequest([.. Phrases.Select(phrase => ((ParsedQuery.Understood)QueryParser.Parse(phrase)).Query)], rows);
            var results = await engine.CountAsync(request, CancellationToken.None);
            var taken = await Timing.Of(() => engine.CountAsync(request, CancellationToken.None).AsTask());
            Console.WriteLine($"{reports} reports\tmatrix of {Phrases.Length} phrases × {results.TotalRows} rows × {results.Years.Length} years ({rows})\t{taken}");
        }
    }
}
