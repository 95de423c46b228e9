using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>An agency's name taken apart: the divisions at its start and what kind of body the rest says it is.</summary>
/// <param name="Name">The name.</param>
/// <param name="Units">The administrative divisions and functional areas at its start, the highest first.</param>
/// <param name="Body">What follows them: 审计局; empty where the name is a place alone.</param>
sealed partial record AgencyName(string Name, ImmutableArray<string> Units, string Body)
{
    static readonly ImmutableArray<(AgencyType Type, Regex Body)> Kinds =
    [
        (AgencyType.Branch, Branch()),
        (AgencyType.Subdistrict, Subdistrict()),
        (AgencyType.Office, Office()),
        (AgencyType.Government, Government()),
        (AgencyType.PublicBody, PublicBody()),
        (AgencyType.Department, Department()),
    ];

    /// <summary>Takes a name apart.</summary>
    public static AgencyName Of(string name)
    {
        var units = ImmutableArray.CreateBuilder<string>();
        var rest = name;
        while (units.Count < 5 && DivisionNames.At(rest) is { } unit)
        {
            units.Add(unit);
            rest = rest[unit.Length..];
        }
        return new(name, units.ToImmutable(), rest);
    }

    /// <summary>The government of the place, where the name is a place alone: 建新镇 → 建新镇人民政府.</summary>
    public AgencyName WithBody() => Body.Length > 0 || Units.IsEmpty ? this : Of(Name switch
    {
        [.., '街'] => $"{Name}道办事处",
        [.., '街', '道'] => $"{Name}办事处",
        _ when DivisionNames.IsFunctionalArea(Units[^1]) => $"{Name}管理委员会",
        _ => $"{Name}人民政府",
    });

    /// <summary>True where it ends as agencies' names do, or is a place.</summary>
    public bool IsAgency => Units.Length > 0 && Body.Length == 0 || Type is not null || IsNational;

    /// <summary>True where the name says by itself whose it is: 审计局 of which district, 办公室 of which city?</summary>
    public bool IsIdentity => IsAgency && (!Units.IsEmpty || IsNational);

    /// <summary>The administrative divisions alone.</summary>
    public ImmutableArray<string> Divisions => [.. Units.Where(unit => !DivisionNames.IsFunctionalArea(unit))];

    /// <summary>What kind of body it is, or null where the name does not tell it.</summary>
    public AgencyType? Type => Kinds.Where(kind => kind.Body.IsMatch(Body)).Select(kind => (AgencyType?)kind.Type).FirstOrDefault();

    /// <summary>The level, or null where the name does not tell it: a branch belongs to the agency above and works below it.</summary>
    public AgencyLevel? Level =>
        Type == AgencyType.Branch ? null
        : IsNational ? AgencyLevel.Ministry
        : Units.IsEmpty ? null
        : DivisionNames.LevelOf(Units);

    bool IsNational => Units.IsEmpty && National().IsMatch(Name);

    [GeneratedRegex(@"^国家[^市县区]{2,14}$|^国务院.+|^中华人民共和国.+|^(?:外交|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和?社会保障|自然资源|生态环境|住房和?城乡建设|交通运输|水利|农业农村|商务|文化和旅游|应急管理)部$|^(?:海关总署|审计署|中国人民银行)$")]
    private static partial Regex National();

    [GeneratedRegex("[局厅委院].*(?:分局|监管局|支局|直属局|管理所|监管所|大队|支队|工作站)$")]
    private static partial Regex Branch();

    [GeneratedRegex("办事处$")]
    private static partial Regex Subdistrict();

    [GeneratedRegex("^(?:人民)?政府办公[厅室]$|^办公[厅室]$")]
    private static partial Regex Office();

    // 国有资产监督管理委员会 is a department; 开发区管理委员会 stands in a government's place.
    [GeneratedRegex("^(?:人民)?政府$|(?<!监督)(?:管理委员会|管委会)$")]
    private static partial Regex Government();

    [GeneratedRegex("(?:医院|大学|学院|学校|中学|小学|幼儿园|公司|集团|银行|图书馆|博物馆)$")]
    private static partial Regex PublicBody();

    [GeneratedRegex("(?:局|委员会|委|厅|部|署|办公室|办公厅|办|院|中心|所|站|队|处)$")]
    private static partial Regex Department();
}
