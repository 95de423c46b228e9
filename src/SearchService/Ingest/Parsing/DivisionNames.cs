using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>Finds the name of a division or functional area at the start of an agency's name, by its suffix.</summary>
static partial class DivisionNames
{
    const int Longest = 16;

    // 市场, 城乡, 社区, 市政 … are words: what must not stand after a suffix, and what not before it. No city has a name of one character.
    static readonly ImmutableArray<(string Suffix, int ShortestName, string NotBefore, string NotAfter)> Suffixes =
    [
        ("自治区", 2, "", ""), ("特别行政区", 2, "", ""), ("自治州", 2, "", ""), ("自治县", 2, "", ""), ("自治旗", 2, "", ""), ("地区", 2, "", ""),
        ("苏木", 1, "", ""), ("街道", 1, "", ""), ("省", 2, "级直属", ""), ("盟", 2, "", "联"), ("市", 2, "", ""), ("县", 1, "级直属委", ""),
        ("旗", 2, "舰", ""), ("区", 1, "域划块级直属委长", "社校片辖"), ("镇", 1, "村级镇区街", "城"), ("乡", 1, "村镇级", "城"), ("街", 1, "道镇乡", ""),
    ];

    static readonly string[] BeginningWithSuffix = ["市中区", "市南区", "市北区"];

    // Divisions of the county level that are called 新区.
    static readonly string[] DistrictsNamedNewArea = ["浦东新区", "滨海新区"];

    /// <summary>The division a name begins with, or null: 北京市西城区审计局 → 北京市; 区审计局 → none.</summary>
    public static string? At(string name)
    {
        if (BeginningWithSuffix.FirstOrDefault(name.StartsWith) is { } district)
            return district;
        if (NotADivision().IsMatch(name))
            return null;
        for (var end = 2; end <= Math.Min(name.Length, Longest); end++)
            if (IsDivision(name[..end], name[end..]))
                return Organ().IsMatch(name[..end]) ? null : name[..end];
        return null;
    }

    /// <summary>True for 开发区, 高新区, 园区 and the like.</summary>
    public static bool IsFunctionalArea(string unit) => FunctionalArea().IsMatch(unit) && !DistrictsNamedNewArea.Contains(unit);

    /// <summary>The level of the last of the names from the highest down. Below a province that is not in the list, and so is fictional, a 市 is a city.</summary>
    public static AgencyLevel? LevelOf(ImmutableArray<string> names) =>
        LevelOf(names[^1]) ?? (names.Length == 2 && !Divisions.IsProvince(names[0]) && LevelOf(names[0]) == AgencyLevel.Province ? AgencyLevel.City : null);

    /// <summary>The level of a division by its name; null for a 市 that is not known: it may have districts or be a county.</summary>
    public static AgencyLevel? LevelOf(string unit) =>
        Divisions.IsProvince(unit) || Province().IsMatch(unit) ? AgencyLevel.Province
        : Divisions.IsPrefecture(unit) || Prefecture().IsMatch(unit) ? AgencyLevel.City
        : IsFunctionalArea(unit) ? AgencyLevel.FunctionalArea
        : Township().IsMatch(unit) ? AgencyLevel.Township
        : unit.EndsWith('市') ? null
        : AgencyLevel.County;

    static bool IsDivision(string candidate, string rest) =>
        Divisions.IsPrefecture(candidate)
        || !(candidate[^1] == '市' && CityWord().IsMatch(rest)) && Suffixes.Any(suffix => candidate.Length >= suffix.Suffix.Length + suffix.ShortestName && candidate.EndsWith(suffix.Suffix, StringComparison.Ordinal)
            && !(rest.Length > 0 && suffix.NotBefore.Contains(rest[0])) && !suffix.NotAfter.Contains(candidate[^(suffix.Suffix.Length + 1)]));

    // 区审计局 has no name of its own; 我市, 本区, 全县 name none; 国家税务总局… is no place.
    [GeneratedRegex("^(?:[省县区州我本全该各]|市(?!.{1,2}[区县])|国家|中国|中华)")]
    private static partial Regex NotADivision();

    // 市场, 市政, 市民 … are words, but 民政局, 民族宗教事务局, 政府 and 政务服务局 are bodies of a city.
    [GeneratedRegex("^(?:[场容直级属委长]|政(?![府务协])|民(?![政族宗防]))")]
    private static partial Regex CityWord();

    [GeneratedRegex("[局厅委院署会]")]
    private static partial Regex Organ();

    [GeneratedRegex("(?:开发|高新|园|新|示范|管理|保税|度假|合作|试验)区$")]
    private static partial Regex FunctionalArea();

    [GeneratedRegex("(?:省|自治区|特别行政区)$")]
    private static partial Regex Province();

    [GeneratedRegex("(?:自治州|地区|盟)$")]
    private static partial Regex Prefecture();

    [GeneratedRegex("(?:镇|乡|苏木|街道|街)$")]
    private static partial Regex Township();
}
