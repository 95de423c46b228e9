using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Corpus.Writers;

/// <summary>Writes Word documents made for print: LibreOffice turns one into a PDF.</summary>
public static class WordPrint
{
    // Twentieths of a point, the measure of Word.
    const uint Long = 16838, Short = 11906, Margin = 1134;

    /// <summary>The document on paper by chance.</summary>
    public static byte[] Write(GeneratedReport report, Dice dice) => Write(report, Paper.Of(dice), dice);

    /// <summary>The document.</summary>
    public static byte[] Write(GeneratedReport report, Paper paper, Dice dice)
    {
        using var file = new MemoryStream();
        file.Write(WordDocument.Write(report, dice));
        using (var package = WordprocessingDocument.Open(file, isEditable: true))
            Put(package.MainDocumentPart!, report, paper);
        return StoredZip.Of(file);
    }

    static void Put(MainDocumentPart main, GeneratedReport report, Paper paper)
    {
        var body = main.Document.Body!;
        main.AddNewPart<StyleDefinitionsPart>("styles").Styles = new Styles(new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(
            new RunFonts { Ascii = paper.Font, HighAnsi = paper.Font, EastAsia = paper.Font }, Size(paper.TextSize)))));
        foreach (var paragraph in body.Elements<Paragraph>())
            paragraph.PrependChild(new ParagraphProperties(new Indentation { FirstLineChars = 200, FirstLine = Twips(paper.TextSize * 2) }));
        foreach (var table in body.Elements<Table>())
            WordPrintTable.Put(table, paper);
        body.Append(Section(main, report, paper));
    }

    static SectionProperties Section(MainDocumentPart main, GeneratedReport report, Paper paper)
    {
        var section = new SectionProperties();
        if (paper.HasRunningHead)
        {
            main.AddNewPart<HeaderPart>("head").Header = new Header(Centered(WordParagraphs.Run(report.Truth.Title!)));
            section.Append(new HeaderReference { Id = "head", Type = HeaderFooterValues.Default });
        }
        if (paper.PageNumber is { } number)
        {
            main.AddNewPart<FooterPart>("foot").Footer = new Footer(Centered(Counted(number)));
            section.Append(new FooterReference { Id = "foot", Type = HeaderFooterValues.Default });
        }
        section.Append(
            paper.IsLandscape ? new PageSize { Width = Long, Height = Short, Orient = PageOrientationValues.Landscape } : new PageSize { Width = Short, Height = Long },
            new PageMargin { Left = Margin, Right = Margin, Top = (int)Margin, Bottom = (int)Margin, Header = Margin / 2, Footer = Margin / 2 });
        return section;
    }

    static Paragraph Centered(params OpenXmlElement[] content) => new([new ParagraphProperties(new Justification { Val = JustificationValues.Center }), .. content]);

    static OpenXmlElement[] Counted(string number) =>
        [.. number.Replace("{0}", "\n{0}\n", StringComparison.Ordinal).Replace("{1}", "\n{1}\n", StringComparison.Ordinal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Piece)];

    static OpenXmlElement Piece(string piece) => piece switch
    {
        "{0}" => new SimpleField(WordParagraphs.Run("1")) { Instruction = "PAGE" },
        "{1}" => new SimpleField(WordParagraphs.Run("1")) { Instruction = "NUMPAGES" },
        _ => WordParagraphs.Run(piece),
    };

    internal static FontSize Size(double points) => new() { Val = ((int)(points * 2)).ToString(CultureInfo.InvariantCulture) };

    internal static string Twips(double points) => ((int)(points * 20)).ToString(CultureInfo.InvariantCulture);
}
