using System.Globalization;

namespace SearchService.Reports;

/// <summary>A date as far as the document states it: a signature often reads 2024年1月 without a day. Printed as ISO 8601.</summary>
/// <param name="Year">The year.</param>
/// <param name="Month">The month, or null.</param>
/// <param name="Day">The day, or null.</param>
public readonly record struct PartialDate(int Year, int? Month = null, int? Day = null)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture,
        $"{Year:D4}{(Month is null ? "" : $"-{Month:D2}")}{(Day is null ? "" : $"-{Day:D2}")}");

    /// <summary>Reads <c>2024</c>, <c>2024-01</c> or <c>2024-01-31</c>; null for anything else or a day that does not exist.</summary>
    public static PartialDate? TryParse(string? text)
    {
        var parts = (text ?? "").Split('-');
        var numbers = parts.Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToArray();
        return parts.Length > 3 || parts[0].Length != 4 ? null : TryCreate(numbers[0], numbers.ElementAtOrDefault(1), numbers.ElementAtOrDefault(2));
    }

    /// <summary>A date from its numbers, 0 for a part that is not stated; null where there is no such day.</summary>
    public static PartialDate? TryCreate(int year, int month = 0, int day = 0) =>
        year is >= 1 and <= 9999 && month is >= 0 and <= 12 && day >= 0
            && (day == 0 || (month > 0 && day <= DateTime.DaysInMonth(year, month)))
            ? new PartialDate(year, month == 0 ? null : month, day == 0 ? null : day)
            : null;
}
