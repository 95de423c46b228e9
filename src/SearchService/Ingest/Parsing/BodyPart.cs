using SearchService.Ingest.Readers;
using SearchService.Reports;

namespace SearchService.Ingest.Parsing;

/// <summary>A piece of a document and what it is. All pieces together are the document: nothing is lost, nothing stands twice.</summary>
/// <param name="Role">What it is.</param>
/// <param name="Block">The paragraph or table.</param>
/// <param name="Section">For a heading, the section it opens.</param>
sealed record BodyPart(BodyRole Role, DocumentBlock Block, SectionKind? Section = null)
{
    public string Text => Block is DocumentBlock.Paragraph paragraph ? paragraph.Text : "";
}

/// <summary>What a piece of a document is.</summary>
enum BodyRole
{
    /// <summary>A line of the title.</summary>
    Title,

    /// <summary>The heading of a section.</summary>
    Heading,

    /// <summary>Narrative.</summary>
    Text,

    /// <summary>A table of the form or a line of one.</summary>
    Table,

    /// <summary>An indicator list (政府信息公开情况统计表) or a line of one.</summary>
    Statistics,
}
