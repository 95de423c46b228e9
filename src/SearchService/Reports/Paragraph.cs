namespace SearchService.Reports;

/// <summary>A paragraph of a section.</summary>
/// <param name="Place">Where it stands, without the white space around it.</param>
/// <param name="Text">Its text as printed.</param>
public readonly record struct Paragraph(TextPlace Place, string Text)
{
    /// <summary>The paragraphs of a section that hold more than white space, in order.</summary>
    public static IEnumerable<Paragraph> Of(SectionPlace section, string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = text.IndexOf('\n', start) is var found and >= 0 ? found : text.Length;
            var line = text[start..end];
            var first = start + line.Length - line.TrimStart().Length;
            if (line.Trim() is { Length: > 0 } paragraph)
                yield return new(new(section, first, first + paragraph.Length), paragraph);
        }
    }
}
