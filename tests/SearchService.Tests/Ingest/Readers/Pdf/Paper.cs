using SearchService.Ingest.Readers;
using SearchService.Ingest.Readers.Pdf;

namespace SearchService.Tests.Ingest.Readers.Pdf;

/// <summary>Made-up pages: words at places, Han characters ten points wide and digits five.</summary>
static class Paper
{
    public static Ink Word(string text, double left, double center) =>
        Ink.OfWord(text, new(left, center - 7, left + text.Sum(character => character >= '\u2E80' ? 10 : 5), center + 7));

    /// <summary>A line of running text from margin to margin.</summary>
    public static Ink FullLine(double center, double left = 70) => Word(new string('字', (int)((470 - left) / 10)), left, center);

    public static IReadOnlyList<DocumentBlock> Read(params Ink[][] pages) =>
        PdfBlocks.Of(RunningLines.Without([.. pages.Select((words, index) => new InkPage(index + 1, 800, [.. words]))]));

    public static IEnumerable<string> Rows(DocumentBlock block) => ((DocumentBlock.Table)block).Rows.Select(row => string.Join('|', row.Cells.Select(cell => cell.Text)));

    public static string TextOf(DocumentBlock block) => ((DocumentBlock.Paragraph)block).Text;
}
