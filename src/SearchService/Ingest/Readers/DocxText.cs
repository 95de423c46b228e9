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

    /// <summary>True where the end of a paragraph is deleted or moved away, so that it runs on in the next one.</summary>
    public static bool RunsOn(Paragraph paragraph) =>
        paragraph.ParagraphProperties?.ParagraphMarkRunProperties?.ChildElements.Any(mark => mark is Deleted or MoveFrom) == true;

    static void Append(OpenXmlElement parent, StringBuilder text)
    {
        foreach (var element in parent.ChildElements)
            switch (element)
            {
                // A sound written above a character is no part of the text.
                case DeletedRun or MoveFromRun or Drawing or Picture or AlternateContent or FieldCode or DeletedText or RubyContent:
                case Run { RunProperties.Vanish: { } hidden } when IsOn(hidden):
                    break;
                case Run { RunProperties: { } look } run when IsApart(look):
                    AppendApart(run, text);
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

    // The 1 of a raised note and the digits somebody struck through make no larger number with their neighbors.
    static bool IsApart(RunProperties look) =>
        look.VerticalTextAlignment?.Val is { } place && (place == VerticalPositionValues.Superscript || place == VerticalPositionValues.Subscript)
        || (look.Strike is { } struck && IsOn(struck)) || (look.DoubleStrike is { } twice && IsOn(twice));

    static void AppendApart(Run run, StringBuilder text)
    {
        var apart = new StringBuilder();
        Append(run, apart);
        text.Append(Lines.Apart(apart.ToString()));
    }

    static bool IsOn(OnOffType setting) => setting.Val is null || setting.Val.Value;

    /// <summary>The text boxes anchored in a paragraph. Word writes each twice, for itself and for older programs; one is taken.</summary>
    public static IEnumerable<TextBoxContent> BoxesOf(Paragraph paragraph) =>
        paragraph.Descendants<TextBoxContent>().Where(box => box.Ancestors<Paragraph>().First() == paragraph && !IsSecond(box));

    static bool IsSecond(TextBoxContent box) =>
        box.Ancestors<AlternateContentFallback>().FirstOrDefault() is { Parent: { } both } && both.Elements<AlternateContentChoice>().Any(first => first.Descendants<TextBoxContent>().Any());
}
