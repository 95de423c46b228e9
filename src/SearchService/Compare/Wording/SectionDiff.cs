using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare.Wording;

/// <summary>The sections of one kind side by side.</summary>
/// <param name="Kind">The kind.</param>
/// <param name="Left">The headings as printed on the left: none where the report has no such section, several where an older report has several 其他.</param>
/// <param name="Right">The headings as printed on the right.</param>
/// <param name="Changes">What became of each paragraph: every paragraph of both sides stands in one of them and in no other.</param>
/// <param name="Shared">The sentences that stand on both sides, in the order of the left.</param>
/// <param name="Repetition">How much that is.</param>
/// <param name="Coarse">Whether the section or a paragraph was too long to look everywhere for what is the same (<see cref="Thresholds.MostCells"/>, <see cref="TextDiff.MostCells"/>).</param>
public sealed record SectionDiff(
    SectionKind Kind, ImmutableArray<string> Left, ImmutableArray<string> Right, ImmutableArray<ParagraphChange> Changes, ImmutableArray<SharedSentence> Shared, Repetition Repetition, bool Coarse)
{
    /// <summary>Both sides as they are read, line by line: what was moved has two lines.</summary>
    public ImmutableArray<SectionLine> Lines { get; } = SectionLine.Of(Changes);

    /// <summary>Compares sections of one kind.</summary>
    internal static SectionDiff Of(SectionKind kind, IReadOnlyList<(SectionPlace Place, Section Section)> left, IReadOnlyList<(SectionPlace Place, Section Section)> right) =>
        // There may be several differences of the same size. The one from the lesser text to the greater is found, so that both directions find the same.
        string.CompareOrdinal(TextOf(left), TextOf(right)) <= 0 ? Between(kind, left, right) : Between(kind, right, left).Mirrored;

    static SectionDiff Between(SectionKind kind, IReadOnlyList<(SectionPlace Place, Section Section)> left, IReadOnlyList<(SectionPlace Place, Section Section)> right)
    {
        var (lefts, rights) = (WordingParagraph.Of(left), WordingParagraph.Of(right));
        var (matches, coarse) = Pairing.Of(lefts, rights);
        var changes = matches.Select(match => Change(match, lefts, rights)).ToImmutableArray();
        var (shared, repetition) = SharedSentence.Between(left, right);
        return new(kind, HeadingsOf(left), HeadingsOf(right), changes, shared, repetition, coarse || changes.Any(change => change.Pieces.Any(piece => piece.Coarse)));
    }

    static ParagraphChange Change(ParagraphMatch match, ImmutableArray<WordingParagraph> lefts, ImmutableArray<WordingParagraph> rights)
    {
        var (left, right) = (match.Left.Select(number => lefts[number]).ToImmutableArray(), match.Right.Select(number => rights[number]).ToImmutableArray());
        return new(match.Shape, left, right, match.Likeness, TextDiff.Between(TextOf(left), TextOf(right)));
    }

    SectionDiff Mirrored => new(Kind, Right, Left, [.. Changes.Select(change => change.Mirrored)],
        [.. Shared.Select(sentence => sentence.Mirrored).OrderBy(sentence => (sentence.Left.Place.Section.Nth, sentence.Left.Place.Start))], Repetition.Mirrored, Coarse);

    static string TextOf(IEnumerable<WordingParagraph> paragraphs) => string.Concat(paragraphs.Select(paragraph => paragraph.Text));

    static string TextOf(IEnumerable<(SectionPlace Place, Section Section)> sections) => string.Concat(sections.Select(section => section.Section.Text));

    static ImmutableArray<string> HeadingsOf(IEnumerable<(SectionPlace Place, Section Section)> sections) => [.. sections.Select(section => section.Section.Heading)];
}
