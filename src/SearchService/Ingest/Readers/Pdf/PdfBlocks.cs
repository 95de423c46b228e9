using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>Cuts a document's lines into paragraphs and tables in reading order. A page break ends neither.</summary>
sealed class PdfBlocks(TextBody body)
{
    readonly List<DocumentBlock> _blocks = [];
    readonly List<InkLine> _paragraph = [];
    PdfTable? _table;

    public static ImmutableArray<DocumentBlock> Of(ImmutableArray<InkLine> lines)
    {
        if (lines.IsEmpty)
            return [];
        var blocks = new PdfBlocks(TextBody.Of(lines));
        foreach (var page in lines.GroupBy(line => line.Page))
            blocks.Take([.. page]);
        blocks.EndTable();
        blocks.EndParagraph();
        return [.. blocks._blocks];
    }

    void Take(List<InkLine> page)
    {
        for (var at = 0; at < page.Count;)
            if (TableRegion.At(page, at, body) is { } end)
            {
                TakeTable(page[at..end]);
                at = end;
            }
            else
            {
                TakeText(page[at++]);
            }
    }

    void TakeTable(List<InkLine> lines)
    {
        EndParagraph();
        (_table ??= new()).Take(lines);
    }

    void EndTable()
    {
        if (_table is not null)
            _blocks.Add(_table.End());
        _table = null;
    }

    void TakeText(InkLine line)
    {
        EndTable();
        if (_paragraph.Count > 0 && !GoesOn(_paragraph[^1], line))
            EndParagraph();
        _paragraph.Add(line);
    }

    // A full line goes on in the next one that is not indented, also over a page break.
    bool GoesOn(InkLine line, InkLine next) =>
        body.IsFull(line) && !body.IsIndented(next) && !(SoftWraps.EndsSentence(line.Text) && SoftWraps.IsNumbered(next.Text))
        && (next.Page != line.Page || body.AreNear(line, next))
        && Math.Abs(next.Em - line.Em) < line.Em * 0.25;

    void EndParagraph()
    {
        if (_paragraph.Count > 0)
            _blocks.Add(new DocumentBlock.Paragraph(Lines.Join(_paragraph.Select(line => line.Text)), Box.Around(_paragraph.TakeWhile(line => line.Page == _paragraph[0].Page).Select(line => line.Box)).At(_paragraph[0].Page)));
        _paragraph.Clear();
    }
}
