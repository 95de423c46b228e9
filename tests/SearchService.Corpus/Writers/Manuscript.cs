using System.Collections.Immutable;
using SearchService.Corpus.Layout;

namespace SearchService.Corpus.Writers;

/// <summary>A report ready to be written in any file format.</summary>
/// <param name="Parts">Its parts in reading order.</param>
public sealed record Manuscript(ImmutableArray<ManuscriptPart> Parts);

/// <summary>A part of a manuscript.</summary>
public abstract record ManuscriptPart
{
    ManuscriptPart() { }

    /// <summary>A line of the title.</summary>
    public sealed record Title(string Text) : ManuscriptPart;

    /// <summary>The heading of a section.</summary>
    public sealed record Heading(string Text) : ManuscriptPart;

    /// <summary>A paragraph of the narrative.</summary>
    public sealed record Paragraph(string Text) : ManuscriptPart;

    /// <summary>A statistics table.</summary>
    public sealed record Table(LaidOutTable Grid) : ManuscriptPart;

    /// <summary>A line of the signature: the agency, the date.</summary>
    public sealed record Signature(string Text) : ManuscriptPart;
}
