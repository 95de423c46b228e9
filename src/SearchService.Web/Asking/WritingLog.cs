namespace SearchService.Web.Api;

static partial class WritingLog
{
    [LoggerMessage(LogLevel.Information, "Stored a document sent to the API: {Word}, sha256 {Sha256}, report {Key}.")]
    public static partial void Stored(this ILogger log, string word, string sha256, string key);

    [LoggerMessage(LogLevel.Information, "Withdrew report {Key}, as the API was asked to.")]
    public static partial void Withdrawn(this ILogger log, string key);
}
