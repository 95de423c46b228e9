using System.Globalization;

namespace SearchService.Reports;

/// <summary>The permanent name of a report: one agency, one year. Printed as <c>{agency id}-{year}</c>.</summary>
/// <param name="AgencyId">The registry's short ASCII id of the agency.</param>
/// <param name="Year">The year reported on, not the year of publication.</param>
public readonly record struct ReportKey(string AgencyId, int Year)
{
    /// <summary>《政府信息公开条例》 took effect on 1 May 2008; no annual report is older.</summary>
    public const int FirstYear = 2008;

    /// <summary>The last year a number is taken for a report year.</summary>
    public const int LastYear = 2099;

    /// <summary>Whether a number can be the year of a report.</summary>
    public static bool IsReportYear(int year) => year is >= FirstYear and <= LastYear;

    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{AgencyId}-{Year}");

    /// <summary>What is said where no report has a key, wherever it was typed.</summary>
    public static string NoSuch(string key) => $"没有 key 为“{key}”的年报。There is no report with this key.";

    /// <summary>Reads <c>{agency id}-{year}</c>; null where the text is no key.</summary>
    public static ReportKey? TryParse(string? text)
    {
        var dash = text?.LastIndexOf('-') ?? -1;
        return dash > 0 && int.TryParse(text.AsSpan(dash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && IsReportYear(year)
            ? new ReportKey(text![..dash], year)
            : null;
    }
}
