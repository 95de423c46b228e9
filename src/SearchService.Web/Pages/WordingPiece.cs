using System.Collections.Immutable;
using SearchService.Compare.Wording;
using SearchService.Reports;
using SearchService.Web.Addresses;
using SearchService.Web.Asking;

namespace SearchService.Web.Pages;

/// <summary>The sections of a comparison of wordings.</summary>
static class WordingPiece
{
    public static Html Sections(ComparedWording compared, WordingAddress address)
    {
        var sections = compared.Diff.Sections.Select(section => (Section: section, Lines: section.Lines.Where(line => address.Shows(line.Change)).ToList())).ToList();
        var changed = sections.SelectMany(section => section.Lines).Where(line => !address.IsSame(line.Change)).Index().ToDictionary(line => line.Item, line => line.Index + 1);
        var steps = new StepsPiece(changed.Count);
        return Html.Of($"""
            {(address.Show == ShownLines.Same ? Html.Empty : steps.First)}
            {Html.Each(sections, section => Section(section.Section, section.Lines, address, line => changed.TryGetValue(line, out var number) ? steps.At(number) : Html.Empty))}
            """);
    }

    static Html Section(SectionDiff section, List<SectionLine> lines, WordingAddress address, Func<SectionLine, Html> steps) => Html.Of($"""
        <section class="wording" id="{Word.Of(section.Kind)}">
        <h2>{Labels.Of(section.Kind)} <span class="count">重复率 <span lang="en">repetition</span> {WordingLabels.Percent(section.Repetition)}</span></h2>
        {(section.Coarse ? Html.Of($"""<p class="notice">文字过长，部分段落只作粗略比较。<span lang="en">Too long to be compared everywhere; some of it stands as a whole for the other.</span></p>""") : Html.Empty)}
        {(lines.Count == 0 ? Html.Empty : Table(section, lines, address, steps))}
        {(address.Show == ShownLines.Same && !section.Shared.IsEmpty ? Shared(section) : Html.Empty)}
        </section>
        """);

    static Html Table(SectionDiff section, List<SectionLine> lines, WordingAddress address, Func<SectionLine, Html> steps) => Html.Of($"""
        <table><thead><tr><th scope="col">变化 <span lang="en">Change</span></th>{(address.Unified ? Html.Of($"""<th scope="col">左→右 <span lang="en">left to right</span></th>""") : Html.Of($"""<th scope="col">左 {HeadingOf(section.Left)}</th><th scope="col">右 {HeadingOf(section.Right)}</th>"""))}</tr></thead>
        <tbody>{Html.Each(lines, line => Line(section.Kind, line, address, steps(line)))}</tbody></table>
        """);

    static string HeadingOf(ImmutableArray<string> headings) => headings.IsEmpty ? "（无此部分 no such section）" : string.Join("；", headings);

    static Html Line(SectionKind kind, SectionLine line, WordingAddress address, Html steps) => Html.Of($"""
        <tr><th scope="row">{Html.Bilingual(WordingLabels.Of(line.Change, address))}{steps}</th>{(address.Unified
            ? Html.Of($"""<td>{Anchors(kind, line)}{Unified(line, address)}{Link(kind, line)}</td>""")
            : Html.Of($"""<td>{(line.Left ? Side(kind, line, address, onLeft: true) : Html.Empty)}</td><td>{(line.Right ? Side(kind, line, address, onLeft: false) : Html.Empty)}</td>"""))}</tr>
        """);

    static Html Side(SectionKind kind, SectionLine line, WordingAddress address, bool onLeft) => Html.Of($"""
        {Anchors(kind, line with { Left = onLeft, Right = !onLeft })}{Html.Each(line.Change.Pieces, piece => onLeft ? Removed(piece, address) : Added(piece, address))}{(line.Left && line.Right ? Html.Empty : Link(kind, line))}
        """);

    static Html Unified(SectionLine line, WordingAddress address) => Html.Each(line.Change.Pieces, piece =>
        address.Marks(piece) ? Html.Of($"{(line.Left ? Removed(piece, address) : Html.Empty)}{(line.Right ? Added(piece, address) : Html.Empty)}") : Html.Of($"{(line.Right ? piece.Right : piece.Left)}"));

    static Html Removed(Piece piece, WordingAddress address) => address.Marks(piece) && piece.Left.Length > 0 ? Html.Of($"<del>{piece.Left}</del>") : Html.Of($"{piece.Left}");

    static Html Added(Piece piece, WordingAddress address) => address.Marks(piece) && piece.Right.Length > 0 ? Html.Of($"<ins>{piece.Right}</ins>") : Html.Of($"{piece.Right}");

    static Html Anchors(SectionKind kind, SectionLine line) => Html.Of($"""
        {(line.Left ? Html.Each(line.Change.Left, paragraph => Anchor(kind, "left", paragraph)) : Html.Empty)}{(line.Right ? Html.Each(line.Change.Right, paragraph => Anchor(kind, "right", paragraph)) : Html.Empty)}
        """);

    static Html Anchor(SectionKind kind, string side, WordingParagraph paragraph) => Html.Of($"""<span id="{Word.Of(kind)}-{side}-{paragraph.Number}"></span>""");

    // What moved leads to where it stands on the other side.
    static Html Link(SectionKind kind, SectionLine line) => line.Change.Shape != ParagraphShape.Moved ? Html.Empty : line.Left
        ? Html.Of($"""<a class="moved" href="#{Word.Of(kind)}-right-{line.Change.Right[0].Number}">移到右侧第 {line.Change.Right[0].Number + 1} 段 ↓↑ <span lang="en">moved to</span></a>""")
        : Html.Of($"""<a class="moved" href="#{Word.Of(kind)}-left-{line.Change.Left[0].Number}">移自左侧第 {line.Change.Left[0].Number + 1} 段 ↑↓ <span lang="en">moved from</span></a>""");

    static Html Shared(SectionDiff section) => Html.Of($"""
        <details><summary>相同的句子 {section.Shared.Length} <span lang="en">sentences that stand on both sides</span></summary><ul>{Html.Each(section.Shared, shared => Html.Of($"<li>{shared.Right.Text}</li>"))}</ul></details>
        """);
}
