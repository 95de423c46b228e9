using System.Collections.Immutable;

namespace SearchService.Ingest.Readers;

/// <summary>
/// Reads plain text in the layouts real documents come in: Word's text export, rows between bars, Markdown, lines wrapped
/// by a PDF. Tables without any mark, one cell to a line, leave here as paragraphs: only their wording tells them.
/// </summary>
public static class PlainTextReader
{
    /// <summary>The paragraphs and tables of a text.</summary>
    public static Document Read(string text, string mediaType = "text/plain")
    {
        var lines = PageNumbers.Without(TextLine.Of(text));
        var wraps = SoftWraps.In(lines);
        var blocks = ImmutableArray.CreateBuilder<DocumentBlock>();
        var prose = 0;
        for (var at = 0; at < lines.Count;)
        {
            var (block, next) = WordTable.Read(lines, at, ref prose) ?? PipeTable.Read(lines, at) ?? Paragraph(lines, at, wraps);
            if (block is not null)
                blocks.Add(block);
            at = next;
        }
        return new(mediaType, blocks.ToImmutable());
    }

    static (DocumentBlock? Block, int Next) Paragraph(List<TextLine> lines, int start, SoftWraps wraps)
    {
        var next = start + 1;
        while (next < lines.Count && wraps.Continue(lines[next - 1], lines[next]))
            next++;
        var text = Lines.Join(lines[start..next].Select(line => WithoutMarkup(line.Trimmed)));
        return (text.Length == 0 ? null : new DocumentBlock.Paragraph(text, lines[start].At), next);
    }

    // Markdown's mark of a heading, and the rule under a table's head where the table is cut away from it.
    static string WithoutMarkup(string line) => PipeTable.IsRule(line) ? "" : line.StartsWith('#') ? line.TrimStart('#').TrimStart() : line;
}
