using SearchService.Text;

namespace SearchService.Reports;

/// <summary>A sentence of a section: a stretch between two ends of sentences or paragraphs.</summary>
/// <param name="Place">Where it stands, without the white space around it.</param>
/// <param name="Text">Its text as printed, with what ends it.</param>
public readonly record struct Sentence(TextPlace Place, string Text)
{
    /// <summary>The sentences of a section that hold a character that can be searched for, in order.</summary>
    public static IEnumerable<Sentence> Of(SectionPlace section, string text)
    {
        var folded = FoldedText.Of(text);
        var start = 0;
        foreach (var end in folded.PlacesOf(FoldedText.Break.ToString()).Select(place => folded.SpanOf(place, 1).End).Append(text.Length))
        {
            if (text[start..end].Trim() is { Length: > 0 } sentence && FoldedText.Of(sentence).Text.Length > 0)
            {
                var first = text.IndexOf(sentence, start, StringComparison.Ordinal);
                yield return new(new(section, first, first + sentence.Length), sentence);
            }
            start = end;
        }
    }
}
