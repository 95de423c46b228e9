using System.Buffers;
using System.Globalization;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>Numbers and years as they are typed in queries.</summary>
public static class QueryValues
{
    static readonly SearchValues<char> OfNumbers = SearchValues.Create("+-.0123456789");

    /// <summary>A text in plain width, trimmed.</summary>
    public static string Folded(string text) => CharacterFolding.Fold(text).Trim();

    /// <summary>A number with thousands separators, a unit or a percent sign: <c>1,234件</c>, <c>30%</c>. Null where it is none.</summary>
    public static (decimal Value, bool Percent)? Number(string text)
    {
        var folded = Folded(text).Replace(",", "", StringComparison.Ordinal);
        var end = folded.AsSpan().IndexOfAnyExcept(OfNumbers);
        var (digits, rest) = end < 0 ? (folded, "") : (folded[..end], folded[end..].Trim());
        if (!decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) || (rest.Length > 0 && rest != "%" && !IsUnit(rest)))
            return null;
        return rest == "%" ? (value / 100, true) : (value, false);
    }

    /// <summary>What to say of a number that <see cref="MistakesRatio"/>.</summary>
    public static readonly (string Chinese, string English) RatioWanted = ("比率应写作百分数或 0 到 1 的小数，如 30% 或 0.3", "Write a ratio in percent or as a share of 1: 30% or 0.3");

    /// <summary>Whether a number beside a ratio is neither a percentage nor a share of 1: 30 would mean 3000 %, which nobody asks for.</summary>
    public static bool MistakesRatio(Measure measure, (decimal Value, bool Percent) number) => measure is Measure.OfRatio && number is { Percent: false, Value: > 1 };

    /// <summary>Reads <c>2023</c>, <c>2021..2023</c>, <c>2021-2023</c>, <c>2021..</c>, <c>&gt;=2022</c>. Null where it is no span of years.</summary>
    public static (int From, int To)? Years(string text)
    {
        var folded = Folded(text).Replace("年", "", StringComparison.Ordinal).Replace("≥", ">=", StringComparison.Ordinal).Replace("≤", "<=", StringComparison.Ordinal);
        var (first, last) = (ReportKey.FirstYear, ReportKey.LastYear);
        return folded switch
        {
            ['>', '=', .. var rest] => Year(rest) is { } year ? (year, last) : null,
            ['<', '=', .. var rest] => Year(rest) is { } year ? (first, year) : null,
            ['>', .. var rest] => Year(rest) is { } year && year < last ? (year + 1, last) : null,
            ['<', .. var rest] => Year(rest) is { } year && year > first ? (first, year - 1) : null,
            _ => Span(folded.Split("..") is { Length: 2 } dots ? dots : folded.Split('-')),
        };
    }

    static (int, int)? Span(string[] ends) => ends switch
    {
        [var only] => Year(only) is { } year ? (year, year) : null,
        ["", ""] => null,
        [var from, ""] => Year(from) is { } year ? (year, ReportKey.LastYear) : null,
        ["", var to] => Year(to) is { } year ? (ReportKey.FirstYear, year) : null,
        [var from, var to] => Year(from) is { } first && Year(to) is { } last && first <= last ? (first, last) : null,
        _ => null,
    };

    static int? Year(string text) =>
        int.TryParse(text.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var year) && year is >= ReportKey.FirstYear and <= ReportKey.LastYear ? year : null;

    static bool IsUnit(string text) => text is "件" or "项" or "条" or "元" or "万元" or "人" or "次" or "个" or "篇";
}
