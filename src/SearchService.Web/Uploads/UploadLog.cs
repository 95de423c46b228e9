namespace SearchService.Web.Uploads;

/// <summary>A full disk, a file taken away, a document too large for the memory: one step fails, is logged, and the rest goes on.</summary>
static partial class UploadLog
{
    /// <summary>What some work gives, or null where it fails.</summary>
    public static T? Try<T>(this ILogger log, Func<T> work) where T : class
    {
        try
        {
            return work();
        }
        // Only that the server stops ends the rest, too.
        catch (Exception fault) when (fault is not OperationCanceledException)
        {
            log.UploadFailed(fault);
            return null;
        }
    }

    /// <summary>Does some work, as far as it can be done.</summary>
    public static void Try(this ILogger log, Action work) => log.Try(() =>
    {
        work();
        return "";
    });

    [LoggerMessage(LogLevel.Error, "Something went wrong with an upload.")]
    static partial void UploadFailed(this ILogger log, Exception fault);
}
