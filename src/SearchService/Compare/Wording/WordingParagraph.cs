using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Compare.Wording;

/// <summary>A paragraph of one side of a comparison.</summary>
/// <param name="Number">Which paragraph of the sections of its kind, from 0.</param>
/// <param name="Place">Where it stands in its section, without the white space around it.</param>
/// <param name="Text">Its text with the ends of lines after it: all of a text's paragraphs put together are the text. A text of white space has none.</param>
public sealed record WordingParagraph(int Number, TextPlace Place, string Text)
{
    /// <summary>The paragraphs of the sections of one kind, in order.</summary>
    internal static ImmutableArray<WordingParagraph> Of(IEnumerable<PlacedSection> sections) =>
        [.. sections.SelectMany(section => Of(section.Place, section.Section.Text)).Select((paragraph, number) => new WordingParagraph(number, paragraph.Place, paragraph.Text))];

    static IEnumerable<(TextPlace Place, string Text)> Of(SectionPlace section, string text)
    {
        var places = Paragraph.Of(section, text).Select(paragraph => paragraph.Place).ToList();
        // What stands before the first belongs to it.
        var starts = places.Select((place, index) => index == 0 ? 0 : text.LastIndexOf('\n', place.Start) + 1).Append(text.Length).ToList();
        return places.Select((place, index) => (place, text[starts[index]..starts[index + 1]]));
    }
}
