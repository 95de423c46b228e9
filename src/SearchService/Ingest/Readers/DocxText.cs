using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using Word = DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Ingest.Readers;

/// <summary>The text of a paragraph as it prints when every tracked change is accepted.</summary>
static class DocxText
{
    public static string Of(Paragraph paragraph)
    {
        var text = new StringBuilder();
        Append(paragraph, text);
        return Lines.Join(text.ToString().Split('\n'));
    }

    static void Append(OpenXmlElement parent, StringBuilder text)
    {
        foreach (var element in parent.ChildElements)
            switch (element)
            {
                case DeletedRun or MoveFromRun or Drawing or Picture or AlternateContent or FieldCode or DeletedText:
                    break;
                case Word.Text written:
                    text.Append(written.Text);
                    break;
                case TabChar:
                    text.Append(' ');
                    break;
                case Break or CarriageReturn:
                    text.Append('\n');
                    break;
                case NoBreakHyphen:
                    text.Append('-');
                    break;
                default:
                    Append(element, text);
                    break;
            }
    }

    /// <summary>The text boxes anchored in a paragraph. Word writes each twice, for itself and for older programs; one is taken.</summary>
    public static IEnumerable<TextBoxContent> BoxesOf(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box =>
            !box.Ancestors<AlternateContentFallback>().Any() && box.Ancestors<Paragraph>().First() == paragraph);
}
