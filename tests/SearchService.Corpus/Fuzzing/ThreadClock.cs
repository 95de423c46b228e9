using System.Diagnostics;
using System.Runtime.InteropServices;

namespace SearchService.Corpus.Fuzzing;

/// <summary>The processor time of this thread, which a busy machine does not stretch; where the system does not tell it, the time.</summary>
static partial class ThreadClock
{
    const int OfThread = 3;

    /// <summary>The time so far.</summary>
    public static TimeSpan Now => OperatingSystem.IsLinux() && Read(OfThread, out var time) == 0
        ? TimeSpan.FromSeconds(time.Seconds) + TimeSpan.FromMicroseconds(time.Nanoseconds / 1000)
        : Stopwatch.GetElapsedTime(0);

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int Read(int clock, out Time time);

    struct Time
    {
        public nint Seconds, Nanoseconds;
    }
}
