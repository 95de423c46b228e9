using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>A passage that holds occurrences.</summary>
/// <param name="Section">The section it stands in.</param>
/// <param name="Heading">That section's heading as printed.</param>
/// <param name="Fragments">The original text, cut where marks begin and end; joined they are the passage.</param>
public sealed record Snippet(SectionKind Section, string Heading, ImmutableArray<Fragment> Fragments);

/// <summary>A piece of original text, marked or not. Escaping is the page's duty.</summary>
/// <param name="Text">The text.</param>
/// <param name="Match">True where it is an occurrence.</param>
public sealed record Fragment(string Text, bool Match);
