using System.Collections.Immutable;
using SearchService.Reports;

namespace SearchService.Corpus.Narrative;

/// <summary>A section as it is written in one year.</summary>
/// <param name="Kind">Which section.</param>
/// <param name="Paragraphs">Its paragraphs with the draft each was written from.</param>
public sealed record WrittenSection(SectionKind Kind, ImmutableArray<WrittenParagraph> Paragraphs)
{
    /// <summary>Writes a draft; a paragraph that has nothing to say is left out.</summary>
    public static ImmutableArray<WrittenSection> Write(ImmutableArray<Passage> draft, Voice voice, Facts facts) =>
    [
        .. draft.GroupBy(passage => passage.Topic.Section).Select(section => new WrittenSection(section.Key,
        [
            .. from passage in section
               from paragraph in passage.Paragraphs
               let text = paragraph.In(voice, facts)
               where text.Length > 0
               select new WrittenParagraph(paragraph, text),
        ])),
    ];
}

/// <summary>A paragraph as it is written in one year.</summary>
/// <param name="Draft">What it was written from.</param>
/// <param name="Text">Its text.</param>
public readonly record struct WrittenParagraph(Paragraph Draft, string Text);
