using System.Diagnostics;
using SearchService.Corpus.Writers;
using SearchService.Web.Commands;

namespace SearchService.Benchmarks;

/// <summary>The verb <c>ingest</c>: in a process of its own, start and compilation included, and in one that has run for a while.</summary>
static class IngestBenchmark
{
    public static async Task Run(int reports)
    {
        using var documents = new GeneratedFolder(reports);
        Print("a new process", documents, data => Start(documents.Path, data));
        await InThisProcess(documents.Path, NewFolder().FullName);
        Print("a running process", documents, data => InThisProcess(documents.Path, data).GetAwaiter().GetResult());
    }

    /// <summary>A bulk load of text, web pages and DOCX, in a process of its own.</summary>
    public static void RunMixed(int reports)
    {
        using var documents = new GeneratedFolder(reports, Media.WordDump, Media.HtmlPage, Media.WordDocument);
        Print("a new process, mixed formats", documents, data => Start(documents.Path, data));
    }

    static void Print(string where, GeneratedFolder documents, Func<string, long> ingest)
    {
        var data = NewFolder();
        var watch = Stopwatch.StartNew();
        var peak = ingest(data.FullName);
        var seconds = watch.Elapsed.TotalSeconds;
        Console.WriteLine(
            $"ingest in {where}\t{documents.Count} reports\t{documents.Characters / 1e6:F1} M characters of narrative\t{seconds:F1} s\t{documents.Count / seconds:F0} reports/s\tpeak memory {peak / 1e6:F0} MB\tdatabase {DatabaseBytes(data) / 1e6:F0} MB");
        data.Delete(recursive: true);
    }

    /// <summary>Runs the verb and answers the most memory it held, in bytes.</summary>
    public static long Start(string documents, string data)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "SearchService.Web.dll"), "ingest", documents, "--data", data]) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var errors = process.StandardError.ReadToEndAsync();
        var peak = 0L;
        while (process.StandardOutput.ReadLine() is not null)
        {
            process.Refresh();
            peak = Math.Max(peak, process.PeakWorkingSet64);
        }
        process.WaitForExit();
        return process.ExitCode == 0 ? peak : throw new InvalidOperationException($"ingest ended with {process.ExitCode}: {errors.Result}");
    }

    static async Task<long> InThisProcess(string documents, string data)
    {
        await CommandLine.RunAsync(["ingest", documents, "--data", data], Program.Verbs, TextWriter.Null, TextWriter.Null);
        return Process.GetCurrentProcess().PeakWorkingSet64;
    }

    static DirectoryInfo NewFolder() => Directory.CreateTempSubdirectory("search-service-benchmark-");

    static long DatabaseBytes(DirectoryInfo data) => data.EnumerateFiles("reports.db*").Sum(file => file.Length);
}
