using System.Collections.Immutable;

namespace SearchService.Compare.Wording;

/// <summary>A line of two columns.</summary>
/// <param name="Change">What stands in it.</param>
/// <param name="Left">Whether the left column shows it.</param>
/// <param name="Right">Whether the right column shows it.</param>
public sealed record SectionLine(ParagraphChange Change, bool Left, bool Right)
{
    /// <summary>The lines of a section: what kept its place holds both columns together; before it come what only the left has, then what only the right has.</summary>
    internal static ImmutableArray<SectionLine> Of(ImmutableArray<ParagraphChange> changes)
    {
        var together = changes.Where(IsInPlace).OrderBy(change => change.Left[0].Number).ToList();
        var lefts = changes.Where(change => !IsInPlace(change) && !change.Left.IsEmpty).OrderBy(change => change.Left[0].Number);
        var rights = changes.Where(change => !IsInPlace(change) && !change.Right.IsEmpty).OrderBy(change => change.Right[0].Number);
        return
        [
            .. lefts.Select(change => (Before: together.Count(other => other.Left[0].Number < change.Left[0].Number), Line: new SectionLine(change, true, false)))
                .Concat(rights.Select(change => (Before: together.Count(other => other.Right[0].Number < change.Right[0].Number), Line: new SectionLine(change, false, true))))
                // One that keeps its place comes after all that come before it.
                .Concat(together.Select((change, index) => (Before: index, Line: new SectionLine(change, true, true))))
                .OrderBy(line => line.Before).Select(line => line.Line),
        ];
    }

    static bool IsInPlace(ParagraphChange change) => change.Shape is ParagraphShape.Kept or ParagraphShape.Split or ParagraphShape.Joined;
}
