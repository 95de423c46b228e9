using System.Globalization;

namespace SearchService.Sqlite;

/// <summary>Points in time as ISO 8601 text.</summary>
static class Instant
{
    public static string? Print(DateTimeOffset? instant) => instant?.ToString("O", CultureInfo.InvariantCulture);

    public static DateTimeOffset? Parse(string? text) =>
        text is null ? null : DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind);
}
