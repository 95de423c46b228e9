using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>The block at a report's end: the agency and the date, each on a line or both on one.</summary>
/// <param name="Agency">The agency as signed, or null.</param>
/// <param name="Date">The date, or null.</param>
/// <param name="Text">The words.</param>
sealed partial record Signature(string? Agency, PartialDate? Date, string Text)
{
    const int Lines = 4, LongestAgency = 40;

    /// <summary>The signature in the last lines of the narrative, or null.</summary>
    public static Signature? In(ImmutableArray<BodyPart> parts)
    {
        var last = parts.Where(part => part.Role == BodyRole.Text).TakeLast(Lines).Select(part => part.Text).ToList();
        for (var at = last.Count - 1; at >= 0; at--)
            if (DateLine().Match(new Squeezed(last[at]).Text) is { Success: true } line)
            {
                var agency = AgencyIn(line.Groups["agency"].Value) ?? (at > 0 ? AgencyIn(last[at - 1]) : null);
                return new(agency, DateOf(line), agency is null || line.Groups["agency"].Length > 0 ? last[at] : $"{last[at - 1]} {last[at]}");
            }
        return last is [.., var only] && AgencyIn(only) is { } signed ? new(signed, null, only) : null;
    }

    /// <summary>A date as documents write it in Chinese: 2024年1月31日, 二〇二四年一月.</summary>
    public static PartialDate? DateOf(Match match) =>
        YearText.Read(match.Groups["y"].Value) is { } year && NumberOf(match.Groups["m"].Value) is { } month
            ? PartialDate.TryCreate(year, month, NumberOf(match.Groups["d"].Value) ?? 0) : null;

    static string? AgencyIn(string line) =>
        line.Length is >= 3 and <= LongestAgency && AgencyName.Of(SimplifiedNames.Of(line)) is { Body.Length: > 0, Type: not null } name && !Punctuation().IsMatch(line)
            ? name.Name : null;

    static int? NumberOf(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        const string digits = "〇一二三四五六七八九";
        var (tens, ones) = text.IndexOf('十') is var ten and >= 0 ? (text[..ten], text[(ten + 1)..]) : ("〇", text);
        var (high, low) = (tens.Length == 0 ? 1 : digits.IndexOf(tens, StringComparison.Ordinal), ones.Length == 0 ? 0 : digits.IndexOf(ones, StringComparison.Ordinal));
        return text.Length > 0 && high >= 0 && low >= 0 ? high * 10 + low : null;
    }

    [GeneratedRegex("^(?<agency>[^0-9,。;]{0,40}?)\\(?(?<y>20[0-9]{2}|二[〇零○0o一二三四五六七八九]{3})年(?<m>[0-9]{1,2}|[一二三四五六七八九十]{1,3})月(?:(?<d>[0-9]{1,2}|[一二三四五六七八九十]{1,3})日)?\\)?$")]
    private static partial Regex DateLine();

    [GeneratedRegex("[,，。;；:：、]")]
    private static partial Regex Punctuation();
}
