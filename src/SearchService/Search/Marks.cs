using System.Collections.Immutable;
using SearchService.Reports;
using SearchService.Text;

namespace SearchService.Search;

/// <summary>An occurrence of a term in the original text of a section.</summary>
/// <param name="Start">Where it begins, in UTF-16 units.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Term">Which of the terms, by number.</param>
public readonly record struct Mark(int Start, int End, int Term);

/// <summary>Finds the occurrences to be marked.</summary>
public static class Marks
{
    /// <summary>One mark for each occurrence, in order of beginnings; they may overlap.</summary>
    public static IEnumerable<Mark> Of(Section section, FoldedText folded, ImmutableArray<WantedTerm> terms) => (
        from term in terms.Index()
        where term.Item.Sections.Contains(section.Kind)
        from place in term.Item.Term.PlacesIn(folded)
        let span = folded.SpanOf(place.Index, place.Length)
        select new Mark(span.Start, span.End, term.Index)).OrderBy(mark => mark.Start).ThenBy(mark => mark.End);
}
