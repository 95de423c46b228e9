using System.Collections.Immutable;

namespace SearchService.Ingest.Readers.Pdf;

/// <summary>Tells a page with two texts side by side: the comparison of two reports, whose lines must not be read across.</summary>
static class TwoColumns
{
    const int ShortestText = 12;

    /// <summary>True where a third of the lines hold two runs of text.</summary>
    public static bool In(ImmutableArray<InkLine> lines) => lines.Count(HoldsTwoTexts) * 3 > lines.Length;

    static bool HoldsTwoTexts(InkLine line) => line.Texts.Count(text => text.Count(char.IsLetter) >= ShortestText) == 2;
}
