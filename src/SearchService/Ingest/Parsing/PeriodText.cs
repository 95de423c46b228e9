using System.Globalization;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Parsing;

/// <summary>The statistical period, 统计期限: 自2023年1月1日起至12月31日止.</summary>
/// <param name="From">Its first day.</param>
/// <param name="To">Its last day.</param>
/// <param name="Text">The words it was read from.</param>
sealed partial record PeriodText(DateOnly From, DateOnly To, string Text)
{
    /// <summary>The first period in a text, or null. The text comes folded and without spaces.</summary>
    public static PeriodText? In(string squeezed) =>
        Whole().Matches(squeezed).Select(Read).FirstOrDefault(period => period is not null)
        ?? (Damaged().Match(squeezed) is { Success: true } match && int.Parse(match.Groups["y"].Value, CultureInfo.InvariantCulture) is var year
            ? new(new(year, 1, 1), new(year, 12, 31), match.Value)
            : null);

    static PeriodText? Read(Match match)
    {
        int Number(string group) => match.Groups[group].Success ? int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture) : Number("y");
        return Day(Number("y"), Number("m"), Number("d")) is { } from && Day(Number("y2"), Number("m2"), Number("d2")) is { } to && from < to
            ? new(from, to, match.Value)
            : null;
    }

    static DateOnly? Day(int year, int month, int day) =>
        month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new(year, month, day) : null;

    // The second year is often left out.
    [GeneratedRegex("(?<y>20[0-9]{2})年(?<m>[0-9]{1,2})月(?<d>[0-9]{1,2})日(?:起|开始)?,?(?:至|到|截至|截止|-|—|–|~)+(?:(?<y2>20[0-9]{2})年)?(?<m2>[0-9]{1,2})月(?<d2>[0-9]{1,2})日")]
    private static partial Regex Whole();

    // Characters lost where a page sets digits apart: 201711日至20171231日 for a whole year.
    [GeneratedRegex("(?<y>20[0-9]{2})年?1月?1日起?(?:至|到|-|—)+(?:20[0-9]{2})?年?12月?31日")]
    private static partial Regex Damaged();
}
