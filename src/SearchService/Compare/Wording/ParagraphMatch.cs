using System.Collections.Immutable;

namespace SearchService.Compare.Wording;

/// <summary>Paragraphs that belong together.</summary>
/// <param name="Shape">What became of them.</param>
/// <param name="Left">Their numbers on the left: none of what is new, two of what was joined.</param>
/// <param name="Right">Their numbers on the right: none of what was dropped, two of what was split.</param>
/// <param name="Likeness">How like the two sides are (<see cref="Text.PairSet.LikenessTo"/>; 1 where they read the same); null where one side is empty.</param>
sealed record ParagraphMatch(ParagraphShape Shape, ImmutableArray<int> Left, ImmutableArray<int> Right, double? Likeness);
