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
/// <param name="Coarse">Whether the section or a paragraph was too long to look everywhere for what is the same (<see cref="Thresholds.MostCells"/>, <see cref="Thresholds.MostCharacters"/>, <see cref="TextDiff.MostCells"/>).</param>
public sealed record SectionDiff(
    SectionKind Kind, ImmutableArray<string> Left, ImmutableArray<string> Right, ImmutableArray<ParagraphChange> Changes, ImmutableArray<SharedSentence> Shared, Repetition Repetition, bool Coarse)
{
    /// <summary>Both sides as they are read, line by line: what was moved has two lines.</summary>
    public ImmutableArray<SectionLine> Lines { get; } = SectionLine.Of(Changes);

    /// <summary>Compares sections of one kind.</summary>
    internal static SectionDiff Of(SectionKind kind, IReadOnlyList<PlacedSection> left, IReadOnlyList<PlacedSection> right, CancellationToken cancellation) =>
        // There may be several differences of the same size. The one from the lesser text to the greater is found, so that both directions find the same.
        string.CompareOrdinal(PlacedSection.TextOf(left), PlacedSection.TextOf(right)) <= 0 ? Between(kind, left, right, cancellation) : Between(kind, right, left, cancellation).Mirrored;

    static SectionDiff Between(SectionKind kind, IReadOnlyList<PlacedSection> left, IReadOnlyList<PlacedSection> right, CancellationToken cancellation)
    {
        var (lefts, rights) = (WordingParagraph.Of(left), WordingParagraph.Of(right));
        var (matches, coarse) = Pairing.Of(lefts, rights, cancellation);
        var changes = matches.Select(match => Change(match, lefts, rights, cancellation)).ToImmutableArray();
        var (shared, repetition) = SharedSentence.Between(left, right);
        return new(kind, HeadingsOf(left), HeadingsOf(right), changes, shared, repetition, coarse || changes.Any(change => change.Pieces.Any(piece => piece.Coarse)));
    }

    static ParagraphChange Change(ParagraphMatch match, ImmutableArray<WordingParagraph> lefts, ImmutableArray<WordingParagraph> rights, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var (left, right) = (match.Left.Select(number => lefts[number]).ToImmutableArray(), match.Right.Select(number => rights[number]).ToImmutableArray());
        return new(match.Shape, left, right, match.Likeness, TextDiff.Between(TextOf(left), TextOf(right)));
    }

    SectionDiff Mirrored => new(Kind, Right, Left, [.. Changes.Select(change => change.Mirrored)],
        [.. Shared.Select(sentence => sentence.Mirrored).OrderBy(sentence => (sentence.Left.Place.Section.Nth, sentence.Left.Place.Start))], Repetition.Mirrored, Coarse);

    static string TextOf(IEnumerable<WordingParagraph> paragraphs) => string.Concat(paragraphs.Select(paragraph => paragraph.Text));

    static ImmutableArray<string> HeadingsOf(IEnumerable<PlacedSection> sections) => [.. sections.Select(section => section.Section.Heading)];
}
