using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Corpus.Narrative;

/// <summary>What became of a paragraph from one year's report to the next: the truth a comparison of wordings is measured by.</summary>
/// <param name="Section">The section both stand in.</param>
/// <param name="Shape">What happened to the paragraph as a whole.</param>
/// <param name="Wording">What happened to its words; of dropped and new paragraphs, <see cref="WordingChange.None"/>.</param>
/// <param name="Before">The paragraphs' places in last year's section, from 0.</param>
/// <param name="After">The paragraphs' places in this year's section, from 0.</param>
public sealed record ParagraphEdit(SectionKind Section, ShapeChange Shape, WordingChange Wording, ImmutableArray<int> Before, ImmutableArray<int> After);

/// <summary>What happened to a paragraph as a whole.</summary>
public enum ShapeChange
{
    /// <summary>It stands where it stood.</summary>
    Kept,

    /// <summary>It changed places with its neighbors.</summary>
    Moved,

    /// <summary>It became two.</summary>
    Split,

    /// <summary>Two became one.</summary>
    Joined,

    /// <summary>It is gone.</summary>
    Dropped,

    /// <summary>It is new.</summary>
    New,
}

/// <summary>What happened to the words of a paragraph.</summary>
public enum WordingChange
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Only numbers and years differ.</summary>
    NumbersOnly,

    /// <summary>At least one sentence differs.</summary>
    Words,
}
