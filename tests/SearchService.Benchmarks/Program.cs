using System.Globalization;

namespace SearchService.Benchmarks;

// A name of its own: Program is the host's.
static class BenchmarkProgram
{
    static async Task<int> Main(string[] args)
    {
        var reports = args is [_, var count, ..] && int.TryParse(count, CultureInfo.InvariantCulture, out var number) ? number : 1000;
        switch (args.FirstOrDefault())
        {
            case "ingest":
                await IngestBenchmark.Run(reports);
                return 0;
            case "mixed":
                IngestBenchmark.RunMixed(reports);
                return 0;
            case "read":
                ReadBenchmark.Run(reports);
                return 0;
            case "search":
                await SearchBenchmark.Run(reports, args.ElementAtOrDefault(2));
                return 0;
            case "numbers" when args is [_, var folder]:
                await NumbersBenchmark.Run(folder);
                return 0;
            case "pages" when args is [_, var folder]:
                await PagesBenchmark.Run(folder);
                return 0;
            case "similar" when args is [_, var folder]:
                await SimilarBenchmark.Run(folder);
                return 0;
            case "compare":
                await CompareBenchmark.Run();
                return 0;
            default:
                await Console.Error.WriteLineAsync("用法：ingest、mixed、read [份数]，search [份数 [数据文件夹]]，similar、numbers、pages 数据文件夹，compare。Usage: ingest, mixed, read [REPORTS], search [REPORTS [DATA-FOLDER]], similar DATA-FOLDER, numbers DATA-FOLDER, pages DATA-FOLDER, compare.");
                return 2;
        }
    }
}
