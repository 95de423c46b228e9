using System.Diagnostics;
using System.Globalization;

namespace SearchService.Benchmarks;

/// <summary>How long something takes once it is warm.</summary>
static class Timing
{
    const int Warm = 5;
    const int Rounds = 40;

    /// <summary>Half of the rounds took no longer than p50, nineteen in twenty no longer than p95; what the processors worked for one is the mean, start of the rounds included.</summary>
    public static async Task<string> Of(Func<Task> ask)
    {
        var milliseconds = new List<double>();
        var before = Environment.CpuUsage.TotalTime;
        for (var round = 0; round < Warm + Rounds; round++)
        {
            var watch = Stopwatch.StartNew();
            await ask();
            if (round >= Warm)
                milliseconds.Add(watch.Elapsed.TotalMilliseconds);
        }
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / (Warm + Rounds);
        milliseconds.Sort();
        return string.Create(CultureInfo.InvariantCulture, $"p50 {milliseconds[Rounds / 2]:F1} ms\tp95 {milliseconds[Rounds * 95 / 100]:F1} ms\tprocessor {processor:F1} ms");
    }
}
