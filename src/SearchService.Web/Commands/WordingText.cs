using System.Globalization;
using SearchService.Compare.Wording;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Commands;

/// <summary>Wordings side by side as text for a terminal, in one column: a paragraph a line, after what became of it.</summary>
static class WordingText
{
    public static string Of(WordingAddress address, ComparedWording compared, WordingMarks marks) => string.Join('\n',
    [
        $"{SideOf(compared.Left)}  →  {SideOf(compared.Right)}",
        $"全文重复率 repetition in all {WordingLabels.Computed(compared.Diff.Repetition)}",
        $"段落 paragraphs: {WordingLabels.Tally(compared.Diff, address)}",
        .. compared.Diff.Sections.SelectMany(section => Section(section, address, marks)),
    ]);

    static string SideOf(ComparedReport side) => $"{side.Name}（{side.Edition}）";

    static IEnumerable<string> Section(SectionDiff section, WordingAddress address, WordingMarks marks) =>
    [
        "",
        $"{Labels.Of(section.Kind)}  重复率 repetition {WordingLabels.Percent(section.Repetition)}{(section.Coarse ? "（粗略 coarse）" : "")}",
        .. section.ShownBy(address).Select(change => $"  {WordingLabels.Of(change, address)}{Moved(change)}：{Indented(marks.Of(change, address))}"),
    ];

    static string Moved(ParagraphChange change) => change.Shape != ParagraphShape.Moved ? ""
        : string.Create(CultureInfo.InvariantCulture, $"（左 left {change.Left[0].Number + 1} → 右 right {change.Right[0].Number + 1}）");

    // The lines of a paragraph that was split or joined stay under its first.
    static string Indented(string text) => text.ReplaceLineEndings("\n    ");
}
