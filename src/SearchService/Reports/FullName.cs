using System.Text.RegularExpressions;
using SearchService.Text;

namespace SearchService.Reports;

/// <summary>
/// The name an agency is known by whatever way it is printed: its whole region, then its own name, spelled out and folded. 前进区教育局 of
/// 黑龙江省/佳木斯市/前进区 and 佳木斯市前进区教育局 have one; so have 上海市科委 and 上海市科学技术委员会. Two agencies of one full name are the same.
/// </summary>
/// <param name="Text">The name, not meant to be shown.</param>
public readonly partial record struct FullName(string Text)
{
    /// <summary>The full name of an agency.</summary>
    /// <param name="name">Its name as printed.</param>
    /// <param name="region">The division it belongs to, where it is known.</param>
    public static FullName Of(string name, Region? region = null)
    {
        var places = region?.Names.Select(CharacterFolding.Fold).ToList() ?? [];
        return new(string.Concat(places) + WithoutGovernment(Within(CharacterFolding.Fold(Official(name)), places)));
    }

    /// <summary>The name as it is kept: simplified, without white space, its short form spelled out.</summary>
    public static string Official(string name) => ShortForms.SpellOut(SimplifiedNames.Of(name));

    /// <summary>The other ways a name is written that mean the same body for sure: 卫健委 → 卫生健康委员会, 卫生健康委.</summary>
    public static IEnumerable<string> OtherSpellings(string name) => ShortForms.OtherSpellings(SimplifiedNames.Of(name));

    /// <summary>Other full names this one may stand for; only a person can decide it.</summary>
    public IEnumerable<FullName> MayMean() => ShortForms.MayMean(Text).Select(text => new FullName(text));

    // Of bodies under a government the government is named or not: 衡阳市人民政府国有资产监督管理委员会. Its own office is 人民政府办公室.
    static string WithoutGovernment(string name) => GovernmentBefore().Replace(name, "$1");

    [GeneratedRegex("^(.*?[省市县区旗州盟]|)人民政府(?=.)(?!办公[室厅])")]
    private static partial Regex GovernmentBefore();

    // 佳木斯市前进区教育局 → 教育局, whichever of the region's names it begins with.
    static string Within(string name, IEnumerable<string> places) =>
        places.Aggregate(name, (rest, place) => rest.Length > place.Length && rest.StartsWith(place, StringComparison.Ordinal) ? rest[place.Length..] : rest);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
