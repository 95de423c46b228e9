using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using SearchService.Corpus.Dirt;
using Vml = DocumentFormat.OpenXml.Vml;
using Words = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace SearchService.Corpus.Writers;

/// <summary>The body of a Word document, paragraph after paragraph, with what nobody cleaned up.</summary>
sealed class WordParagraphs(GeneratedReport report, bool isNumbered, Dice dice)
{
    const string Author = "张三";
    const string Rejected = "此前的表述已删去12件";

    static readonly DateTime Changed = new(2024, 1, 8, 9, 30, 0, DateTimeKind.Utc);

    readonly ManuscriptPart.Paragraph? _tracked = report.Has(DirtKind.TrackedChanges) ? Longest(report) : null;
    // A text box is anchored in the paragraph before it.
    readonly int _boxed = report.Has(DirtKind.TextBox) ? PairOfParagraphs(report, dice) : -1;

    public IEnumerable<OpenXmlElement> All() => report.Manuscript.Parts.Select(Element).OfType<OpenXmlElement>();

    public static Footnotes Footnotes(GeneratedReport report) =>
        new(report.Manuscript.Parts.OfType<ManuscriptPart.Note>().Select(note => new Footnote(new Paragraph(Run(note.Text))) { Id = 2 }));

    OpenXmlElement? Element(ManuscriptPart part, int index) => part switch
    {
        ManuscriptPart.Note => null,
        ManuscriptPart.Table table => WordTable.Of(report, table.Grid),
        ManuscriptPart.Heading heading when isNumbered => new Paragraph(WordNumbering.Properties(), Run(heading.Text[2..])),
        _ when index == _boxed + 1 && _boxed >= 0 => null,
        _ when ReferenceEquals(part, _tracked) => new Paragraph(Tracked(part.Text)),
        _ => new Paragraph([Run(part.Text), .. Extras(part, index)]),
    };

    IEnumerable<OpenXmlElement> Extras(ManuscriptPart part, int index)
    {
        if (index == _boxed)
            yield return new Run(new Picture(new Vml.Shape(new Vml.TextBox(new TextBoxContent(new Paragraph(Run(report.Manuscript.Parts[index + 1].Text)))))));
        if (part is ManuscriptPart.Title && report.Has(DirtKind.Footnote))
            yield return new Run(new FootnoteReference { Id = 2 });
    }

    static IEnumerable<OpenXmlElement> Tracked(string text)
    {
        var (third, rest) = (text.Length / 3, text.Length * 2 / 3);
        yield return Run(text[..third]);
        yield return new DeletedRun(new Run(new DeletedText(Rejected))) { Id = "101", Author = Author, Date = Changed };
        yield return new InsertedRun(Run(text[third..rest])) { Id = "102", Author = Author, Date = Changed };
        yield return Run(text[rest..]);
    }

    public static Run Run(string text) => new(new Words(text) { Space = SpaceProcessingModeValues.Preserve });

    static ManuscriptPart.Paragraph? Longest(GeneratedReport report) => report.Manuscript.Parts.OfType<ManuscriptPart.Paragraph>().MaxBy(paragraph => paragraph.Text.Length);

    static int PairOfParagraphs(GeneratedReport report, Dice dice)
    {
        var parts = report.Manuscript.Parts;
        var tracked = report.Has(DirtKind.TrackedChanges) ? Longest(report) : null;
        var pairs = Enumerable.Range(0, parts.Length - 1).Where(index => parts[index] is ManuscriptPart.Paragraph && parts[index + 1] is ManuscriptPart.Paragraph
            && !ReferenceEquals(parts[index], tracked) && !ReferenceEquals(parts[index + 1], tracked)).ToList();
        return pairs.Count == 0 ? -1 : dice.Pick(pairs);
    }
}
