using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare.Wording;

/// <summary>The wording of two reports side by side: sections by their kind and never by the words of their headings, paragraphs by likeness.</summary>
/// <param name="Sections">One for each kind that either has with text in it, in the order of the form.</param>
public sealed record WordingDiff(ImmutableArray<SectionDiff> Sections)
{
    /// <summary>How much of both is the same in all: the sum over the sections.</summary>
    public Repetition Repetition => Sections.Aggregate(default(Repetition), (all, section) => all + section.Repetition);

    /// <summary>Compares two narratives. Long ones take seconds, see <see cref="Thresholds"/>.</summary>
    public static WordingDiff Of(IEnumerable<Section> left, IEnumerable<Section> right, CancellationToken cancellation = default)
    {
        var (lefts, rights) = (ByKind(left), ByKind(right));
        return new([.. Enum.GetValues<SectionKind>().Where(kind => lefts.Contains(kind) || rights.Contains(kind)).Select(kind => SectionDiff.Of(kind, [.. lefts[kind]], [.. rights[kind]], cancellation))]);
    }

    static ILookup<SectionKind, PlacedSection> ByKind(IEnumerable<Section> sections) =>
        SectionPlace.Of(sections).Where(section => !section.IsBlank).ToLookup(section => section.Place.Kind);
}
