using System.Collections.Immutable;

namespace SearchService.Compare.Wording;

/// <summary>What became of a paragraph.</summary>
/// <param name="Shape">What became of it as a whole.</param>
/// <param name="Left">The paragraphs on the left: none of what is new, two of what was joined.</param>
/// <param name="Right">The paragraphs on the right: none of what was dropped, two of what was split.</param>
/// <param name="Likeness">How like the two sides are, from 0 to 1; null where one is empty.</param>
/// <param name="Pieces">The difference of their texts.</param>
public sealed record ParagraphChange(
    ParagraphShape Shape, ImmutableArray<WordingParagraph> Left, ImmutableArray<WordingParagraph> Right, double? Likeness, ImmutableArray<Piece> Pieces)
{
    /// <summary>What became of its words where some kinds of pieces are not looked at; of what is dropped or new, nothing.</summary>
    public WordingChange WordingIgnoring(IReadOnlySet<PieceKind> ignored) => Left.IsEmpty || Right.IsEmpty ? WordingChange.None
        : Pieces.Select(piece => piece.Kind).Where(kind => !ignored.Contains(kind)).DefaultIfEmpty().Max() switch
        {
            PieceKind.Same or PieceKind.Break => WordingChange.None,
            PieceKind.Words => WordingChange.Words,
            PieceKind.Year or PieceKind.Number => WordingChange.NumbersOnly,
            _ => WordingChange.FormOnly,
        };

    /// <summary>The same change from right to left.</summary>
    internal ParagraphChange Mirrored => new(MirrorOf(Shape), Right, Left, Likeness, [.. Pieces.Select(piece => piece.Mirrored)]);

    static ParagraphShape MirrorOf(ParagraphShape shape) => shape switch
    {
        ParagraphShape.Split => ParagraphShape.Joined,
        ParagraphShape.Joined => ParagraphShape.Split,
        ParagraphShape.Dropped => ParagraphShape.New,
        ParagraphShape.New => ParagraphShape.Dropped,
        _ => shape,
    };
}
