namespace SearchService.Web.Asking;

/// <summary>Every accepted write leaves a line with the hash of what was sent.</summary>
static partial class WritingLog
{
    [LoggerMessage(LogLevel.Information, "Stored a document that was sent: {Word}, sha256 {Sha256}, report {Key}.")]
    public static partial void Stored(this ILogger log, string word, string sha256, string key);

    [LoggerMessage(LogLevel.Information, "Took a person's word on report {Key}, {Operation}{Query}.")]
    public static partial void Said(this ILogger log, string operation, string key, string query);

    [LoggerMessage(LogLevel.Information, "Withdrew report {Key}.")]
    public static partial void Withdrawn(this ILogger log, string key);
}
