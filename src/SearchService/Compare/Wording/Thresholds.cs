namespace SearchService.Compare.Wording;

/// <summary>
/// When paragraphs belong together. Likeness is <see cref="Text.PairSet.LikenessTo"/>: the coefficient of Dice over distinct pairs of neighboring characters in the sentences of
/// the folded texts. Every answer carries these numbers.
/// </summary>
public static class Thresholds
{
    /// <summary>The least likeness of a paragraph to the one it became among its neighbors. Paragraphs about different matters seldom share more than a sixth of their pairs.</summary>
    public const double Kept = 0.3;

    /// <summary>The least likeness where both begin with like headings in the line, such as （二）依申请公开方面。; half of such a paragraph is written anew every year.</summary>
    public const double KeptUnderHeading = 0.15;

    /// <summary>The least likeness of two headings in the line.</summary>
    public const double Heading = 0.5;

    /// <summary>The most characters a heading in the line has.</summary>
    public const int LongestHeading = 30;

    /// <summary>The least likeness of a paragraph to the one it became at another place.</summary>
    public const double Moved = 0.5;

    /// <summary>The least share of the pairs of a paragraph that stand in the one it was joined to, or split from.</summary>
    public const double Part = 0.5;

    /// <summary>Sections are compared paragraph by paragraph where the numbers of their paragraphs, multiplied, are no more than this; longer ones only between paragraphs that are the same.</summary>
    public const int MostCells = 1_000_000;

    /// <summary>Likewise where the characters that are read to do so, those of each paragraph once for every paragraph of the other side, are no more than this.</summary>
    public const int MostCharacters = 200_000_000;
}
