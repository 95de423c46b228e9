using System.Diagnostics;

namespace SearchService.Benchmarks;

/// <summary>The verb <c>ingest</c> as a user runs it, the start of the process included.</summary>
static class IngestBenchmark
{
    public static void Run(int reports)
    {
        using var documents = new GeneratedFolder(reports);
        var data = Directory.CreateTempSubdirectory("search-service-benchmark-");
        var watch = Stopwatch.StartNew();
        var peak = Ingest(documents.Path, data.FullName);
        var seconds = watch.Elapsed.TotalSeconds;

        Console.WriteLine(
            $"ingest {documents.Count} reports, {documents.Characters / 1e6:F1} M characters of narrative: {seconds:F1} s, {documents.Count / seconds:F0} reports/s, peak memory {peak / 1e6:F0} MB, database {DatabaseBytes(data) / 1e6:F0} MB");
        data.Delete(recursive: true);
    }

    /// <summary>Runs the verb and answers the most memory it held, in bytes.</summary>
    public static long Ingest(string documents, string data)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SearchService.Web.dll"), "ingest", documents, "--data", data]) { RedirectStandardOutput = true })!;
        var peak = 0L;
        while (process.StandardOutput.ReadLine() is not null)
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
        }
        process.WaitForExit();
        return process.ExitCode == 0 ? peak : throw new InvalidOperationException($"ingest ended with {process.ExitCode}.");
    }

    static long DatabaseBytes(DirectoryInfo data) => data.EnumerateFiles("reports.db*").Sum(file => file.Length);
}
