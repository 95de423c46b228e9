using SearchService.Compare.Wording;
using SearchService.Web.Addresses;

namespace SearchService.Web.Api.Redlines;

/// <summary>A line of a comparison taken apart into words and the ends between its paragraphs, each with its mark.</summary>
static class RedlineParts
{
    /// <summary>The parts of a line, in order. Neither side begins or ends with the end of a paragraph.</summary>
    public static IEnumerable<(string Text, RedlineMark Mark)> Of(SectionLine line, WordingAddress address)
    {
        var parts = line.Change.Pieces.SelectMany(piece => SidesOf(piece, line, address)).SelectMany(Lines).Where(part => (part.Sides & SidesOf(line)) != 0);
        return Trimmed(Trimmed(parts.Reverse()).Reverse()).Select(part => (part.Text, MarkOf(part.Sides, line)));
    }

    /// <summary>The end of a paragraph among the parts.</summary>
    public const string End = "\n";

    /// <summary>The mark of what stands on all sides that a line shows, as the end of its last paragraph does.</summary>
    public static RedlineMark MarkOf(SectionLine line) => MarkOf(SidesOf(line), line);

    static RedlineMark MarkOf(Sides sides, SectionLine line) => (line.Left, line.Right, sides) switch
    {
        (true, true, Sides.Both) => RedlineMark.Same,
        (true, false, not Sides.Left) when line.Change.Shape == ParagraphShape.Moved => RedlineMark.MovedFrom,
        (false, true, not Sides.Right) when line.Change.Shape == ParagraphShape.Moved => RedlineMark.MovedTo,
        (true, true, Sides.Left) or (true, false, _) => RedlineMark.Gone,
        _ => RedlineMark.Come,
    };

    static Sides SidesOf(SectionLine line) => (line.Left ? Sides.Left : 0) | (line.Right ? Sides.Right : 0);

    // What is ignored reads as on the right, where that is shown.
    static IEnumerable<(string Text, Sides Sides)> SidesOf(Piece piece, SectionLine line, WordingAddress address) =>
        address.Marks(piece) || piece.Kind == PieceKind.Break ? [(piece.Left, Sides.Left), (piece.Right, Sides.Right)] : [(line.Right ? piece.Right : piece.Left, Sides.Both)];

    static IEnumerable<(string Text, Sides Sides)> Lines((string Text, Sides Sides) part) =>
        part.Text.ReplaceLineEndings(End).Split(End).SelectMany((line, index) => index == 0 ? [(line, part.Sides)] : new[] { (End, part.Sides), (line, part.Sides) }).Where(line => line.Item1.Length > 0);

    // An end is one on the sides that had words before it.
    static IEnumerable<(string Text, Sides Sides)> Trimmed(IEnumerable<(string Text, Sides Sides)> parts)
    {
        var begun = default(Sides);
        foreach (var part in parts)
        {
            var sides = part.Text == End ? part.Sides & begun : part.Sides;
            if (!string.IsNullOrWhiteSpace(part.Text))
                begun |= sides;
            if (sides != 0)
                yield return (part.Text, sides);
        }
    }

    [Flags]
    enum Sides
    {
        Left = 1,
        Right = 2,
        Both = Left | Right,
    }
}
