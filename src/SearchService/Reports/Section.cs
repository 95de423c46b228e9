namespace SearchService.Reports;

/// <summary>One section of the narrative.</summary>
/// <param name="Kind">Which of the statutory sections it is, told by the wording of its heading.</param>
/// <param name="Heading">The heading as printed, or an empty string for text before the first heading.</param>
/// <param name="Text">The narrative without tables; paragraphs end with “\n”, lines inside a paragraph are joined.</param>
public sealed record Section(SectionKind Kind, string Heading, string Text);
