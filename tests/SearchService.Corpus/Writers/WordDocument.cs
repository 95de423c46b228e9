using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using SearchService.Corpus.Dirt;

namespace SearchService.Corpus.Writers;

/// <summary>Writes Word documents (DOCX).</summary>
public static class WordDocument
{
    const string Numerals = "一二三四五六";

    /// <summary>The file.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice)
    {
        using var file = new MemoryStream();
        using (var package = WordprocessingDocument.Create(file, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            package.ChangeIdOfPart(main, "main");
            var isNumbered = report.Has(DirtKind.AutomaticNumbers) && AreInOrder(report);
            if (isNumbered)
                main.AddNewPart<NumberingDefinitionsPart>("numbering").Numbering = WordNumbering.OfHeadings();
            if (report.Has(DirtKind.Footnote))
                main.AddNewPart<FootnotesPart>("footnotes").Footnotes = WordParagraphs.Footnotes(report);
            main.Document = new Document(new Body(new WordParagraphs(report, isNumbered, dice).All()));
        }
        return StoredZip.Of(file);
    }

    // Word counts without gaps: only where all six numerals are right can they be left to it.
    static bool AreInOrder(GeneratedReport report) =>
        report.Manuscript.Parts.OfType<ManuscriptPart.Heading>().Select(heading => heading.Text[..2]).SequenceEqual(Numerals.Select(numeral => $"{numeral}、"));
}
