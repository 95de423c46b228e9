using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using SearchService.Reports.Formats;
using SearchService.Text;

namespace SearchService.Ingest.Parsing;

/// <summary>The printed words of the statutory form, for telling its tables from other text.</summary>
static partial class FormLabels
{
    /// <summary>The blocks of every edition.</summary>
    public static readonly ImmutableArray<BlockFormat> Blocks = [.. ReportFormat.All.SelectMany(format => format.Blocks)];

    static readonly ConcurrentDictionary<string, Regex> Cores = new();

    static readonly ImmutableArray<string> OfTheForm =
    [
        .. Blocks.SelectMany(block => block.Rows.Concat(block.Columns)).Concat(Requests.Groups).SelectMany(heading => heading.Labels).Select(LabelText.Core),
        .. new[] { "信息内容", "申请人情况", "法人或其他组织", "本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和", "三、本年度办理结果", "行政复议", "行政诉讼" }.Select(LabelText.Core),
    ];

    static readonly FrozenSet<string> Exact = OfTheForm.ToFrozenSet();

    static readonly ImmutableArray<Heading> Headings = [.. Blocks.SelectMany(block => block.Rows.Concat(block.Columns)).Distinct()];

    /// <summary>The heading's distinctive core as a matcher of labels prepared by <see cref="LabelText.Core"/>.</summary>
    public static Regex CoreOf(Heading heading) =>
        Cores.GetOrAdd(heading.Core, static core => new Regex(core, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)));

    static readonly Memo<bool> Labels = new(core => core.Length > 0 && (Exact.Contains(core) || Opening().IsMatch(core) || Headings.Any(heading => CoreOf(heading).IsMatch(core))));

    static readonly Memo<bool> Pieces = new(core => core.Length >= 2 && OfTheForm.Any(label => label.Contains(core, StringComparison.Ordinal)));

    /// <summary>True where a core is a label of the form or holds one: annotated, shortened, misprinted.</summary>
    public static bool IsLabel(string core) => Labels[core];

    /// <summary>True for a piece of a label that a line end or a page end has cut.</summary>
    public static bool IsPiece(string core) => Pieces[core];

    /// <summary>True where a core begins a table of the form.</summary>
    public static bool Opens(string core) => Opening().IsMatch(core);

    [GeneratedRegex("^第二十条第?.{1,2}项|^信息内容|^本?列数据的?勾稽关系|^申请人情况$|^行政复议(?:行政诉讼)?$")]
    private static partial Regex Opening();
}
