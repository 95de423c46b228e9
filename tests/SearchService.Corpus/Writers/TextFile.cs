using System.Text;
using SearchService.Corpus.Dirt;

namespace SearchService.Corpus.Writers;

/// <summary>Turns the text of a report into the bytes of a file.</summary>
static class TextFile
{
    const int MarkEvery = 60;

    /// <summary>The bytes, with the dirt that text files have.</summary>
    public static byte[] Of(GeneratedReport report, string text, Dice dice)
    {
        if (report.Has(DirtKind.InvisibleCharacters))
            text = string.Concat(text.Select(character => character > '\u2E80' && dice.Below(MarkEvery) == 0 ? $"{character}\u200B" : $"{character}"));
        if (report.Has(DirtKind.CarriageReturns))
            text = text.Replace("\n", "\r\n", StringComparison.Ordinal);
        return [.. report.Has(DirtKind.ByteOrderMark) ? Encoding.UTF8.GetPreamble() : [], .. Encoding.UTF8.GetBytes(text)];
    }

    /// <summary>A text with its paragraphs on lines of their own and its tables as a writer prints them.</summary>
    public static string Text(GeneratedReport report, Func<ManuscriptPart.Table, string> table) =>
        string.Concat(report.Manuscript.Parts.Select(part => part is ManuscriptPart.Table grid ? table(grid) : $"{part.Text}\n"));
}
