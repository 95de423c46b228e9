using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Search;

/// <summary>A passage that holds occurrences.</summary>
/// <param name="Place">Where it stands: from the beginning of the first fragment to the end of the last.</param>
/// <param name="Heading">The section's heading as printed.</param>
/// <param name="Fragments">The original text, cut where marks begin and end; joined they are the passage. Marks that overlap are one fragment.</param>
/// <param name="Occurrences">Each occurrence in it.</param>
public sealed record Snippet(TextPlace Place, string Heading, ImmutableArray<Fragment> Fragments, ImmutableArray<Occurrence> Occurrences)
{
    /// <summary>The section it stands in.</summary>
    public SectionKind Section => Place.Section.Kind;
}

/// <summary>A piece of original text, marked or not. Escaping is the page's duty.</summary>
/// <param name="Text">The text.</param>
/// <param name="Match">True where it is an occurrence.</param>
public sealed record Fragment(string Text, bool Match);
