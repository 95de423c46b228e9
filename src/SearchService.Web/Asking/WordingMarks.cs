using SearchService.Compare.Wording;
using SearchService.Web.Addresses;

namespace SearchService.Web.Asking;

/// <summary>Marks in a plain text around words that went out and came in.</summary>
/// <param name="Gone">Before and after what went out.</param>
/// <param name="Come">Before and after what came in.</param>
sealed record WordingMarks((string Before, string After) Gone, (string Before, string After) Come)
{
    /// <summary>As wdiff marks them.</summary>
    public static WordingMarks Plain { get; } = new(("[-", "-]"), ("{+", "+}"));

    /// <summary>The same in red and green, for a terminal.</summary>
    public static WordingMarks Colored { get; } = new(("\e[31m[-", "-]\e[0m"), ("\e[32m{+", "+}\e[0m"));

    /// <summary>A paragraph with its changes marked; what is ignored reads as on the right, where there is one.</summary>
    public string Of(ParagraphChange change, WordingAddress address) => string.Concat(change.Pieces.Select(piece => Of(piece, address, change.Shape == ParagraphShape.Dropped))).Trim();

    string Of(Piece piece, WordingAddress address, bool dropped) => address.Marks(piece) ? Around(piece.Left, Gone) + Around(piece.Right, Come) : dropped ? piece.Left : piece.Right;

    // The end of a paragraph shows by itself.
    static string Around(string text, (string Before, string After) marks) =>
        text.TrimEnd('\r', '\n') is { Length: > 0 } words ? marks.Before + words + marks.After + text[words.Length..] : text;
}
