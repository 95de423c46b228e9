using System.Collections.Immutable;
using SearchService.Corpus.Faults;
using SearchService.Reports;

namespace SearchService.Corpus;

/// <summary>The headings of the six sections in an agency's wording, and what Word's automatic numbering makes of them.</summary>
sealed class Headings(Dice dice)
{
    static readonly (SectionKind Kind, string? Table, string[] Wordings)[] All =
    [
        (SectionKind.Preamble, null, [""]),
        (SectionKind.Overview, null, ["总体情况"]),
        (SectionKind.ProactiveDisclosure, "disclosure", ["主动公开政府信息情况"]),
        (SectionKind.Requests, "requests", ["收到和处理政府信息公开申请情况"]),
        (SectionKind.Challenges, "challenges", ["政府信息公开行政复议、行政诉讼情况"]),
        (SectionKind.Problems, null, ["存在的主要问题及改进情况", "存在的主要问题及改进情况", "政府信息公开工作存在的主要问题及改进情况", "存在的问题及改进措施"]),
        (SectionKind.OtherMatters, null, ["其他需要报告的事项"]),
    ];

    const string Numerals = "一二三四五六";

    /// <summary>The sections in the form's order.</summary>
    public static ImmutableArray<SectionKind> Order { get; } = [.. All.Select(section => section.Kind)];

    readonly ImmutableArray<string> _wordings = [.. All.Select(section => dice.Pick(section.Wordings))];
    // Lists of Word lose or change the numerals of some headings and leave others.
    readonly ImmutableArray<bool> _odd = [false, false, true, true, .. Enumerable.Range(4, 3).Select(_ => dice.Percent(50))];

    /// <summary>The table that stands in a section.</summary>
    public static string? TableIn(SectionKind kind) => All[(int)kind].Table;

    /// <summary>The heading of a section as it is printed.</summary>
    public string Of(SectionKind kind, Issue issue)
    {
        var number = (int)kind;
        var wording = _wordings[number];
        return wording.Length == 0 ? ""
            : _odd[number] && issue.Has(FaultKind.LostNumerals) ? wording
            : _odd[number] && issue.Has(FaultKind.OddNumerals) ? $"{number}、 {wording}"
            : $"{Numerals[number - 1]}、{wording}";
    }

    /// <summary>A section's text with the numerals of its sub-headings changed: （一） to （1）.</summary>
    public static string WithOddNumerals(string text) =>
        Numerals.Index().Aggregate(text, (changed, numeral) => changed.Replace($"（{numeral.Item}）", $"（{numeral.Index + 1}）", StringComparison.Ordinal));
}
