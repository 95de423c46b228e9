namespace SearchService.Web.Uploads;

/// <summary>Sweeps at the start and from time to time.</summary>
/// <param name="desk">Where uploads wait.</param>
/// <param name="time">Tells the time.</param>
/// <param name="log">Hears of what could not be swept.</param>
sealed class UploadSweeper(UploadDesk desk, TimeProvider time, ILogger<UploadDesk> log) : BackgroundService
{
    static readonly TimeSpan Pause = TimeSpan.FromMinutes(10);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Pause, time);
        do
            log.Try(desk.Sweep);
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
