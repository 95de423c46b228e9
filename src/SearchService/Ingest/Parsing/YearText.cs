using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>Years as documents write them: 2023年, 2023年度, 2023, 二〇二三年, 二0一七年. The text comes folded and without spaces.</summary>
static partial class YearText
{
    const string Digits = "〇一二三四五六七八九";

    /// <summary>The first year in a text and where it stands, its 年 or 年度 with it.</summary>
    public static (int Year, Group Place)? In(string text)
    {
        foreach (Match match in Written().Matches(text))
            if (Read(match.Groups["digits"].Value) is { } year && ReportKey.IsReportYear(year))
                return (year, match.Groups[0]);
        return null;
    }

    /// <summary>A year from its four digits.</summary>
    public static int? Read(string digits)
    {
        var ascii = string.Concat(digits.Select(digit => digit is '零' or '○' or 'o' or '0' ? '0' : Digits.IndexOf(digit) is var value and > 0 ? (char)('0' + value) : digit));
        return int.TryParse(ascii.Replace('〇', '0'), NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : null;
    }

    [GeneratedRegex("(?<![0-9a-z])(?<digits>20[0-9]{2})(?![0-9])(?:年度?)?|(?<digits>二[〇零○0o][〇零○0o一二三四五六七八九]{2})年度?")]
    private static partial Regex Written();
}
