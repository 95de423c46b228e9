using SearchService.Compare.Wording;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>What pages, verbs and documents call what a comparison of wordings found, Chinese first.</summary>
static class WordingLabels
{
    /// <summary>A repetition rate in percent, to two places; a dash where there are no sentences.</summary>
    public static string Percent(Repetition repetition) => repetition.RoundedRate is { } rate ? FormattableString.Invariant($"{rate * 100:0.00} %") : "—";

    /// <summary>A repetition rate with the figures it is computed from.</summary>
    public static string Computed(Repetition repetition) =>
        FormattableString.Invariant($"{Percent(repetition)} = {Repetition.Formula}：same {repetition.Same}, left {repetition.Left}, right {repetition.Right}");

    /// <summary>How many paragraphs there are of each kind of change, the commonest first; what belongs together counts once.</summary>
    public static IEnumerable<KeyValuePair<string, int>> Counts(WordingDiff diff, WordingAddress address) =>
        diff.Sections.SelectMany(section => section.Changes).CountBy(change => Of(change, address)).OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal);

    /// <summary>The same in a line.</summary>
    public static string Tally(WordingDiff diff, WordingAddress address) => string.Join("；", Counts(diff, address).Select(kind => FormattableString.Invariant($"{kind.Key} {kind.Value}")));

    /// <summary>What became of a paragraph.</summary>
    public static string Of(ParagraphChange change, WordingAddress address) => (change.Shape, change.WordingIgnoring(address.Ignored)) switch
    {
        (ParagraphShape.Dropped, _) => "删去 dropped",
        (ParagraphShape.New, _) => "新增 new",
        (ParagraphShape.Kept, var wording) => Of(wording),
        (var shape, WordingChange.None) => Of(shape),
        var (shape, wording) => $"{Of(shape)} · {Of(wording)}",
    };

    static string Of(ParagraphShape shape) => shape switch
    {
        ParagraphShape.Moved => "移动 moved",
        ParagraphShape.Split => "拆分 split",
        _ => "合并 joined",
    };

    static string Of(WordingChange wording) => wording switch
    {
        WordingChange.None => "相同 same",
        WordingChange.FormOnly => "仅标点、格式 form only",
        WordingChange.NumbersOnly => "仅数字、年份 numbers only",
        _ => "文字有改动 words",
    };
}
