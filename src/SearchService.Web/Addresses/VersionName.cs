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
    public override string ToString() => Version is { } version ? string.Create(CultureInfo.InvariantCulture, $"{Key}{Between}{version}") : Key.ToString();

    /// <summary>Reads a name; null where the text is none.</summary>
    public static VersionName? TryParse(string? text) => (text ?? "").Split(Between) switch
    {
        [var key] when ReportKey.TryParse(key) is { } parsed => new(parsed, null),
        [var key, var version] when ReportKey.TryParse(key) is { } parsed && int.TryParse(version, NumberStyles.None, CultureInfo.InvariantCulture, out var number) => new(parsed, number),
        _ => null,
    };
}
