using System.Globalization;
using SearchService.Reports;

namespace SearchService.Web.Addresses;

/// <summary>Names a report, or a version of it, as its address does: <c>k3f9-2023</c>, <c>k3f9-2023/versions/2</c>.</summary>
/// <param name="Key">The report.</param>
/// <param name="Version">The version, or null for the current one.</param>
readonly record struct VersionName(ReportKey Key, int? Version)
{
    const string Between = "/versions/";

    /// <inheritdoc/>
    public override string ToString() => Of(Key.ToString(), Version);

    /// <summary>What is said where no report, or no version of it, has a name, as it was typed.</summary>
    public static string NoSuch(string name) =>
        TryParse(name) is { Version: { } version } named ? $"“{named.Key}”没有第 {version} 版。The report has no such version." : ReportKey.NoSuch(name);

    /// <summary>The name of a version, or of the current one, of a report whose key may be none.</summary>
    public static string Of(string key, int? version) => version is { } number ? string.Create(CultureInfo.InvariantCulture, $"{key}{Between}{number}") : key;

    /// <summary>Reads a name; null where the text is none.</summary>
    public static VersionName? TryParse(string? text) => (text ?? "").Split(Between) switch
    {
        [var key] when ReportKey.TryParse(key) is { } parsed => new(parsed, null),
        [var key, var version] when ReportKey.TryParse(key) is { } parsed && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new(parsed, number),
        _ => null,
    };
}
