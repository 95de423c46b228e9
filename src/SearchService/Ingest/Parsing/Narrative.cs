using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SearchService.Ingest.Parsing;

/// <summary>What the narrative says about whose report it is, where the title does not.</summary>
static partial class Narrative
{
    /// <summary>The agency and year a sentence announces: 现将某某市某某局2023年信息公开年度报告进行公布.</summary>
    public static (string Agency, int Year, string Text)? Announcement(string squeezed) =>
        Announced().Match(squeezed) is { Success: true } match && YearText.Read(match.Groups["year"].Value) is { } year
            ? (match.Groups["agency"].Value, year, match.Value) : null;

    /// <summary>
    /// The one division whose government the text names with the division above it (某市某区人民政府网站), as names from the
    /// province down; null where it names none or several.
    /// </summary>
    public static (ImmutableArray<string> Names, string Text)? Government(string squeezed)
    {
        var found = new Dictionary<string, (ImmutableArray<string>, string)>();
        foreach (var match in OfAGovernment().Matches(squeezed).DistinctBy(match => match.Groups["place"].Value))
            if (Divided(match.Groups["place"].Value) is { } region)
                found[region.Path] = (region.Names, match.Value);
        // The same division may be named with its province and without it.
        return found.Count == 1 ? found.Values.Single() : null;
    }

    // The words before the place run into it: 登录北京市西城区人民政府. The place begins where a province or prefecture does.
    static Reports.Region? Divided(string words) =>
        Enumerable.Range(0, words.Length).Select(start => AgencyName.Of(words[start..]))
            .Where(name => name.Body.Length == 0 && name.Divisions.Length >= 2)
            .Select(name => Divisions.Rooted(name.Divisions)).FirstOrDefault(region => region is not null);

    [GeneratedRegex("(?:现将|现公布|公布|公开)(?<agency>[^,。;:(]{2,30}?)(?:[(]以下简称[^)]{1,20}[)])?(?<year>20[0-9]{2})年度?(?:政府)?信息公开(?:工作)?年度报告")]
    private static partial Regex Announced();

    // Written from the end: 政府 is rare and found fast, the place before it is then looked back for.
    [GeneratedRegex("(?<=(?<place>[\\p{IsCJKUnifiedIdeographs}]{4,15}[市县区旗镇乡]))(?:人民)?政府(?:信息公开|政务公开)?(?:门户)?(?:网|信息公开|办)")]
    private static partial Regex OfAGovernment();
}
