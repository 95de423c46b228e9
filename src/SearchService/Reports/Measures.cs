using System.Collections.Frozen;
using System.Collections.Immutable;
using SearchService.Reports.Formats;
using SearchService.Text;

namespace SearchService.Reports;

/// <summary>Finds measures by what people call them: <c>requests/received/total</c>, 新收, 结转下年度继续办理, 不予公开率.</summary>
public static class Measures
{
    /// <summary>Every measure, the indicators of the newest form first.</summary>
    public static ImmutableArray<Measure> All { get; } =
    [
        .. ReportFormat.All.Reverse().SelectMany(format => format.Indicators.Concat(format.Form.Subtotals.Select(subtotal => subtotal.Indicator))).Distinct().Select(indicator => new Measure.Printed(indicator)),
        .. Ratio.All.Select(ratio => new Measure.OfRatio(ratio)),
        new Measure.Findings(),
    ];

    static readonly FrozenDictionary<string, Measure> ById = All.ToFrozenDictionary(measure => measure.Id);

    static readonly ILookup<string, Measure> ByName = (
        from measure in All
        from name in NamesOf(measure)
        let folded = Folded(name)
        where folded.Length > 0
        select (folded, measure)).Distinct().ToLookup(pair => pair.folded, pair => pair.measure);

    /// <summary>The measures a name may mean: none, one, or several that the caller must choose from.</summary>
    public static ImmutableArray<Measure> Called(string name) =>
        ById.TryGetValue(name.Trim(), out var known) ? [known]
        : Folded(name) is var folded && ByName.Contains(folded) ? Totals([.. ByName[folded]])
        : folded.Length < 2 ? []
        : Totals([.. ByName.Where(names => names.Key.Contains(folded, StringComparison.Ordinal)).SelectMany(names => names).Distinct()]);

    static string Folded(string name) => FoldedText.Of(name).Text;

    // A row is meant by its label with or without its numeral, and then by its total; a column only together with its row: 新收/自然人.
    static IEnumerable<string> NamesOf(Measure measure) => measure switch
    {
        Measure.Printed { Indicator: var indicator } =>
            from end in IsTotal(indicator) ? new[] { indicator.Path.Length, indicator.Path.Length - 1 } : [indicator.Path.Length]
            from start in Enumerable.Range(1, end - 1)
            from name in Spellings(string.Concat(indicator.Path[start..end].Select(WithoutNumeral)))
            select name,
        _ => [measure.Label],
    };

    // 本年新收政府信息公开申请数量 is called 新收 by everybody.
    static IEnumerable<string> Spellings(string label) =>
    [
        label,
        label.Replace("政府信息公开申请数量", "", StringComparison.Ordinal),
        label.Replace("政府信息公开申请数量", "", StringComparison.Ordinal).Replace("本年新收", "新收", StringComparison.Ordinal),
    ];

    static string WithoutNumeral(string label)
    {
        var bare = label.TrimStart('（').TrimStart("一二三四五六七八九十0123456789".ToCharArray());
        return bare.Length < label.Length && bare is ['、' or '.' or '）', ..] ? bare[1..] : label;
    }

    static ImmutableArray<Measure> Totals(ImmutableArray<Measure> found) =>
        found.Length > 1 && found.Where(measure => measure is Measure.Printed { Indicator: var indicator } && IsTotal(indicator)).ToImmutableArray() is { Length: 1 } totals ? totals : found;

    static bool IsTotal(Indicator indicator) => indicator.Id.EndsWith("/total", StringComparison.Ordinal);
}
