using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace SearchService.Web.Api.Redlines;

/// <summary>How a redline looks on paper, and words as a document holds them.</summary>
static class RedlineStyles
{
    /// <summary>The names of its styles. All words of the two reports, and nothing else, stand in <see cref="Wording"/>.</summary>
    public const string Title = "Title", Heading = "Heading1", Fact = "Fact", Wording = "Wording";

    /// <summary>The styles. Sizes are half points.</summary>
    public static Styles All => new(
        new DocDefaults(new RunPropertiesDefault(new RunPropertiesBaseStyle(new RunFonts { Ascii = "Times New Roman", HighAnsi = "Times New Roman", EastAsia = "宋体" }, new FontSize { Val = "22" }, new Languages { EastAsia = "zh-CN" }))),
        Style(Title, "32", bold: true), Style(Heading, "26", bold: true), Style(Fact, "20", bold: false), Style(Wording, "22", bold: false));

    /// <summary>A4 with an inch of margin, in twentieths of a point.</summary>
    public static SectionProperties Sheet => new(new PageSize { Width = 11906, Height = 16838 }, new PageMargin { Top = 1440, Bottom = 1440, Left = 1440, Right = 1440, Header = 720, Footer = 720, Gutter = 0 });

    /// <summary>The properties of a paragraph of a style.</summary>
    public static ParagraphProperties Named(string style) => new(new ParagraphStyleId { Val = style });

    /// <summary>A paragraph without changes.</summary>
    public static Paragraph Paragraph(string style, string text) => new(Named(style), Run(text));

    /// <summary>Some words; a character that XML cannot hold becomes �.</summary>
    public static Run Run(string text, bool deleted = false)
    {
        OpenXmlLeafTextElement words = deleted ? new DeletedText { Space = SpaceProcessingModeValues.Preserve } : new DocumentFormat.OpenXml.Wordprocessing.Text { Space = SpaceProcessingModeValues.Preserve };
        words.Text = Writable(text);
        return new(words);
    }

    static string Writable(string text)
    {
        var writable = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            writable.Append(rune.IsBmp && !XmlConvert.IsXmlChar((char)rune.Value) ? Rune.ReplacementChar : rune);
        return writable.ToString();
    }

    static Style Style(string name, string size, bool bold) => new(
        new StyleName { Val = name },
        new StyleParagraphProperties(new SpacingBetweenLines { Before = bold ? "240" : "0", After = "120" }),
        new StyleRunProperties(new Bold { Val = bold }, new FontSize { Val = size }))
    { Type = StyleValues.Paragraph, StyleId = name, CustomStyle = name is Fact or Wording };
}
