namespace SearchService.Compare.Wording;

/// <summary>
/// A piece of a difference. The left sides of all pieces are the left text, the right sides the right text, to the last character; neither ever begins or ends inside a
/// character with its marks or inside a number.
/// </summary>
/// <param name="Left">Its text on the left; empty where words came in.</param>
/// <param name="Right">Its text on the right; empty where words went out.</param>
/// <param name="Kind">What differs.</param>
/// <param name="Coarse">Whether the two were too long to look for what is the same in them (<see cref="TextDiff.MostCells"/>).</param>
public sealed record Piece(string Left, string Right, PieceKind Kind, bool Coarse = false)
{
    /// <summary>The same piece with its sides exchanged.</summary>
    internal Piece Mirrored => this with { Left = Right, Right = Left };
}
