using System.Collections.Frozen;
using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Corpus.Narrative;

/// <summary>A year and the numbers of its tables by the short names the grammar uses: 新收, 结转, 不予公开.</summary>
/// <param name="year">The year reported on.</param>
/// <param name="counts">The tables.</param>
public sealed class Facts(int year, Counts counts)
{
    // A fact is one cell, or the sum of the totals of a group of rows that the form prints no subtotal for.
    static readonly FrozenDictionary<string, ImmutableArray<string>> Cells = new Dictionary<string, ImmutableArray<string>>
    {
        ["新收"] = ["requests/received/total"],
        ["上年结转"] = ["requests/brought-forward/total"],
        ["办结"] = ["requests/handled/total"],
        ["结转"] = ["requests/carried-forward/total"],
        ["自然人"] = ["requests/received/natural-person"],
        ["予以公开"] = ["requests/disclosed/total"],
        ["部分公开"] = ["requests/partially-disclosed/total"],
        ["不予公开"] = Group("withheld"),
        ["无法提供"] = Group("unavailable"),
        ["不予处理"] = Group("not-processed"),
        ["其他处理"] = [.. Group("otherwise-closed"), "requests/otherwise-closed/total"],
        ["复议"] = ["challenges/reconsideration/total"],
        ["复议纠正"] = ["challenges/reconsideration/corrected"],
        ["诉讼"] = ["challenges/direct-litigation/total", "challenges/litigation-after-reconsideration/total"],
        ["制发"] = ["disclosure/normative-documents/issued"],
        ["废止"] = ["disclosure/normative-documents/repealed"],
        ["现行有效"] = ["disclosure/normative-documents/in-force"],
        ["新制作"] = ["disclosure/normative-documents/newly-made"],
        ["新公开"] = ["disclosure/normative-documents/newly-disclosed"],
        ["许可"] = ["disclosure/licensing/decisions"],
        ["处罚"] = ["disclosure/penalties/decisions"],
        ["强制"] = ["disclosure/compulsion/decisions"],
    }.ToFrozenDictionary();

    /// <summary>A number by its short name, or null where the form does not print it.</summary>
    public decimal? this[string name] => name switch
    {
        "年" => year,
        "上年" => year - 1,
        "下年" => year + 1,
        "法人" => this["新收"] - this["自然人"],
        _ => Sum(Cells[name]),
    };

    /// <summary>The year reported on.</summary>
    public int Year => year;

    decimal? Sum(ImmutableArray<string> ids)
    {
        var printed = ids.Select(id => counts[id]).OfType<Cell>().ToList();
        return printed.Count == 0 ? null : printed.Sum(cell => cell.Value ?? 0);
    }

    static ImmutableArray<string> Group(string group) =>
        [.. Reports.Formats.Format2021.Instance.Indicators.Select(indicator => indicator.Id)
            .Where(id => id.StartsWith($"requests/{group}/", StringComparison.Ordinal) && id.EndsWith("/total", StringComparison.Ordinal))];
}
