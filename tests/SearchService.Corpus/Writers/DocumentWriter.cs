using System.Collections.Immutable;

namespace SearchService.Corpus.Writers;

/// <summary>Writes reports in one file format; the same report and dice give the same bytes on every machine.</summary>
/// <param name="Media">The format.</param>
/// <param name="Extension">How its files are called.</param>
/// <param name="Write">Writes a report with the dirt that is on it.</param>
public sealed record DocumentWriter(Media Media, string Extension, Func<GeneratedReport, Dice, byte[]> Write)
{
    /// <summary>Every writer.</summary>
    public static ImmutableArray<DocumentWriter> All { get; } =
    [
        new(Media.WordDump, "txt", WordDump.Write),
        new(Media.HtmlPage, "html", HtmlPage.Write),
        new(Media.WordDocument, "docx", WordDocument.Write),
        new(Media.PipeText, "txt", PipeText.Write),
        new(Media.CellPerLine, "txt", CellPerLine.Write),
        new(Media.LayoutDump, "txt", LayoutDump.Write),
        new(Media.PdfPage, "html", PdfPage.Write),
        new(Media.WordPrint, "docx", WordPrint.Write),
    ];

    /// <summary>The writer of a format.</summary>
    public static DocumentWriter For(Media media) => All.Single(writer => writer.Media == media);
}
