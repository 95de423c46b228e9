using System.Globalization;
using SearchService.Compare.Wording;
using SearchService.Reports;

namespace SearchService.Tests.Compare.Wording;

/// <summary>What holds of the difference of any two texts.</summary>
public sealed class RandomWordingTests
{
    static readonly HashSet<PieceKind> Nothing = [];

    static SectionDiff? Diff(string left, string right) => WordingDiff.Of([new(SectionKind.Overview, "", left)], [new(SectionKind.Overview, "", right)]).Sections.SingleOrDefault();

    [Fact]
    public void Both_texts_are_there_to_the_last_character()
    {
        foreach (var (left, right) in RandomTexts.Pairs())
        {
            var changes = Diff(left, right)?.Changes ?? [];
            string.Concat(changes.SelectMany(change => change.Left).OrderBy(paragraph => paragraph.Number).Select(paragraph => paragraph.Text)).Should().Be(Inked(left));
            string.Concat(changes.SelectMany(change => change.Right).OrderBy(paragraph => paragraph.Number).Select(paragraph => paragraph.Text)).Should().Be(Inked(right));
            foreach (var change in changes)
            {
                string.Concat(change.Pieces.Select(piece => piece.Left)).Should().Be(string.Concat(change.Left.Select(paragraph => paragraph.Text)));
                string.Concat(change.Pieces.Select(piece => piece.Right)).Should().Be(string.Concat(change.Right.Select(paragraph => paragraph.Text)));
                change.Pieces.Should().OnlyContain(piece => piece.Kind != PieceKind.Same || piece.Left == piece.Right);
            }
        }
    }

    [Fact]
    public void No_piece_begins_inside_a_character_or_a_number()
    {
        foreach (var (left, right) in RandomTexts.Pairs())
            foreach (var change in Diff(left, right)?.Changes ?? [])
            {
                BoundariesAreWhole(change.Pieces.Select(piece => piece.Left));
                BoundariesAreWhole(change.Pieces.Select(piece => piece.Right));
            }
    }

    static void BoundariesAreWhole(IEnumerable<string> pieces)
    {
        var (text, at) = (string.Concat(pieces), 0);
        var starts = StringInfo.ParseCombiningCharacters(text).Append(text.Length).ToHashSet();
        foreach (var piece in pieces)
        {
            starts.Should().Contain(at);
            // A digit that has a mark on it is no digit of the number before it.
            (at > 0 && at < text.Length && starts.Contains(at + 1) && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at])).Should().BeFalse("{0} is cut at {1}", text, at);
            at += piece.Length;
        }
    }

    [Fact]
    public void Right_to_left_is_the_mirror_of_left_to_right()
    {
        foreach (var (left, right) in RandomTexts.Pairs())
            if (Diff(left, right) is { } there)
            {
                var back = Diff(right, left)!;
                back.Repetition.Rate.Should().Be(there.Repetition.Rate);
                back.Changes.Select(change => Print(Mirror(change.Shape), change, change.Pieces.Select(piece => (piece.Right, piece.Left))))
                    .Should().BeEquivalentTo(there.Changes.Select(change => Print(change.Shape, change, change.Pieces.Select(piece => (piece.Left, piece.Right)))));
            }
    }

    static string Print(ParagraphShape shape, ParagraphChange change, IEnumerable<(string, string)> pieces) => $"{shape} {change.WordingIgnoring(Nothing)} {change.Likeness} {string.Join('|', pieces)}";

    static ParagraphShape Mirror(ParagraphShape shape) => shape switch
    {
        ParagraphShape.Split => ParagraphShape.Joined,
        ParagraphShape.Joined => ParagraphShape.Split,
        ParagraphShape.Dropped => ParagraphShape.New,
        ParagraphShape.New => ParagraphShape.Dropped,
        _ => shape,
    };

    [Fact]
    public void Every_paragraph_stands_in_the_columns_once()
    {
        foreach (var (left, right) in RandomTexts.Pairs())
            if (Diff(left, right) is { } section)
            {
                section.Lines.Where(line => line.Left).SelectMany(line => line.Change.Left).Select(paragraph => paragraph.Number).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems()
                    .And.HaveCount(section.Changes.Sum(change => change.Left.Length));
                section.Lines.Where(line => line.Right).SelectMany(line => line.Change.Right).Select(paragraph => paragraph.Number).Should().BeInAscendingOrder().And.OnlyHaveUniqueItems()
                    .And.HaveCount(section.Changes.Sum(change => change.Right.Length));
            }
    }

    // A text of white space has no paragraphs.
    static string Inked(string text) => string.IsNullOrWhiteSpace(text) ? "" : text;
}
