using System.Collections.Immutable;
using System.Text.RegularExpressions;

namespace SearchService.Corpus.Dirt;

/// <summary>Dirt in the labels of tables.</summary>
/// <param name="Kind">Its name.</param>
/// <param name="On">What it is dirt of.</param>
/// <param name="Wordings">What is printed instead of what; where several wordings stand for one, any of them.</param>
sealed partial record LabelDirt(DirtKind Kind, string On, ImmutableArray<(string Form, string[] Printed)> Wordings)
{
    /// <summary>Every kind that is another wording.</summary>
    public static ImmutableArray<LabelDirt> All { get; } =
    [
        new(DirtKind.LostCharacters, "wording", [("其他法律行政法规禁止公开", ["其他法律行政止公开"]), ("现行有效件数", ["现行有效件"])]),
        new(DirtKind.DoubledCharacters, "wording", [("现行有效件数", ["现行有效件件"]), ("科研机构", ["科研机构构"]), ("对外公开总数量", ["对外公开总数量量"])]),
        new(DirtKind.RenamedRow, "row", [("行政规范性文件", ["规范性文件"])]),
        new(DirtKind.HeaderHints, "wording",
        [
            ("上一年项目数量", ["上一年项目数量（指上一年度的事项数）"]), ("本年增/减", ["本年增/减（减少的以负数表示，如-8）"]),
            ("处理决定数量", ["处理决定数量（指全年办理件数）"]), ("商业企业", ["商业企业（含个体工商户）"]),
        ]),
        new(DirtKind.ShortLabels, "wording",
        [
            ("申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请", ["逾期不补正"]),
            ("申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请", ["逾期未缴费"]),
            ("（区分处理的，只计这一情形，不计其他情形）", [""]), ("没有现成信息需要另行制作", ["需要另行制作"]),
        ]),
        new(DirtKind.OtherQuotes, "quotes", [("“三安全一稳定”", ["「三安全一稳定」", "\"三安全一稳定\"", "三安全一稳定"])]),
        new(DirtKind.SpacedItem, "item", [("第二十条第", ["第二十条 第"])]),
        new(DirtKind.ItemWithoutOrdinal, "item", [("第二十条第", ["第二十条"])]),
        new(DirtKind.OtherNumerals, "numerals", [.. Enumerable.Range(1, 8).Select(number => ($"{number}.", (string[])[$"{number}、", $"{(char)('０' + number)}．", $"（{number}）"]))]),
    ];

    /// <summary>Changes the labels; null where the report has none of them.</summary>
    public GeneratedReport? Plant(GeneratedReport report, Dice dice)
    {
        // One habit for a document.
        var habit = (int)(dice.Next() >> 40);
        return report.WithLabels(Kind, label => Wordings.Aggregate(label, (text, wording) => text.Replace(wording.Form, wording.Printed[habit % wording.Printed.Length], StringComparison.Ordinal)));
    }

    /// <summary>Sets the letters of the group labels apart.</summary>
    public static GeneratedReport? SpaceLetters(GeneratedReport report, Dice dice) =>
        report.WithLabels(DirtKind.SpacedLetters, label => label.Length > 3 && GroupNumeral().IsMatch(label) && dice.Percent(60) ? string.Join(' ', label.AsEnumerable()) : label);

    [GeneratedRegex("^(?:[一二三四]、|（[一二三四五六七]）).{3,12}$")]
    private static partial Regex GroupNumeral();
}
